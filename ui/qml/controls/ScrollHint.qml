// Shows, without being touched, how long a text is and where one is in it.
import QtQuick
import theme

Rectangle {
    id: hint

    required property Flickable view

    visible: view.contentHeight > view.height + 1
    implicitWidth: Theme.mm(1.6)
    radius: width / 2
    color: Theme.colours.sunken
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colours.outline
    Accessible.ignored: true

    Rectangle {
        width: parent.width
        radius: width / 2
        y: hint.view.visibleArea.yPosition * parent.height
        height: Math.max(width * 4, hint.view.visibleArea.heightRatio * parent.height)
        color: Theme.colours.outline
    }
}
