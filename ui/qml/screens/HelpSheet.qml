// «تماس با پشتیبانی»: whom to call, where to write, and the clerk's bell.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Sheet {
    id: sheet

    required property var session

    objectName: "help.sheet"
    open: session.helpOpen
    title: qsTrId("help.heading")
    iconName: "call"
    onClosing: session.actions.showHelp(false)

    BodyText {
        Layout.fillWidth: true
        text: qsTrId("help.text")
    }
    FormScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
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
    SecondaryButton {
        objectName: "help.bell"
        Layout.fillWidth: true
        iconName: sheet.session.bell ? "check" : "bell"
        text: qsTrId(sheet.session.bell ? "help.bell.heard" : "help.bell")
        onClicked: sheet.session.actions.ring()
    }
}
