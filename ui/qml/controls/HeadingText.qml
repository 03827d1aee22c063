// The question of a screen.
import QtQuick
import theme

BodyText {
    font.pixelSize: Theme.heading
    font.weight: Font.Bold
    lineHeight: 1
    Accessible.role: Accessible.Heading
}
