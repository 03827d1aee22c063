// Ways on as cards, the dangerous ones last and apart from the others.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

ColumnLayout {
    id: list

    required property var session
    property bool shown: true

    visible: ways.count > 0
    spacing: Theme.snug

    Repeater {
        id: ways

        model: list.shown ? list.session.choices.ways : null

        WayCard {
            required danger
            required property string outcome

            brief: true
            objectName: "way." + outcome
            Layout.fillWidth: true
            Layout.topMargin: danger ? 2 * Theme.wide : 0
            enabled: !list.session.busy
            onClicked: list.session.actions.take(outcome)
        }
    }
}
