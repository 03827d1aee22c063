// The journey cannot go on this way: why, and the ways that are left.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Page {
    id: page

    // The journey's own picture of a step that is no setback.
    readonly property string ownIcon: current && session.primaryIcon !== "arrow-next" ? session.primaryIcon : ""

    function takeFocus(): void {
        (ways.itemAt(0) ?? page).forceActiveFocus(Qt.OtherFocusReason);
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(page.width - 2 * Theme.margin, Theme.mm(210))
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: page.ownIcon || "warning"
            size: Theme.mm(18)
            tint: page.ownIcon ? Theme.colours.accent : Theme.colours.warning
        }
        HeadingText {
            Layout.fillWidth: true
            text: page.heading
            horizontalAlignment: Text.AlignHCenter
        }
        BodyText {
            Layout.fillWidth: true
            text: page.help
            horizontalAlignment: Text.AlignHCenter
        }
        Notice {
            objectName: "notice"
            Layout.fillWidth: true
            visible: page.notice !== ""
            kind: page.noticeKind
            text: page.notice
        }
        Repeater {
            id: ways

            model: page.current ? page.session.choices.ways : null

            WayCard {
                required danger
                required property string outcome

                objectName: "way." + outcome
                Layout.fillWidth: true
                onClicked: page.session.actions.take(outcome)
            }
        }
    }
}
