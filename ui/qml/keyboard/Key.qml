// One key. It acts when it goes down, never takes the focus, and shows no enlarged preview to those standing behind.
import QtQuick
import QtQuick.Templates as T
import controls
import theme

T.AbstractButton {
    id: key

    required property string token
    property string face: KeyLayouts.face(token)
    property bool on: false

    readonly property bool command: ["backspace", "clear", "shift", "switch", "enter", "zwnj"].includes(token)

    signal struck(string token)

    objectName: "key." + token
    focusPolicy: Qt.NoFocus
    autoRepeat: token === "backspace"
    autoRepeatDelay: 450
    autoRepeatInterval: 90
    onPressed: struck(token)

    Accessible.role: Accessible.Button
    Accessible.name: KeyLayouts.spoken(token)
    Accessible.onPressAction: key.struck(key.token)

    background: Rectangle {
        radius: Theme.mm(2.5)
        color: key.down ? Theme.colours.accent : key.on ? Theme.colours.accentSoft : key.command ? Theme.colours.pressed : Theme.colours.surface
        border.width: Theme.highContrast ? Theme.hairlineWidth : 1
        border.color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: name !== ""
            name: KeyLayouts.icons[key.token] ?? ""
            size: Theme.mm(7)
            tint: key.down ? Theme.colours.inkOnAccent : Theme.colours.ink
        }
        Text {
            anchors.centerIn: parent
            visible: !KeyLayouts.icons[key.token]
            width: key.width - Theme.tight
            text: key.face
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            lineHeight: 0.8
            fontSizeMode: key.face.includes(" ") ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: 10
            color: key.down ? Theme.colours.inkOnAccent : Theme.colours.ink
            font.family: Theme.family
            font.pixelSize: key.face.length > 1 && !key.face.startsWith("ـ") ? Theme.caption : Math.min(Theme.mm(8.5), key.height * 0.5)
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
