// The round or square mark of a choice, drawn.
import QtQuick
import theme

Rectangle {
    id: mark

    property bool round: true
    property bool on: false
    property bool wrong: false

    implicitWidth: Theme.mm(7)
    implicitHeight: Theme.mm(7)
    radius: round ? width / 2 : Theme.mm(1.5)
    color: on && !round ? Theme.colours.accent : Theme.colours.surface
    border.width: Theme.outlineWidth
    border.color: wrong ? Theme.colours.error : on ? Theme.colours.accent : Theme.colours.outline

    Rectangle {
        anchors.centerIn: parent
        visible: mark.round && mark.on
        width: Math.round(parent.width / 2)
        height: width
        radius: width / 2
        color: Theme.colours.accent
    }
    Icon {
        anchors.centerIn: parent
        visible: !mark.round && mark.on
        name: "check"
        size: Theme.mm(5.5)
        tint: Theme.colours.inkOnAccent
    }
}
