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
    required property string code
    required property string remedy
    readonly property color tint: mood === "error" ? Theme.colours.error : mood === "warning" ? Theme.colours.warning : mood === "success" ? Theme.colours.success : Theme.colours.accent

    objectName: "fact." + key
    spacing: Theme.snug
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value
    Accessible.description: [detail, code, remedy].filter(part => part !== "").join(" ")

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
            text: fact.code === "" ? fact.label : fact.label + " (" + fact.code + ")"
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
        CaptionText {
            Layout.fillWidth: true
            visible: text !== ""
            text: fact.remedy
            color: Theme.colours.ink
            Accessible.ignored: true
        }
    }
}
