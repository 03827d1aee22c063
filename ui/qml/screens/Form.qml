// A page of fields, which may hold a code too: mobile number, identity, sign-in, password, profile, account, file.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

QuestionPage {
    id: page

    readonly property bool codeAccepted: current && session.kind === "identity" && session.code.present

    readonly property bool codeAsked: current && session.kind !== "identity" && session.code.field !== ""
    readonly property int columns: Theme.dense && wholeWidth > Theme.mm(300) ? 2 : 1

    stacked: Theme.dense

    function slots(): list<FieldSlot> {
        const found = [];
        for (let number = 0; number < fields.count; ++number)
            found.push(fields.itemAt(number) as FieldSlot);
        return found.filter(slot => slot && slot.shown && slot.editable);
    }

    function takeFocus(): void {
        const first = slots()[0];
        if (code.item)
            (code.item as CodeSlot).takeFocus();
        else if (first)
            first.takeFocus(Qt.OtherFocusReason);
        else if (captcha.asked)
            captcha.takeFocus();
        else
            page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
        if (code.item && fieldId === session.code.field)
            (code.item as CodeSlot).takeFocus();
        else if (fieldId === session.captcha.field)
            captcha.takeFocus();
        else
            slots().find(slot => slot.key === fieldId)?.takeFocus(Qt.OtherFocusReason);
    }

    // Enter moves on to the next field, and from the last one to the next screen.
    function moveOn(key: string): void {
        const all = slots();
        const last = key === session.captcha.field;
        const next = all[all.findIndex(slot => slot.key === key) + 1];
        if (next && !last)
            next.takeFocus(Qt.TabFocusReason);
        else if (captcha.asked && !last)
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
    SummaryList {
        Layout.fillWidth: true
        session: page.session
        lines: page.current ? page.session.summary.lines : null
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.columns
        columnSpacing: Theme.wide
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Loader {
            id: code

            Layout.fillWidth: true
            Layout.columnSpan: page.columns
            Layout.alignment: Qt.AlignTop
            active: page.codeAsked
            visible: active
            sourceComponent: CodeSlot {
                session: page.session
                onAccepted: page.moveOn(page.session.code.field)
            }
        }
        Repeater {
            id: fields

            model: page.session.form.fields

            FieldSlot {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.columnSpan: large ? page.columns : 1
                session: page.session
                onAccepted: page.moveOn(key)
            }
        }
        CaptchaSlot {
            id: captcha

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: page.current && page.session.captcha.field !== ""
            session: page.session
            onAccepted: page.moveOn(page.session.captcha.field)
        }
    }
}
