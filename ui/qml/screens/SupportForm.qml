// A message to support: how to answer, what is the matter; afterwards its tracking code.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

FormScroll {
    id: form

    required property var session
    readonly property var support: session.support
    readonly property bool kept: support.trackingCode !== ""

    signal finished

    function begin(): void {
        contact.forceActiveFocus(Qt.OtherFocusReason);
    }

    // What is refused gets the keyboard.
    function send(): void {
        form.session.actions.sendSupport();
        if (form.support.contactError !== "")
            contact.forceActiveFocus(Qt.OtherFocusReason);
        else if (form.support.textError !== "")
            words.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: contentHeight
    onKeptChanged: {
        if (kept)
            done.forceActiveFocus(Qt.OtherFocusReason);
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !form.kept
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.wide
        rowSpacing: Theme.gap
        uniformCellWidths: true

        TextEntry {
            id: contact

            objectName: "support.contact"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            focus: true
            ltr: true
            keyboardKind: "latin"
            leadingIcon: "phone"
            label: form.support.contactLabel
            help: form.support.contactHelp
            text: form.support.contact
            error: form.support.contactError
            onEdited: text => form.session.actions.edit("support.contact", text)
            onDeparted: form.session.actions.leave("support.contact")
            onAccepted: words.forceActiveFocus(Qt.TabFocusReason)
        }
        LongTextEntry {
            id: words

            objectName: "support.text"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            lines: Theme.compact ? 2 : 3
            label: form.support.textLabel
            help: form.support.textHelp
            text: form.support.text
            error: form.support.textError
            onEdited: text => form.session.actions.edit("support.text", text)
            onDeparted: form.session.actions.leave("support.text")
            onAccepted: form.send()
        }
    }
    PrimaryButton {
        objectName: "support.send"
        Layout.alignment: Qt.AlignRight
        visible: !form.kept
        iconName: "message"
        text: qsTrId("support.send")
        busy: form.support.busy
        enabled: !form.support.busy
        onClicked: form.send()
    }
    Notice {
        objectName: "support.kept"
        Layout.fillWidth: true
        visible: form.kept
        kind: "success"
        text: qsTrId("support.kept")
    }
    TrackingCode {
        Layout.fillWidth: true
        visible: form.kept
        title: qsTrId("support.code")
        code: form.support.trackingCode
        spoken: form.support.spokenCode
    }
    PrimaryButton {
        id: done

        objectName: "support.done"
        Layout.alignment: Qt.AlignRight
        visible: form.kept
        iconName: "check"
        text: qsTrId("sheet.close")
        onClicked: form.finished()
    }
}
