// While an answer is awaited: words after a moment, and a way out when it takes long.
import QtQuick
import controls
import theme

Rectangle {
    id: card

    property bool active: false

    signal leaving

    anchors.fill: parent
    visible: waiting.shown
    color: Qt.alpha(Theme.colours.page, 0.92)

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Waiting {
        id: waiting

        objectName: "waiting"
        anchors.centerIn: parent
        width: Math.min(Theme.formWidth, card.width - 2 * Theme.margin)
        active: card.active
        onLeaving: card.leaving()
    }
}
