// The number that the customer takes home, as large as fits.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: box

    required property string code
    required property string spoken
    property string title: qsTrId("done.code")

    implicitHeight: words.implicitHeight + 2 * Theme.gap
    radius: Theme.cardRadius
    color: Theme.colours.accent

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tight

        BodyText {
            Layout.fillWidth: true
            text: box.title
            color: Theme.colours.inkOnAccent
            Accessible.ignored: true
        }
        Text {
            objectName: "tracking"
            Layout.fillWidth: true
            text: box.code
            textFormat: Text.PlainText
            color: Theme.colours.inkOnAccent
            font.family: Theme.family
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: box.title + " " + box.spoken
        }
    }
}
