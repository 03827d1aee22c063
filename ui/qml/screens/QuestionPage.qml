// One question: beside its answer on a wide panel, above it on a narrow one; what is wrong stands with the question.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Page {
    id: page

    readonly property bool faulty: current && session.faults.count > 0
    default property alias content: body.data
    property alias aside: asideSlot.data
    // The question above its answer on a wide panel too.
    property bool stacked: false
    // The page shows the step's own ways itself.
    property bool waysApart: false
    // Where digits may be typed the page keeps clear of the pad, so that nothing moves when it comes and goes.
    readonly property bool clear: current && session.typing && !Theme.portrait && !Theme.dense
    readonly property bool low: height < Theme.mm(100)
    readonly property int room: clear && !low ? Theme.screenWidth - padRoom : width
    readonly property bool beside: !Theme.portrait && !stacked && room > Theme.mm(280)
    readonly property int wholeWidth: Math.min(room - 2 * Theme.margin, Theme.mm(Theme.dense ? 560 : Theme.portrait ? 230 : 410))
    readonly property int answerWidth: beside ? Math.round(wholeWidth * 0.56) : wholeWidth

    Item {
        x: !page.clear || page.low ? Math.round((page.width - width) / 2) : Theme.rtl ? page.width - Theme.margin - width : Theme.margin
        width: page.wholeWidth
        height: parent.height

        GridLayout {
            anchors.fill: parent
            anchors.topMargin: Theme.dense ? Theme.wide : page.current && page.session.typing && page.height > Theme.mm(250) ? Theme.wide * 4 : page.height > Theme.mm(180) || (page.beside && !page.low) ? Theme.wide * 2 : Theme.gap
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.wide * 2
            rowSpacing: Theme.gap

            FormScroll {
                id: side

                Layout.fillWidth: true
                Layout.fillHeight: page.beside
                Layout.preferredHeight: page.beside ? -1 : Math.min(question.implicitHeight, page.height * 0.6)
                interactive: contentHeight > height

                ColumnLayout {
                    id: question

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    HeadingText {
                        Layout.fillWidth: true
                        text: page.heading
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: text !== "" && (page.beside || page.height > Theme.mm(190) || !(page.faulty || page.notice !== ""))
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
                    Notice {
                        objectName: "faults"
                        Layout.fillWidth: true
                        visible: page.faulty
                        kind: "error"
                        title: qsTrId("faults.heading")
                        messages: page.current ? page.session.faults : null
                        onFollowed: optionId => page.focusField(optionId)
                    }
                    ColumnLayout {
                        id: asideSlot

                        Layout.fillWidth: true
                        spacing: Theme.gap
                    }
                }
            }
            FormScroll {
                id: scroll

                Layout.preferredWidth: page.answerWidth
                Layout.fillWidth: !page.beside
                Layout.fillHeight: true
                contentSpacing: Theme.gap

                ColumnLayout {
                    id: body

                    Layout.fillWidth: true
                    spacing: Theme.gap
                }
                WayButtons {
                    Layout.fillWidth: true
                    Layout.margins: Theme.ringWidth + 2
                    session: page.session
                    shown: page.current && !page.waysApart
                }
            }
        }
    }
    WaitingCard {
        active: page.busy
        onLeaving: page.session.actions.back()
    }
}
