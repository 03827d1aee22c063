// One drawing of the icon family, tinted; arrows turn round with the language.
import QtQuick
import theme

Image {
    id: icon

    required property string name
    property color tint: Theme.colours.ink
    property real size: Theme.icon

    readonly property bool directional: ["arrow-next", "back", "chevron-next", "restart", "help", "message", "document"].includes(name)

    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: name === "" ? "" : "image://icon/" + name + "/" + String(tint).slice(-6)
    mirror: Theme.rtl && directional
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
