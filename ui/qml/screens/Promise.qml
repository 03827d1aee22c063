// One thing that can be done at this terminal.
import QtQuick
import QtQuick.Layouts
import controls
import theme

RowLayout {
    id: promise

    required property string iconName
    required property string text
    property string detail: ""

    spacing: Theme.gap

    Rectangle {
        implicitWidth: Theme.mm(16)
        implicitHeight: Theme.mm(16)
        radius: Theme.cardRadius
        color: Theme.colours.accentSoft
        border.width: Theme.highContrast ? Theme.hairlineWidth : 0
        border.color: Theme.colours.outline

        Icon {
            anchors.centerIn: parent
            name: promise.iconName
            size: Theme.mm(9)
            tint: Theme.colours.accent
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: promise.text
            font.weight: promise.detail === "" ? Font.Normal : Font.Bold
        }
        BodyText {
            Layout.fillWidth: true
            visible: promise.detail !== ""
            text: promise.detail
            color: Theme.colours.inkSoft
        }
    }
}
