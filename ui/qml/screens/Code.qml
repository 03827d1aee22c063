// The code from the SMS, cell by cell; when a new one may be asked for; the way back to another number.
import QtQuick
import QtQuick.Layouts
import controls
import theme

QuestionPage {
    id: page

    readonly property var code: session.code

    function takeFocus(): void {
        cells.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
        takeFocus();
    }

    CodeEntry {
        id: cells

        objectName: "code.entry"
        Layout.fillWidth: true
        label: page.code.label
        help: qsTrId("code.sent").replace("{mobile}", page.code.mobile)
        error: page.code.error
        cells: page.code.length
        text: page.code.text
        onEdited: text => page.session.actions.edit(page.code.field, text)
        onCompleted: page.session.actions.primary()
        onAccepted: page.session.actions.primary()
    }
    BodyText {
        Layout.fillWidth: true
        text: page.code.validity
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
            text: page.code.canResend ? qsTrId("code.resend") : page.code.resend
            enabled: page.code.canResend && !page.session.busy
            onClicked: page.session.actions.resend()
        }
        SecondaryButton {
            objectName: "code.change"
            iconName: "phone"
            text: qsTrId("code.change")
            visible: page.code.canChange
            onClicked: page.session.actions.back()
        }
    }
}
