import theme

BaseButton {
    fill: Theme.colours.surface
    fillPressed: Theme.colours.pressed
    edge: Theme.colours.outline
}
