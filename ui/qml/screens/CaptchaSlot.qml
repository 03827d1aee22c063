// The security picture of a step, or the word that none is asked while central is out of reach.
import QtQuick
import QtQuick.Layouts
import controls

ColumnLayout {
    id: slot

    required property var session
    readonly property var captcha: session.captcha
    readonly property bool asked: captcha.field !== "" && !captcha.waived

    signal accepted

    function takeFocus(): void {
        entry.forceActiveFocus(Qt.OtherFocusReason);
    }

    visible: captcha.field !== ""

    CaptchaEntry {
        id: entry

        objectName: "captcha"
        Layout.fillWidth: true
        visible: slot.asked
        label: slot.captcha.label
        error: slot.captcha.error
        source: slot.captcha.source
        loading: slot.captcha.loading
        text: slot.captcha.text
        onEdited: text => slot.session.actions.edit(slot.captcha.field, text)
        onRefreshing: slot.session.actions.refreshCaptcha()
        onDeparted: slot.session.actions.leave(slot.captcha.field)
        onAccepted: slot.accepted()
    }
    Notice {
        Layout.fillWidth: true
        visible: slot.captcha.waived
        text: qsTrId("captcha.waived")
    }
}
