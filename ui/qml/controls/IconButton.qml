// A square button that shows an icon alone; its text is still its accessible name.
import QtQuick
import theme

BaseButton {
    required iconName
    required text

    property bool on: false

    iconOnly: true
    horizontalPadding: Theme.tight
    checkable: false
    fill: on ? Theme.colours.accent : "transparent"
    fillPressed: Theme.colours.pressed
    tint: on ? Theme.colours.inkOnAccent : Theme.colours.ink
    tintPressed: Theme.colours.ink
    edge: "transparent"
    Accessible.checkable: on
    Accessible.checked: on
}
