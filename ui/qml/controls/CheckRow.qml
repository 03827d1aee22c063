// A statement that the person agrees to. `on` is the value to show; `toggling` tells what the person asks for.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

T.AbstractButton {
    id: row

    property bool on: false
    property string detail: ""
    property string error: ""

    signal toggling(bool on)

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.mm(16), words.implicitHeight + 2 * Theme.snug)
    leftPadding: Theme.mm(4)
    rightPadding: Theme.mm(4)
    focusPolicy: Qt.TabFocus
    onClicked: toggling(!on)

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: [detail, error].filter(part => part !== "").join(" ")
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onPressAction: row.click()
    Accessible.onToggleAction: row.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: words

        spacing: Theme.gap

        ChoiceMark {
            Layout.alignment: Qt.AlignVCenter
            implicitWidth: Theme.mm(9)
            implicitHeight: Theme.mm(9)
            round: false
            on: row.on
            wrong: row.error !== ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            BodyText {
                Layout.fillWidth: true
                text: row.text
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: true
                visible: row.detail !== ""
                text: row.detail
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: true
                visible: row.error !== ""
                text: row.error
                color: Theme.colours.error
                font.weight: Font.Medium
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.colours.pressed : row.on ? Theme.colours.accentSoft : Theme.colours.surface
        border.width: row.on ? Theme.outlineWidth : Math.max(1, Theme.outlineWidth - 1)
        border.color: row.error !== "" ? Theme.colours.error : row.on ? Theme.colours.accent : Theme.colours.outline

        FocusRing {
            shown: row.visualFocus
        }
    }
}
