// A panel over the screen, with a title and a way to close it; Escape closes it too.
import QtQuick
import QtQuick.Layouts
import controls
import theme

FocusScope {
    id: sheet

    property bool open: false
    property bool closable: true
    property string title: ""
    property string iconName: ""
    property int widest: Theme.mm(190)
    default property alias content: body.data

    signal closing

    function enter(): void {
        (closable ? close : body).forceActiveFocus(Qt.OtherFocusReason);
    }

    visible: open
    onOpenChanged: {
        if (open)
            enter();
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: closing()

    Rectangle {
        anchors.fill: parent
        color: "#17212f"
        opacity: 0.5
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onClicked: sheet.closing()
        onWheel: wheel => wheel.accepted = true
        Accessible.ignored: true
    }
    Rectangle {
        x: Math.round((parent.width - width) / 2)
        y: Theme.lowReach ? parent.height - height - Theme.snug : Math.round((parent.height - height) / 2)
        width: Math.min(Math.round(sheet.widest * Theme.textScale), parent.width - 2 * Theme.margin)
        height: Math.min(column.implicitHeight + 2 * Theme.wide, parent.height - 2 * Theme.snug)
        radius: Theme.cardRadius
        color: Theme.colours.surface
        border.width: Theme.highContrast ? Theme.outlineWidth : 0
        border.color: Theme.colours.outline

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.wide
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.snug

                Icon {
                    visible: sheet.iconName !== ""
                    name: sheet.iconName
                    size: Theme.mm(9)
                    tint: Theme.colours.accent
                }
                SubheadingText {
                    Layout.fillWidth: true
                    text: sheet.title
                }
                IconButton {
                    id: close

                    objectName: sheet.objectName === "" ? "" : sheet.objectName + ".close"
                    visible: sheet.closable
                    iconName: "close"
                    text: qsTrId("sheet.close")
                    fill: Theme.colours.sunken
                    onClicked: sheet.closing()
                }
            }
            FocusScope {
                id: scope

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: body.implicitHeight

                ColumnLayout {
                    id: body

                    anchors.fill: parent
                    spacing: Theme.gap
                }
            }
        }
    }
}
