// The code that was accepted, as the first of the three things the identity screen needs.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: chip

    required property string mobile
    required property string dots

    implicitHeight: words.implicitHeight + 2 * Theme.snug
    radius: Theme.radius
    color: Theme.colours.successSoft
    border.width: Theme.hairlineWidth
    border.color: Theme.colours.success
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.snug

        Icon {
            name: "success"
            tint: Theme.colours.success
        }
        BodyText {
            id: text

            Layout.fillWidth: true
            text: qsTrId("code.accepted").replace("{mobile}", chip.mobile)
            Accessible.ignored: true
        }
        BodyText {
            text: chip.dots
            color: Theme.colours.success
            font.letterSpacing: Theme.tight
            Accessible.ignored: true
        }
    }
}
