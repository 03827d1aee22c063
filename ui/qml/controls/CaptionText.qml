import theme

BodyText {
    color: Theme.colours.inkSoft
    font.pixelSize: Theme.caption
}
