// Asks before a customer's answers are thrown away.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Sheet {
    id: sheet

    required property var session

    objectName: "restart.sheet"
    open: session.restartAsked
    closable: false
    title: qsTrId("restart.heading")
    iconName: "restart"
    widest: Theme.mm(150)
    onClosing: session.actions.answerRestart(false)
    onOpenChanged: {
        if (open)
            stay.forceActiveFocus(Qt.OtherFocusReason);
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTrId("restart.text")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact || Theme.largeText ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        PrimaryButton {
            id: stay

            objectName: "restart.stay"
            Layout.fillWidth: true
            text: qsTrId("restart.stay")
            onClicked: sheet.session.actions.answerRestart(false)
        }
        SecondaryButton {
            objectName: "restart.confirm"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTrId("restart.confirm")
            onClicked: sheet.session.actions.answerRestart(true)
        }
    }
}
