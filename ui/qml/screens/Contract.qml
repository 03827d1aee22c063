// The contract to read, and its acceptance.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Page {
    id: page

    readonly property var document: session.document

    Keys.onDownPressed: pane.turn(0.25)
    Keys.onUpPressed: pane.turn(-0.25)

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(page.width - 2 * Theme.margin, Theme.mm(330))
        height: parent.height
        spacing: Theme.gap

        HeadingText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.compact ? Theme.gap : Theme.wide
            text: page.heading
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== "" && !Theme.compact
            text: page.help
            color: Theme.colours.inkSoft
        }
        Notice {
            objectName: "notice"
            Layout.fillWidth: true
            visible: page.notice !== ""
            kind: page.noticeKind
            text: page.notice
        }
        ReadingPane {
            id: pane

            objectName: "contract"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: page.document.title

            SubheadingText {
                Layout.fillWidth: true
                text: page.document.title
            }
            Particulars {
                Layout.fillWidth: true
                labels: page.document.labels
                values: page.document.values
            }
            Paragraphs {
                Layout.fillWidth: true
                spacing: Theme.snug
                places: 12
                texts: page.document.paragraphs
            }
        }
        CheckRow {
            objectName: "terms.tick"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.snug
            text: qsTrId("contract.accept")
            on: page.document.ticked
            onToggling: on => page.session.actions.tick(on)
        }
    }
    WaitingCard {
        active: page.busy
        onLeaving: page.session.actions.back()
    }
}
