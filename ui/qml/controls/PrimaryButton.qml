// The one way forward of a screen.
import QtQuick
import theme

BaseButton {
    implicitWidth: Math.max(Theme.mm(52), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.mm(17), implicitContentHeight + topPadding + bottomPadding)
    fill: Theme.colours.accent
    fillPressed: Theme.colours.accentPressed
    edge: Theme.colours.accent
    tint: Theme.colours.inkOnAccent
    font.weight: Font.Bold
}
