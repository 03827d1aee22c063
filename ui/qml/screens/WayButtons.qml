// Ways on that stand beside the main one, at the end side of the page (row EM-05), the dangerous ones last.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

ColumnLayout {
    id: list

    required property var session
    property bool shown: true

    visible: ways.count > 0
    Layout.maximumWidth: Number.POSITIVE_INFINITY
    spacing: Theme.snug

    Repeater {
        id: ways

        model: list.shown ? list.session.choices.ways : null

        SecondaryButton {
            required property string outcome
            required property string title
            required property string help
            required property bool danger

            objectName: "way." + outcome
            Layout.alignment: Qt.AlignRight
            text: title
            description: help
            tint: danger ? Theme.colours.error : Theme.colours.accent
            edge: danger ? Theme.colours.error : Theme.colours.outline
            enabled: !list.session.busy
            onClicked: list.session.actions.take(outcome)
        }
    }
}
