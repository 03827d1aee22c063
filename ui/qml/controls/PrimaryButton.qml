// The one way forward of a screen; `danger` for what cannot be taken back.
import QtQuick
import theme

BaseButton {
    property bool danger: false

    implicitWidth: Math.max(Theme.mm(52), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.mm(17), implicitContentHeight + topPadding + bottomPadding)
    fill: danger ? Theme.colours.error : Theme.colours.accent
    fillPressed: danger ? Theme.colours.errorPressed : Theme.colours.accentPressed
    edge: fill
    tint: Theme.colours.inkOnAccent
    font.weight: Font.Bold
}
