// Something went wrong inside: says so calmly, blames nobody, shows nothing of the customer.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: screen

    property bool open: false

    signal mended

    objectName: "screen.broken"
    visible: open
    color: Theme.colours.page
    onOpenChanged: {
        if (open)
            again.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.formWidth, parent.width - 2 * Theme.margin)
        spacing: Theme.wide

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "info"
            size: Theme.mm(20)
            tint: Theme.colours.accent
        }
        HeadingText {
            id: heading

            Layout.fillWidth: true
            text: qsTrId("broken.heading")
            horizontalAlignment: Text.AlignHCenter
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTrId("broken.text")
            horizontalAlignment: Text.AlignHCenter
        }
        PrimaryButton {
            id: again

            objectName: "broken.again"
            Layout.alignment: Qt.AlignHCenter
            text: qsTrId("broken.again")
            onClicked: screen.mended()
        }
    }
}
