// What is known from elsewhere and cannot be changed here, with the reason.
import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: row

    required property string label
    required property string value
    property string reason: ""
    property bool ltrValue: false

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.mm(16), words.implicitHeight + 2 * Theme.tight)
    radius: Theme.radius
    color: Theme.colours.sunken
    border.width: Theme.highContrast ? Theme.hairlineWidth : 0
    border.color: Theme.colours.outline

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.snug

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            CaptionText {
                Layout.fillWidth: true
                text: row.label
                Accessible.ignored: true
            }
            BodyText {
                objectName: row.objectName === "" ? "" : row.objectName + ".value"
                Layout.fillWidth: true
                text: row.ltrValue ? "\u2066" + row.value + "\u2069" : row.value
                font.weight: Font.Medium
                Accessible.name: row.label + ": " + row.value
                Accessible.description: row.reason
            }
            CaptionText {
                Layout.fillWidth: true
                visible: row.reason !== ""
                text: row.reason
                Accessible.ignored: true
            }
        }
        Icon {
            name: "lock"
            tint: Theme.colours.inkSoft
        }
    }
}
