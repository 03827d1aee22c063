// Label, help, the field itself and what is wrong with it, one below the other. Focus given to the frame goes to its field.
import QtQuick
import QtQuick.Layouts
import theme

FocusScope {
    id: frame

    property string label: ""
    property string help: ""
    property string error: ""
    property bool optional: false
    default property alias content: slot.data

    // What a screen reader says after the label: help first, then what has to be mended.
    readonly property string spokenDescription: [help, error].filter(part => part !== "").join(" ")

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    TapHandler {
        onTapped: frame.forceActiveFocus(Qt.MouseFocusReason)
    }
    ColumnLayout {
        id: column

        width: frame.width
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            visible: frame.label !== ""
            spacing: Theme.snug

            BodyText {
                Layout.fillWidth: !optionalMark.visible
                text: frame.label
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            CaptionText {
                id: optionalMark

                Layout.fillWidth: true
                visible: frame.optional
                text: qsTrId("field.optional")
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: frame.help !== "" && !Theme.dense
            text: frame.help
            Accessible.ignored: true
        }
        ColumnLayout {
            id: slot

            Layout.fillWidth: true
            spacing: Theme.tight
        }
        // Beside each other fields stand in line only when what helps comes after them.
        CaptionText {
            Layout.fillWidth: true
            visible: frame.help !== "" && Theme.dense
            text: frame.help
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            visible: frame.error !== ""
            spacing: Theme.tight

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "error"
                size: Theme.mm(5.5)
                tint: Theme.colours.error
            }
            CaptionText {
                objectName: "error"
                Layout.fillWidth: true
                text: frame.error
                color: Theme.colours.error
                font.weight: Font.Medium
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
