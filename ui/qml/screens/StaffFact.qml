// One part of the terminal in the staff's panel: what it is called, how it is, and since when.
import QtQuick
import QtQuick.Layouts
import controls
import theme

RowLayout {
    id: fact

    required property string key
    required property string label
    required property string value
    required property string detail
    required property string mood
    readonly property color tint: mood === "error" ? Theme.colours.error : mood === "warning" ? Theme.colours.warning : mood === "success" ? Theme.colours.success : Theme.colours.accent

    objectName: "fact." + key
    spacing: Theme.snug
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value
    Accessible.description: detail

    Icon {
        Layout.alignment: Qt.AlignTop
        name: fact.mood
        size: Theme.mm(7.5)
        tint: fact.tint
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        CaptionText {
            Layout.fillWidth: true
            text: fact.label
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            text: fact.value
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        CaptionText {
            Layout.fillWidth: true
            visible: text !== ""
            text: fact.detail
            Accessible.ignored: true
        }
    }
}
