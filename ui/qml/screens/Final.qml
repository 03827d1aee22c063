// The last look, the security picture, and the button that counts.
import QtQuick
import QtQuick.Layouts

QuestionPage {
    id: page

    function takeFocus(): void {
        if (captcha.asked)
            captcha.takeFocus();
        else
            page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
        takeFocus();
    }

    aside: CaptchaSlot {
        id: captcha

        Layout.fillWidth: true
        session: page.session
        onAccepted: page.session.actions.primary()
    }

    SummaryList {
        Layout.fillWidth: true
        session: page.session
        lines: page.session.summary.lastLook
    }
}
