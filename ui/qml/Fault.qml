// A terminal that could not even start: calm words for customers, the fault's code and its remedy for staff.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Window {
    id: window

    required property real pxPerMm
    required property string code
    required property string remedy

    color: Theme.colours.page
    Component.onCompleted: {
        Theme.pxPerMm = pxPerMm;
        Theme.screenWidth = width;
        Theme.screenHeight = height;
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(210))
            spacing: Theme.wide

            HeadingText {
                Layout.fillWidth: true
                text: qsTrId("out.heading")
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTrId("out.text")
                color: Theme.colours.inkSoft
            }
            Notice {
                objectName: "fault"
                Layout.fillWidth: true
                kind: "warning"
                title: qsTrId("out.staff")
                text: window.remedy
            }
            BodyText {
                objectName: "fault.code"
                Layout.fillWidth: true
                text: qsTrId("out.code") + ": " + window.code
                color: Theme.colours.inkSoft
            }
        }
    }
}
