// «تماس با پشتیبانی»: whom to call, where to write, the clerk's bell, and the form to write here and now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Sheet {
    id: sheet

    required property var session
    readonly property bool writing: session.support.open

    function begin(): void {
        (form.item as SupportForm)?.begin();
    }

    objectName: "help.sheet"
    open: session.helpOpen || writing
    title: qsTrId(writing ? "support.heading" : "help.heading")
    iconName: writing ? "message" : "call"
    widest: Theme.mm(writing && !Theme.portrait ? 300 : 190)
    onClosing: writing ? session.actions.showSupport(false) : session.actions.showHelp(false)
    onWritingChanged: {
        if (writing)
            Qt.callLater(sheet.begin);
    }

    BodyText {
        Layout.fillWidth: true
        visible: !sheet.writing
        text: qsTrId("help.text")
    }
    FormScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !sheet.writing
        implicitHeight: contentHeight
        contentSpacing: 0

        Repeater {
            model: sheet.session.contacts.contacts

            ColumnLayout {
                id: desk

                required property string title
                required property string phone
                required property list<string> written

                Layout.fillWidth: true
                Layout.topMargin: Theme.snug
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.snug

                    BodyText {
                        Layout.fillWidth: true
                        text: desk.title
                        font.weight: Font.Medium
                    }
                    BodyText {
                        text: desk.phone
                        font.pixelSize: Theme.subheading
                        font.weight: Font.Bold
                        wrapMode: Text.NoWrap
                    }
                }
                CaptionText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: desk.written.join("   ")
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.snug
                    implicitHeight: Theme.hairlineWidth
                    color: Theme.colours.hairline
                }
            }
        }
    }
    Loader {
        id: form

        Layout.fillWidth: true
        Layout.fillHeight: true
        active: sheet.writing
        visible: active
        sourceComponent: SupportForm {
            session: sheet.session
            onFinished: sheet.closing()
        }
    }
    SecondaryButton {
        objectName: "help.write"
        Layout.fillWidth: true
        visible: !sheet.writing && sheet.session.status.out === ""
        iconName: "message"
        text: qsTrId("support.write")
        onClicked: sheet.session.actions.showSupport(true)
    }
    SecondaryButton {
        objectName: "help.bell"
        Layout.fillWidth: true
        visible: !sheet.writing
        iconName: sheet.session.bell ? "check" : "bell"
        text: qsTrId(sheet.session.bell ? "help.bell.heard" : "help.bell")
        onClicked: sheet.session.actions.ring()
    }
}
