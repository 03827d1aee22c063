// A request that central refused: its code, why, and what staff may do here.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: card

    required property string eventId
    required property string trackingCode
    required property string spokenCode
    required property string subject
    required property string madeAt
    required property string reason
    required property bool attended
    required property bool busy

    signal retrying
    signal exporting
    signal givingUp

    objectName: "refused." + eventId
    implicitHeight: rows.implicitHeight + 2 * Theme.snug
    radius: Theme.radius
    color: Theme.colours.surface
    border.width: Theme.hairlineWidth
    border.color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.snug

            BodyText {
                text: card.trackingCode
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.name: qsTrId("panel.code") + ": " + card.spokenCode
            }
            BodyText {
                Layout.fillWidth: true
                text: card.subject
            }
            CaptionText {
                text: card.madeAt
                wrapMode: Text.NoWrap
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: card.reason
            color: Theme.colours.error
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.snug

            SecondaryButton {
                objectName: "retry." + card.eventId
                iconName: "refresh"
                text: qsTrId("panel.retry")
                description: card.spokenCode
                enabled: !card.busy
                onClicked: card.retrying()
            }
            SecondaryButton {
                objectName: "export." + card.eventId
                visible: card.attended
                iconName: "document"
                text: qsTrId("panel.export")
                description: card.spokenCode
                enabled: !card.busy
                onClicked: card.exporting()
            }
            SecondaryButton {
                objectName: "aside." + card.eventId
                visible: card.attended
                iconName: "minus"
                text: qsTrId("panel.aside")
                description: card.spokenCode
                tint: Theme.colours.error
                enabled: !card.busy
                onClicked: card.givingUp()
            }
        }
    }
}
