// The frame drawn round what is typed.
import QtQuick
import theme

Rectangle {
    property bool active: false
    property bool wrong: false
    property bool locked: false

    implicitHeight: Theme.mm(16)
    radius: Theme.radius
    color: locked || !enabled ? Theme.colours.sunken : Theme.colours.surface
    border.width: active ? Theme.outlineWidth + 1 : wrong ? Theme.outlineWidth : Math.max(1, Theme.outlineWidth - 1)
    border.color: wrong ? Theme.colours.error : active ? Theme.colours.accent : locked ? Theme.colours.hairline : Theme.colours.outline
}
