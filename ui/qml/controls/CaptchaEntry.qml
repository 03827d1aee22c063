// The security picture, a button for another one, and the field for what it shows.
import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: entry

    property url source: ""
    property string text: ""
    property int maxLength: 8
    property bool loading: false
    readonly property string typed: input.typed

    signal edited(string text)
    signal refreshing
    signal departed
    signal accepted

    function purge(): void {
        input.purge();
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        Rectangle {
            implicitWidth: Theme.mm(52)
            implicitHeight: Theme.mm(19)
            radius: Theme.radius
            color: "#ffffff"
            border.width: Theme.hairlineWidth
            border.color: Theme.colours.outline

            Image {
                anchors.fill: parent
                anchors.margins: Theme.tight
                visible: !entry.loading
                source: entry.source
                fillMode: Image.PreserveAspectFit
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTrId("captcha.picture")
            }
            Icon {
                anchors.centerIn: parent
                visible: !entry.loading && entry.source.toString() === ""
                name: "wifi-off"
                size: Theme.mm(9)
                tint: "#485467"
            }
            Spinner {
                anchors.centerIn: parent
                visible: entry.loading
            }
        }
        QuietButton {
            objectName: entry.objectName === "" ? "" : entry.objectName + ".refresh"
            iconName: "refresh"
            text: qsTrId("captcha.refresh")
            enabled: !entry.loading
            onClicked: entry.refreshing()
        }
        Item {
            Layout.fillWidth: true
        }
    }
    TextEntry {
        id: input

        objectName: entry.objectName === "" ? "" : entry.objectName + ".entry"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        focus: true
        ltr: true
        text: entry.text
        maxLength: entry.maxLength
        wrong: entry.error !== ""
        spokenName: entry.label
        spokenMore: entry.spokenDescription
        onEdited: text => entry.edited(text)
        onDeparted: entry.departed()
        onAccepted: entry.accepted()
    }
}
