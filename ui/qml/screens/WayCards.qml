// Ways on as cards, the dangerous ones last and apart from the others.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

GridLayout {
    id: list

    required property var session
    property bool shown: true
    readonly property Item first: ways.count > 0 ? ways.itemAt(0) : null

    visible: ways.count > 0
    columnSpacing: Theme.gap
    rowSpacing: Theme.snug
    uniformCellWidths: true

    Repeater {
        id: ways

        model: list.shown ? list.session.choices.ways : null

        WayCard {
            required property string outcome

            objectName: "way." + outcome
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: danger ? list.columns : 1
            Layout.topMargin: danger ? 2 * Theme.wide : 0
            enabled: !list.session.busy
            onClicked: list.session.actions.take(outcome)
        }
    }
}
