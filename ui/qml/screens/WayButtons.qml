// Ways on that stand beside the main one, at the end side of the page (row EM-05), the dangerous ones last. A way that
// needs a word of explanation is a card as wide as the answers.
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

        Loader {
            id: way

            required property string outcome
            required property string title
            required property string help
            required property string iconName
            required property bool danger

            function take(): void {
                list.session.actions.take(way.outcome);
            }

            Layout.fillWidth: way.help !== ""
            Layout.alignment: Qt.AlignRight
            enabled: !list.session.busy
            sourceComponent: way.help === "" ? button : card

            Component {
                id: button

                SecondaryButton {
                    objectName: "way." + way.outcome
                    text: way.title
                    tint: way.danger ? Theme.colours.error : Theme.colours.accent
                    edge: way.danger ? Theme.colours.error : Theme.colours.outline
                    onClicked: way.take()
                }
            }
            Component {
                id: card

                WayCard {
                    objectName: "way." + way.outcome
                    brief: true
                    title: way.title
                    help: way.help
                    iconName: way.iconName
                    danger: way.danger
                    onClicked: way.take()
                }
            }
        }
    }
}
