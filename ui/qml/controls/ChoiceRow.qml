// One line of a list to choose from; leads on when tapped, or shows what is chosen. `number` is the key that takes it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

T.AbstractButton {
    id: row

    required property string title
    property string subtitle: ""
    property string trailing: ""
    property string iconName: ""
    property color swatch: "transparent"
    property bool selectable: false
    property bool selected: false
    property bool many: false
    // Why it cannot be chosen.
    property string reason: ""
    property bool danger: false
    property int number: 0
    property string badge: ""
    property string mood: ""

    text: title
    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.mm(17), words.implicitHeight + 2 * Theme.snug)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.TabFocus

    Accessible.role: !selectable ? Accessible.Button : many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: title
    Accessible.description: [badge, subtitle, trailing, reason].filter(part => part !== "").join("، ")
    Accessible.checkable: selectable
    Accessible.checked: selected
    Accessible.onPressAction: if (row.enabled) row.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: words

        spacing: Theme.snug

        BodyText {
            visible: row.number > 0
            Layout.preferredWidth: Theme.mm(9)
            text: Theme.digits(row.number)
            color: Theme.colours.inkSoft
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Icon {
            visible: row.iconName !== ""
            name: row.iconName
            size: Theme.mm(8)
            tint: !row.enabled ? Theme.colours.inkDisabled : row.danger ? Theme.colours.error : Theme.colours.accent
        }
        Rectangle {
            visible: row.swatch.a > 0
            implicitWidth: Theme.mm(9)
            implicitHeight: Theme.mm(9)
            radius: width / 2
            color: row.swatch
            border.width: 1
            border.color: Theme.colours.outline
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: row.title
                color: !row.enabled ? Theme.colours.inkDisabled : row.danger ? Theme.colours.error : Theme.colours.ink
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: true
                visible: row.subtitle !== ""
                text: row.subtitle
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: true
                visible: row.reason !== ""
                text: row.reason
                color: Theme.colours.warning
                Accessible.ignored: true
            }
        }
        Tag {
            visible: row.badge !== ""
            text: row.badge
            mood: row.mood
        }
        BodyText {
            visible: row.trailing !== ""
            text: row.trailing
            wrapMode: Text.NoWrap
            color: Theme.colours.inkSoft
            Accessible.ignored: true
        }
        ChoiceMark {
            visible: row.selectable
            round: !row.many
            on: row.selected
        }
        Icon {
            visible: !row.selectable
            name: "chevron-next"
            tint: Theme.colours.inkSoft
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !row.enabled ? Theme.colours.sunken : row.down ? Theme.colours.pressed : row.selected ? Theme.colours.accentSoft : Theme.colours.surface
        border.width: row.selected ? Theme.outlineWidth : Theme.hairlineWidth
        border.color: row.selected ? Theme.colours.accent : Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

        FocusRing {
            shown: row.visualFocus
        }
    }
}
