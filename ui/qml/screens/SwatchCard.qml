// A colour to choose, shown as large as it can be.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import controls
import theme

T.AbstractButton {
    id: card

    required property bool shown
    required property string address
    required property string field
    required property string item
    required property string title
    required property string colour
    required property bool selected

    signal picked

    visible: shown
    objectName: "choice." + address
    text: title
    padding: Theme.gap
    implicitWidth: Theme.mm(90)
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    focusPolicy: Qt.TabFocus
    onClicked: picked()

    Accessible.role: Accessible.RadioButton
    Accessible.name: title
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: card.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        id: words

        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.mm(Theme.compact ? 22 : 40)
            radius: Theme.radius
            color: card.colour
            border.width: Theme.hairlineWidth
            border.color: Theme.colours.outline
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            SubheadingText {
                Layout.fillWidth: true
                text: card.title
                Accessible.ignored: true
            }
            ChoiceMark {
                on: card.selected
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: card.down ? Theme.colours.pressed : card.selected ? Theme.colours.accentSoft : Theme.colours.surface
        border.width: card.selected ? Theme.outlineWidth + 1 : Theme.hairlineWidth
        border.color: card.selected ? Theme.colours.accent : Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

        FocusRing {
            around: Theme.cardRadius
            shown: card.visualFocus
        }
    }
}
