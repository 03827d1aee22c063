// A short word about a card; `mood` is "", "warning", "success" or "quiet".
import QtQuick
import theme

Rectangle {
    id: tag

    property alias text: word.text
    property string mood: ""
    readonly property color strong: mood === "warning" ? Theme.colours.warning : mood === "success" ? Theme.colours.success : mood === "quiet" ? Theme.colours.inkSoft : Theme.colours.accent

    implicitWidth: Math.max(Theme.mm(13), word.implicitWidth + 2 * Theme.snug)
    implicitHeight: word.implicitHeight + Theme.tight
    radius: height / 2
    color: mood === "warning" ? Theme.colours.warningSoft : mood === "success" ? Theme.colours.successSoft : mood === "quiet" ? Theme.colours.sunken : Theme.colours.accentSoft
    border.width: Theme.highContrast ? Theme.hairlineWidth : 0
    border.color: strong

    CaptionText {
        id: word

        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        color: tag.strong
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
