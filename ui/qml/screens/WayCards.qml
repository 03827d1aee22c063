// Ways on as cards, the dangerous ones last and apart from the others.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

ColumnLayout {
    id: list

    required property var session
    property bool shown: true

    // On a clerk's screen the ways have numbers, and arrows lead from one to the next.
    readonly property int total: Theme.dense ? ways.count : 0

    function choose(number: int): void {
        const way = ways.itemAt(number - 1) as WayCard;
        if (way && way.enabled)
            way.click();
    }

    function step(from: int, by: int): void {
        ways.itemAt(from + by)?.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: ways.count > 0
    spacing: Theme.snug

    Repeater {
        id: ways

        model: list.shown ? list.session.choices.ways : null

        WayCard {
            required danger
            required property int index
            required property string outcome

            brief: true
            number: Theme.dense ? index + 1 : 0
            Keys.onDownPressed: list.step(index, 1)
            Keys.onUpPressed: list.step(index, -1)
            objectName: "way." + outcome
            Layout.fillWidth: true
            Layout.topMargin: danger ? 2 * Theme.wide : 0
            onClicked: list.session.actions.take(outcome)
        }
    }
}
