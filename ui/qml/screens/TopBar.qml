// Always there: whose journey, how far, back, start over, help, the clerk's bell, and how the screen looks.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: bar

    required property var session
    property bool narrow: false
    property bool crowded: false

    signal displayAsked

    implicitHeight: rows.implicitHeight + Theme.tight + (places.visible ? Theme.snug : Theme.tight)
    color: Theme.colours.surface

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.tight
        anchors.leftMargin: Theme.margin - Theme.mm(4)
        anchors.rightMargin: Theme.margin - Theme.mm(4)
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            QuietButton {
                objectName: "back"
                iconName: "back"
                text: qsTrId("frame.back")
                visible: bar.session.canBack
                onClicked: bar.session.actions.back()
            }
            Rectangle {
                Layout.leftMargin: Theme.mm(4)
                Layout.rightMargin: Theme.mm(4)
                visible: bar.session.maker !== ""
                implicitWidth: Theme.mm(1.4)
                implicitHeight: Theme.mm(9)
                radius: width / 2
                color: Theme.colours.accent
            }
            SubheadingText {
                Layout.fillWidth: true
                Layout.leftMargin: bar.session.maker === "" ? Theme.mm(4) : 0
                Layout.rightMargin: Layout.leftMargin
                text: bar.session.makerName || bar.session.status.dealer
                color: Theme.colours.accent
                lineHeight: 1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            QuietButton {
                objectName: "restart"
                iconName: "restart"
                text: qsTrId("frame.restart")
                iconOnly: bar.narrow
                visible: bar.session.canRestart
                onClicked: bar.session.actions.restart()
            }
            QuietButton {
                objectName: "help"
                iconName: "help"
                text: qsTrId("frame.help")
                iconOnly: bar.narrow
                onClicked: bar.session.actions.showHelp(true)
            }
            QuietButton {
                objectName: "bell"
                iconName: bar.session.bell ? "check" : "bell"
                text: qsTrId(bar.session.bell ? "frame.bell.heard" : "frame.bell")
                iconOnly: bar.narrow
                onClicked: bar.session.actions.ring()
            }
            QuietButton {
                objectName: "display"
                iconName: "text-size"
                text: qsTrId("frame.display")
                iconOnly: bar.narrow
                onClicked: bar.displayAsked()
            }
        }
        ProgressSteps {
            id: places

            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(4)
            Layout.rightMargin: Theme.mm(4)
            visible: bar.session.sections.length > 0 && !bar.crowded
            names: bar.session.sections
            current: bar.session.section
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline
    }
}
