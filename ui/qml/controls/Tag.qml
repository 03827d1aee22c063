// A short word about a card.
import QtQuick
import theme

Rectangle {
    property alias text: word.text

    implicitWidth: Math.max(Theme.mm(13), word.implicitWidth + 2 * Theme.snug)
    implicitHeight: word.implicitHeight + Theme.tight
    radius: height / 2
    color: Theme.colours.accentSoft
    border.width: Theme.highContrast ? Theme.hairlineWidth : 0
    border.color: Theme.colours.accent

    CaptionText {
        id: word

        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        color: Theme.colours.accent
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
