// The way forward stands at the end of the line, which is the left in Persian; beside it what else a screen decides.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: bar

    required property var session

    visible: session.primary !== "" && session.kind !== "attract"
    implicitHeight: visible ? buttons.implicitHeight + 2 * Theme.snug : 0
    color: Theme.colours.surface

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline
    }

    RowLayout {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
        }
        SecondaryButton {
            objectName: bar.session.secondaryName
            Layout.fillHeight: true
            visible: bar.session.secondary !== ""
            text: bar.session.secondary
            iconName: bar.session.secondaryIcon
            enabled: !bar.session.busy
            onClicked: bar.session.actions.secondary()
        }
        PrimaryButton {
            objectName: bar.session.primaryName
            Layout.minimumWidth: Theme.mm(Theme.portrait ? 70 : 64)
            text: bar.session.primary
            iconName: bar.session.primaryIcon
            iconAfter: bar.session.primaryIcon === "arrow-next"
            busy: bar.session.busy
            enabled: bar.session.primaryEnabled
            onClicked: bar.session.actions.primary()
        }
    }
}
