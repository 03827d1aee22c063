// The way forward stands at the end of the line, which is the left in Persian; beside it what else a screen decides.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: bar

    required property var session

    visible: (session.primary !== "" || session.secondary !== "" || session.counter) && session.kind !== "attract"
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

        Loader {
            Layout.fillWidth: true
            active: bar.session.counter
            visible: active
            sourceComponent: KeyHints {
                objectName: "keys"
                session: bar.session
            }
        }
        Item {
            Layout.fillWidth: !bar.session.counter
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
            visible: bar.session.primary !== ""
            danger: bar.session.danger
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
