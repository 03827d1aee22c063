// A question whose answers are cards: as many beside each other as there is room for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Page {
    id: page

    property alias above: topSlot.data
    property alias cards: grid.data
    property int columns: 1
    property Item first: null
    // The page shows the step's own ways itself.
    property bool waysApart: false
    readonly property int wholeWidth: Math.min(width - 2 * Theme.margin, Theme.mm(430))

    function takeFocus(): void {
        (first ?? page).forceActiveFocus(Qt.OtherFocusReason);
    }

    // Little content stands a bit above the middle, much content starts at the top.
    readonly property int slack: height - head.implicitHeight - grid.implicitHeight - (topSlot.visible ? topSlot.implicitHeight : 0)

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.wholeWidth
        height: parent.height
        spacing: Theme.gap

        ColumnLayout {
            id: head

            Layout.fillWidth: true
            Layout.topMargin: Math.max(Theme.compact ? Theme.gap : Theme.wide, Math.round(page.slack * 0.3))
            spacing: Theme.snug

            HeadingText {
                Layout.fillWidth: true
                text: page.heading
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.help
                color: Theme.colours.inkSoft
            }
        }
        Notice {
            objectName: "notice"
            Layout.fillWidth: true
            visible: page.notice !== ""
            kind: page.noticeKind
            text: page.notice
        }
        ColumnLayout {
            id: topSlot

            Layout.fillWidth: true
            visible: children.length > 0
            spacing: Theme.gap
        }
        FormScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentSpacing: 0

            GridLayout {
                id: grid

                Layout.fillWidth: true
                Layout.margins: Theme.ringWidth + 2
                Layout.bottomMargin: Theme.gap
                columns: page.columns
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
            }
            WayButtons {
                Layout.fillWidth: true
                Layout.margins: Theme.ringWidth + 2
                session: page.session
                shown: page.current && !page.waysApart
            }
        }
    }
    WaitingCard {
        active: page.busy
        onLeaving: page.session.actions.back()
    }
}
