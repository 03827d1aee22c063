// A button without a frame, for what is always at hand: back, help, edit.
import theme

BaseButton {
    horizontalPadding: Theme.mm(4)
    tint: Theme.colours.accent
    tintPressed: Theme.colours.accentPressed
}
