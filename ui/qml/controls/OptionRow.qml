// One answer of an OptionList.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

T.RadioButton {
    id: row

    required property string optionId
    required property string title
    required property string detail
    property bool wrong: false

    // Enter has chosen it.
    signal entered

    function enter(): void {
        click();
        if (Theme.dense)
            entered();
    }

    objectName: "choice." + optionId
    text: title
    implicitHeight: Math.max(Theme.mm(16), words.implicitHeight + 2 * Theme.snug)
    leftPadding: Theme.mm(4)
    rightPadding: Theme.mm(4)
    focusPolicy: Qt.TabFocus
    autoExclusive: false

    Accessible.role: Accessible.RadioButton
    Accessible.name: title
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: row.click()
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()

    indicator: Item {}
    contentItem: RowLayout {
        id: words

        spacing: Theme.snug

        ChoiceMark {
            on: row.checked
            wrong: row.wrong
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: row.title
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: true
                visible: row.detail !== ""
                text: row.detail
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.colours.pressed : row.checked ? Theme.colours.accentSoft : Theme.colours.surface
        border.width: row.checked ? Theme.outlineWidth : Math.max(1, Theme.outlineWidth - 1)
        border.color: row.checked ? Theme.colours.accent : row.wrong ? Theme.colours.error : Theme.colours.outline

        FocusRing {
            shown: row.visualFocus
        }
    }
}
