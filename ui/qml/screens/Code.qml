// The code from the SMS, alone on its screen.
import QtQuick
import QtQuick.Layouts

QuestionPage {
    id: page

    function takeFocus(): void {
        slot.takeFocus();
    }

    function focusField(fieldId: string): void {
        takeFocus();
    }

    CodeSlot {
        id: slot

        Layout.fillWidth: true
        session: page.session
        onAccepted: page.session.actions.primary()
    }
}
