// The tracking page's address as a QR code, with a word on what it is for.
import QtQuick
import QtQuick.Layouts
import controls
import theme

RowLayout {
    id: card

    required property string source

    spacing: Theme.gap

    Rectangle {
        implicitWidth: Theme.mm(46)
        implicitHeight: Theme.mm(46)
        radius: Theme.radius
        color: "#ffffff"
        border.width: Theme.hairlineWidth
        border.color: Theme.colours.hairline

        Image {
            objectName: "qr"
            anchors.fill: parent
            anchors.margins: Theme.tight
            source: card.source
            fillMode: Image.PreserveAspectFit
            smooth: false
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTrId("done.qr")
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTrId("done.qr")
        Accessible.ignored: true
    }
}
