import QtQuick
import theme

BodyText {
    font.pixelSize: Theme.subheading
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
}
