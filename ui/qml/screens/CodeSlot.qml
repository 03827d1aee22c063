// The code from the SMS, cell by cell; when a new one may be asked for; the way back to another number.
import QtQuick
import QtQuick.Layouts
import controls
import theme

ColumnLayout {
    id: slot

    required property var session
    readonly property var code: session.code

    signal accepted

    function takeFocus(): void {
        cells.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gap

    CodeEntry {
        id: cells

        objectName: "code.entry"
        Layout.fillWidth: true
        label: slot.code.label
        help: qsTrId("code.sent").replace("{mobile}", slot.code.mobile)
        error: slot.code.error
        cells: slot.code.length
        text: slot.code.text
        onEdited: text => slot.session.actions.edit(slot.code.field, text)
        onCompleted: slot.accepted()
        onAccepted: slot.accepted()
    }
    BodyText {
        Layout.fillWidth: true
        text: slot.code.validity
        color: Theme.colours.inkSoft
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.snug

        SecondaryButton {
            objectName: "code.resend"
            iconName: "refresh"
            text: slot.code.canResend ? qsTrId("code.resend") : slot.code.resend
            enabled: slot.code.canResend && !slot.session.busy
            onClicked: slot.session.actions.resend()
        }
        SecondaryButton {
            objectName: "code.change"
            iconName: "phone"
            text: qsTrId("code.change")
            visible: slot.code.canChange
            onClicked: slot.session.actions.back()
        }
    }
}
