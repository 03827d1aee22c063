// What has to be said above a form: a summary of what is wrong, a warning, good news. Each line can lead to its field.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

Rectangle {
    id: notice

    // "info", "success", "warning" or "error".
    property string kind: "info"
    property string title: ""
    property string text: ""
    // The model has the roles optionId (the field) and title (the message).
    property var messages: null
    property string actionText: ""

    signal followed(string optionId)
    signal acted

    readonly property color strong: kind === "error" ? Theme.colours.error : kind === "warning" ? Theme.colours.warning : kind === "success" ? Theme.colours.success : Theme.colours.accent
    readonly property color soft: kind === "error" ? Theme.colours.errorSoft : kind === "warning" ? Theme.colours.warningSoft : kind === "success" ? Theme.colours.successSoft : Theme.colours.accentSoft

    function say(): void {
        if (visible && (title !== "" || text !== ""))
            notice.Accessible.announce([title, text].join(" "), kind === "error" ? Accessible.Assertive : Accessible.Polite);
    }

    implicitWidth: Theme.formWidth
    implicitHeight: words.implicitHeight + 2 * Theme.snug
    radius: Theme.radius
    color: soft
    border.width: Theme.hairlineWidth
    border.color: strong
    onVisibleChanged: say()
    onTextChanged: say()

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title !== "" ? title : text
    Accessible.description: title !== "" ? text : ""

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.snug

        Icon {
            Layout.alignment: Qt.AlignTop
            name: notice.kind
            size: Theme.mm(7.5)
            tint: notice.strong
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                visible: notice.title !== ""
                text: notice.title
                color: notice.strong
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                visible: notice.text !== ""
                text: notice.text
                Accessible.ignored: true
            }
            Repeater {
                model: notice.messages

                QuietButton {
                    id: message

                    required property string optionId
                    required property string title

                    Layout.fillWidth: true
                    objectName: "message." + optionId
                    text: title
                    horizontalPadding: 0
                    tint: notice.strong
                    contentItem: BodyText {
                        text: message.title
                        color: notice.strong
                        font.underline: true
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    Accessible.role: Accessible.Link
                    onClicked: notice.followed(optionId)
                }
            }
        }
        SecondaryButton {
            objectName: notice.objectName === "" ? "" : notice.objectName + ".action"
            visible: notice.actionText !== ""
            text: notice.actionText
            onClicked: notice.acted()
        }
    }
}
