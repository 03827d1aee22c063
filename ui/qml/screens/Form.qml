// A page of fields: mobile number, identity, sign-in, password, and every page of the profile.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

QuestionPage {
    id: page

    readonly property bool codeAccepted: current && session.kind === "identity" && session.code.present

    function slots(): list<FieldSlot> {
        const found = [];
        for (let number = 0; number < fields.count; ++number)
            found.push(fields.itemAt(number) as FieldSlot);
        return found.filter(slot => slot && slot.editable);
    }

    function takeFocus(): void {
        const first = slots()[0];
        if (first)
            first.takeFocus(Qt.OtherFocusReason);
        else if (captcha.asked)
            captcha.takeFocus();
        else
            page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
        if (fieldId === session.captcha.field)
            captcha.takeFocus();
        else
            slots().find(slot => slot.key === fieldId)?.takeFocus(Qt.OtherFocusReason);
    }

    // Enter moves on to the next field, and from the last one to the next screen.
    function moveOn(key: string): void {
        const all = slots();
        const next = all[all.findIndex(slot => slot.key === key) + 1];
        if (next)
            next.takeFocus(Qt.TabFocusReason);
        else if (key !== session.captcha.field && captcha.asked)
            captcha.takeFocus();
        else
            session.actions.primary();
    }

    AcceptedCode {
        Layout.fillWidth: true
        visible: page.codeAccepted
        mobile: page.session.code.mobile
        dots: page.session.code.text
    }
    Repeater {
        id: fields

        model: page.current ? page.session.form.fields : null

        FieldSlot {
            Layout.fillWidth: true
            session: page.session
            onAccepted: page.moveOn(key)
        }
    }
    CaptchaSlot {
        id: captcha

        Layout.fillWidth: true
        visible: page.current && page.session.captcha.field !== ""
        session: page.session
        onAccepted: page.moveOn(page.session.captcha.field)
    }
}
