// The mobile number that was typed, as large as fits: nothing else will reach the customer.
import QtQuick
import QtQuick.Layouts
import theme

QuestionPage {
    id: page

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: number.implicitHeight + 2 * Theme.wide
        radius: Theme.cardRadius
        color: Theme.colours.surface
        border.width: Theme.outlineWidth
        border.color: Theme.colours.accent

        Text {
            id: number

            objectName: "read.back"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: page.current ? page.session.readBack : ""
            textFormat: Text.PlainText
            color: Theme.colours.ink
            font.family: Theme.family
            font.pixelSize: Math.round(Theme.display * 1.3)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: page.current ? page.session.spokenBack : ""
        }
    }
}
