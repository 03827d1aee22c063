// Time that runs out, drawn as a bar that shrinks once a second.
import QtQuick
import theme

Rectangle {
    id: bar

    property int secondsLeft: 0
    property int total: 20

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.mm(2.5)
    radius: height / 2
    color: Theme.colours.sunken
    border.width: Theme.highContrast ? Theme.hairlineWidth : 0
    border.color: Theme.colours.outline
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        width: Math.max(height, parent.width * Math.min(1, bar.secondsLeft / bar.total))
        height: parent.height
        radius: height / 2
        color: Theme.colours.accent
    }
}
