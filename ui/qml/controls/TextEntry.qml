// A labelled line of typing. `text` is the value to show; `edited` tells what the person has typed.
import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: entry

    property string text: ""
    property bool ltr: false
    property string keyboardKind: ltr ? "digits" : "persian"
    property list<string> keyboardExtras: []
    property int maxLength: 0
    property string leadingIcon: ""
    property bool locked: false
    property string lockReason: ""
    property bool secret: false
    property bool wrong: error !== ""
    property string spokenName: label
    property string spokenMore: spokenDescription
    readonly property string typed: input.text
    readonly property bool active: input.activeFocus

    signal edited(string text)
    signal departed
    signal accepted

    function purge(): void {
        input.clear();
    }

    onTextChanged: {
        if (input.text !== text)
            input.text = text;
    }
    onObjectNameChanged: secretButton.on = false
    Component.onCompleted: input.text = text

    FieldBox {
        id: box

        Layout.fillWidth: true
        active: input.activeFocus
        wrong: entry.wrong
        locked: entry.locked

        TapHandler {
            enabled: !entry.locked
            onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(4)
            anchors.rightMargin: Theme.mm(secretButton.visible ? 0.5 : 4)
            spacing: Theme.snug

            Icon {
                visible: entry.leadingIcon !== ""
                name: entry.leadingIcon
                tint: input.activeFocus ? Theme.colours.accent : Theme.colours.inkSoft
            }
            FieldInput {
                id: input

                objectName: entry.objectName === "" ? "" : entry.objectName + ".input"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                ltr: entry.ltr
                readOnly: entry.locked
                keyboardKind: entry.locked ? "none" : entry.keyboardKind
                keyboardExtras: entry.keyboardExtras
                maxLength: entry.maxLength
                echoMode: entry.secret && !secretButton.on ? TextInput.Password : TextInput.Normal
                font.pixelSize: entry.ltr ? Theme.subheading : Theme.body
                color: entry.locked ? Theme.colours.inkSoft : Theme.colours.ink
                onTextEdited: entry.edited(text)
                onAccepted: entry.accepted()
                onActiveFocusChanged: {
                    if (!activeFocus)
                        entry.departed();
                }

                Accessible.name: entry.spokenName
                Accessible.description: entry.locked ? entry.lockReason : entry.spokenMore
            }
            IconButton {
                id: secretButton

                objectName: entry.objectName === "" ? "" : entry.objectName + ".look"
                visible: entry.secret
                iconName: on ? "eye-off" : "eye"
                text: qsTrId(on ? "field.secret.hide" : "field.secret.show")
                fill: "transparent"
                tint: Theme.colours.inkSoft
                onClicked: on = !on
            }
            Icon {
                visible: entry.locked
                name: "lock"
                tint: Theme.colours.inkSoft
            }
        }
    }
    CaptionText {
        Layout.fillWidth: true
        visible: entry.locked && entry.lockReason !== ""
        text: entry.lockReason
    }
}
