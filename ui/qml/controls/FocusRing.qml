// Shows which control the keyboard speaks to; lies just outside its parent.
import QtQuick
import theme

Rectangle {
    property bool shown: false
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.ringWidth - 2
    visible: shown
    color: "transparent"
    radius: around + Theme.ringWidth + 2
    border.width: Theme.ringWidth
    border.color: Theme.colours.ink
    Accessible.ignored: true
}
