// Why a refused request is given up, and the second yes; the request itself is kept.
import QtQuick
import QtQuick.Layouts
import controls
import theme

FocusScope {
    id: question

    required property var staff

    implicitHeight: rows.implicitHeight
    Component.onCompleted: reasons.forceActiveFocus(Qt.OtherFocusReason)

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            text: qsTrId("panel.aside.help")
        }
        OptionList {
            id: reasons

            objectName: "aside.reasons"
            Layout.fillWidth: true
            label: qsTrId("panel.aside.reason")
            options: question.staff.reasons
            selectedId: question.staff.reason
            columns: Theme.portrait || Theme.compact ? 1 : 2
            onPicking: optionId => question.staff.pickReason(optionId)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            SecondaryButton {
                objectName: "aside.keep"
                text: qsTrId("panel.aside.keep")
                onClicked: question.staff.keep()
            }
            Item {
                Layout.fillWidth: true
            }
            PrimaryButton {
                objectName: "aside.confirm"
                danger: true
                text: qsTrId("panel.aside.confirm")
                enabled: question.staff.reason !== "" && !question.staff.busy
                onClicked: question.staff.giveUp()
            }
        }
    }
}
