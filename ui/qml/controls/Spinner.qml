// Turns by steps, so that a screen without a graphics card stays idle between them.
import QtQuick
import theme

Icon {
    id: spinner

    property bool running: visible

    name: "spinner"
    tint: Theme.colours.accent

    Timer {
        interval: 80
        repeat: true
        running: spinner.running && spinner.visible && !Theme.reducedMotion
        onTriggered: spinner.rotation = (spinner.rotation + 30) % 360
    }
}
