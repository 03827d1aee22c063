// Invites, names what can be done here, and says whether the terminal is ready before anybody starts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Page {
    id: page

    property real holdSeconds: 3
    // No customers are taken.
    readonly property bool out: session.status.out !== ""

    function takeFocus(): void {
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Staff know: whoever holds the dealer's name or the state of the terminal is shown more of it.
    component StaffHold: TapHandler {
        longPressThreshold: page.holdSeconds
        onLongPressed: page.session.staff.look()
    }

    TapHandler {
        enabled: !page.out
        onTapped: page.session.actions.invite()
    }
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 56
            Layout.preferredHeight: 55
            clip: true
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.colours.accent
                }
                GradientStop {
                    position: 1
                    color: Theme.colours.accentPressed
                }
            }

            Rings {
                anchors.fill: parent
                visible: !Theme.highContrast
            }
            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.margin * 1.5
                spacing: Theme.gap

                SubheadingText {
                    Layout.fillWidth: true
                    objectName: "dealer"
                    text: page.session.status.dealer
                    color: Theme.colours.inkOnAccent
                    font.weight: Font.Medium

                    StaffHold {}
                }
                Item {
                    Layout.fillHeight: true
                }
                HeadingText {
                    Layout.fillWidth: true
                    text: page.out ? qsTrId("out.heading") : page.session.heading
                    color: Theme.colours.inkOnAccent
                    font.pixelSize: Theme.display
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.mm(170)
                    text: page.out ? qsTrId("out.text") : page.session.help
                    color: Theme.colours.inkOnAccent
                    font.pixelSize: Theme.subheading
                    lineHeight: 1.25
                }
                Item {
                    Layout.fillHeight: true
                }
                PrimaryButton {
                    id: start

                    objectName: "primary"
                    visible: !page.out
                    Layout.preferredHeight: Theme.mm(24)
                    Layout.minimumWidth: Theme.mm(105)
                    focus: true
                    fill: Theme.colours.inkOnAccent
                    fillPressed: Theme.colours.accentSoft
                    tint: Theme.colours.accent
                    iconName: "arrow-next"
                    iconAfter: true
                    text: page.session.primary
                    font.pixelSize: Theme.subheading
                    onClicked: page.session.actions.invite()
                }
                QuietButton {
                    objectName: "help"
                    Layout.leftMargin: -Theme.mm(4)
                    Layout.rightMargin: -Theme.mm(4)
                    iconName: "call"
                    text: qsTrId("help.heading")
                    tint: Theme.colours.inkOnAccent
                    tintPressed: Theme.colours.accentSoft
                    fillPressed: Theme.colours.accentPressed
                    onClicked: page.session.actions.showHelp(true)
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 44
            Layout.preferredHeight: 45

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.margin * 1.5
                spacing: Theme.compact ? Theme.gap : Theme.wide

                Offered {
                    Layout.fillWidth: true
                    visible: !page.out
                    session: page.session
                }
                Item {
                    Layout.fillHeight: true
                }
                Notice {
                    objectName: "status"
                    Layout.fillWidth: true
                    kind: page.session.status.mood
                    title: page.out ? qsTrId("out.staff") : ""
                    text: page.session.status.text

                    StaffHold {}
                }
                BodyText {
                    objectName: "out.code"
                    Layout.fillWidth: true
                    visible: page.out
                    text: qsTrId("out.code") + ": " + page.session.status.out
                    color: Theme.colours.inkSoft
                }
                Loader {
                    Layout.fillWidth: true
                    active: page.session.counter
                    visible: active
                    sourceComponent: QuietButton {
                        objectName: "staff"
                        iconName: "info"
                        text: qsTrId("panel.heading") + " (F7)"
                        onClicked: page.session.staff.look()
                    }
                }
                SecondaryButton {
                    objectName: "language"
                    Layout.fillWidth: true
                    visible: !page.out
                    iconName: "language"
                    text: qsTrId("attract.language")
                    onClicked: {
                        page.session.actions.speak(Theme.language === "fa" ? "en" : "fa");
                        page.session.actions.invite();
                    }
                }
            }
        }
    }
}
