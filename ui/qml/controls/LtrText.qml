// A phone number, code, Sheba or clock: read left to right, wherever the screen around it starts.
import QtQuick
import theme

BodyText {
    LayoutMirroring.enabled: false
    horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
    wrapMode: Text.NoWrap
}
