// Covers everything personal while nobody seems to be there, and counts down to the end of the visit.
import QtQuick
import QtQuick.Layouts
import theme

FocusScope {
    id: veil

    property bool active: false
    property int secondsLeft: 20
    property int total: 20
    property bool extensible: true

    signal moreTime
    signal finishing

    visible: active
    onActiveChanged: {
        if (active) {
            (extensible ? more : finish).forceActiveFocus(Qt.OtherFocusReason);
            veil.Accessible.announce(heading.text, Accessible.Assertive);
        }
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        color: Theme.colours.page
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.formWidth, parent.width - 2 * Theme.margin)
        spacing: Theme.wide

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "clock"
            size: Theme.mm(18)
            tint: Theme.colours.accent
        }
        HeadingText {
            id: heading

            Layout.fillWidth: true
            text: qsTrId("idle.heading")
            horizontalAlignment: Text.AlignHCenter
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTrId("idle.text").replace("{seconds}", Theme.digits(veil.secondsLeft))
            horizontalAlignment: Text.AlignHCenter
        }
        CountdownBar {
            Layout.fillWidth: true
            secondsLeft: veil.secondsLeft
            total: veil.total
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            PrimaryButton {
                id: more

                objectName: "idle.more"
                visible: veil.extensible
                Layout.fillWidth: true
                focus: true
                iconName: "plus"
                text: qsTrId("idle.more")
                onClicked: veil.moreTime()
            }
            SecondaryButton {
                id: finish

                objectName: "idle.finish"
                Layout.fillWidth: true
                Layout.minimumHeight: more.implicitHeight
                text: qsTrId("idle.finish")
                onClicked: veil.finishing()
            }
        }
    }
}
