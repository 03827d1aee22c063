// One suggestion of a PickEntry; tapping it leaves the typing where it is.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

T.ItemDelegate {
    id: row

    required property string optionId
    required property string title
    required property string detail

    objectName: "suggestion." + optionId
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.tight)
    leftPadding: Theme.mm(4)
    rightPadding: Theme.mm(4)
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: detail
    Accessible.selected: highlighted
    Accessible.onPressAction: row.click()

    contentItem: RowLayout {
        id: words

        spacing: Theme.snug

        BodyText {
            text: row.title
            Accessible.ignored: true
        }
        CaptionText {
            Layout.fillWidth: true
            text: row.detail
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius - Theme.tight
        color: row.down ? Theme.colours.pressed : row.highlighted ? Theme.colours.accentSoft : Theme.colours.surface
        border.width: row.highlighted ? Theme.outlineWidth : 0
        border.color: Theme.colours.accent
    }
}
