// A way on from a screen: large, with a word on what it leads to; `danger` for one that cannot be taken back.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import controls
import theme

T.AbstractButton {
    id: card

    required property string title
    required property string help
    property string overline: ""
    required property string iconName
    property bool upright: false
    property bool danger: false
    property int number: 0
    // Where several stand in a narrow column.
    property bool brief: false
    readonly property color strong: danger ? Theme.colours.error : Theme.colours.accent

    text: title
    implicitWidth: Theme.mm(90)
    implicitHeight: Math.max(Theme.mm(brief ? 20 : 26), words.implicitHeight + 2 * padding)
    padding: brief ? Theme.snug : Theme.gap
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: [overline, help].filter(part => part !== "").join("، ")
    Accessible.onPressAction: if (card.enabled) card.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: GridLayout {
        id: words

        columns: card.upright ? 1 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        BodyText {
            visible: card.number > 0
            text: Theme.digits(card.number)
            color: Theme.colours.inkSoft
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Rectangle {
            visible: card.iconName !== ""
            implicitWidth: Theme.mm(16)
            implicitHeight: Theme.mm(16)
            radius: width / 2
            color: card.danger ? Theme.colours.errorSoft : Theme.colours.accentSoft
            border.width: Theme.highContrast ? Theme.hairlineWidth : 0
            border.color: card.strong

            Icon {
                anchors.centerIn: parent
                name: card.iconName
                size: Theme.mm(8.5)
                tint: card.strong
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: card.upright
            spacing: Theme.tight

            CaptionText {
                Layout.fillWidth: true
                visible: card.overline !== ""
                text: card.overline
                color: Theme.colours.accent
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            SubheadingText {
                Layout.fillWidth: true
                text: card.title
                color: card.danger ? Theme.colours.error : Theme.colours.ink
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                visible: card.help !== ""
                text: card.help
                color: Theme.colours.inkSoft
                font.pixelSize: card.brief ? Theme.caption : Theme.body
                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: card.upright
            }
        }
        Icon {
            Layout.alignment: card.upright ? Qt.AlignRight : Qt.AlignVCenter
            name: "chevron-next"
            tint: card.strong
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: card.down ? Theme.colours.pressed : Theme.colours.surface
        border.width: card.danger ? Theme.outlineWidth : Theme.hairlineWidth
        border.color: card.danger ? Theme.colours.error : Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

        FocusRing {
            around: Theme.cardRadius
            shown: card.visualFocus
        }
    }
}
