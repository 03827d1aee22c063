// A thing to choose, with what speaks for it: a maker, a programme, a vehicle, a dealer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

T.AbstractButton {
    id: card

    required property string title
    property string subtitle: ""
    property list<string> lines: []
    property string price: ""
    property string badge: ""
    property string mood: ""
    property string iconName: ""
    property bool available: true
    property string unavailableReason: ""
    property color bar: "transparent"
    property bool selected: false
    // Lines that there is room for: making one takes longer than writing into it.
    property int places: 3
    // One of several that may be chosen together.
    property bool many: false

    onLinesChanged: places = Math.max(places, lines.length)
    text: title
    enabled: available && unavailableReason === ""
    implicitWidth: Theme.mm(90)
    implicitHeight: Math.max(Theme.mm(28), words.implicitHeight + topPadding + bottomPadding)
    padding: Theme.gap
    leftPadding: Theme.gap + (Theme.rtl ? 0 : barBox.room)
    rightPadding: Theme.gap + (Theme.rtl ? barBox.room : 0)
    focusPolicy: Qt.TabFocus

    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: title
    Accessible.description: [badge, subtitle].concat(lines, [price, unavailableReason]).filter(part => part !== "").join("، ")
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: if (card.enabled) card.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        id: words

        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            Icon {
                visible: card.iconName !== ""
                name: card.iconName
                size: Theme.mm(9)
                tint: card.enabled ? Theme.colours.accent : Theme.colours.inkDisabled
            }
            SubheadingText {
                Layout.fillWidth: true
                text: card.title
                color: card.enabled ? Theme.colours.ink : Theme.colours.inkDisabled
                Accessible.ignored: true
            }
            Tag {
                visible: card.badge !== ""
                text: card.badge
                mood: card.mood
            }
            ChoiceMark {
                visible: card.enabled
                round: !card.many
                on: card.selected
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: card.subtitle !== ""
            text: card.subtitle
            Accessible.ignored: true
        }
        Repeater {
            model: card.places

            CaptionText {
                required property int index

                Layout.fillWidth: true
                visible: index < card.lines.length
                text: card.lines[index] ?? ""
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
        BodyText {
            Layout.fillWidth: true
            visible: card.price !== ""
            text: card.price
            color: card.enabled ? Theme.colours.accent : Theme.colours.inkDisabled
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        CaptionText {
            Layout.fillWidth: true
            visible: card.unavailableReason !== ""
            text: card.unavailableReason
            color: Theme.colours.warning
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: !card.enabled ? Theme.colours.sunken : card.down ? Theme.colours.pressed : card.selected ? Theme.colours.accentSoft : Theme.colours.surface
        border.width: card.selected ? Theme.outlineWidth + 1 : Theme.hairlineWidth
        border.color: card.selected ? Theme.colours.accent : Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

        Rectangle {
            id: barBox

            readonly property int room: visible ? Theme.snug : 0

            visible: card.bar.a > 0
            x: Theme.rtl ? parent.width - width - Theme.snug : Theme.snug
            y: Theme.gap
            width: Theme.mm(1.5)
            height: parent.height - 2 * Theme.gap
            radius: width / 2
            color: card.bar
        }
        FocusRing {
            around: Theme.cardRadius
            shown: card.visualFocus
        }
    }
}
