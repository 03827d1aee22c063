// Day, month or year of a DateEntry.
import QtQuick
import theme

FocusScope {
    id: part

    required property string label
    required property string groupLabel
    required property string groupDescription
    required property int places
    property string note: ""
    property bool wrong: false
    property alias text: input.text

    signal edited
    signal erasedPastStart
    signal accepted

    function purge(): void {
        input.clear();
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: part.width
        spacing: Theme.tight

        CaptionText {
            width: parent.width
            text: part.label
            Accessible.ignored: true
        }
        FieldBox {
            width: parent.width
            active: input.activeFocus
            wrong: part.wrong

            FieldInput {
                id: input

                objectName: part.objectName === "" ? "" : part.objectName + ".input"
                anchors.fill: parent
                focus: true
                ltr: true
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.subheading
                keyboardKind: "digits"
                maxLength: part.places
                validator: RegularExpressionValidator {
                    regularExpression: /[0-9۰-۹٠-٩]*/
                }
                onTextEdited: part.edited()
                onAccepted: part.accepted()
                onErasedPastStart: part.erasedPastStart()

                Accessible.name: part.groupLabel + " " + part.label
                Accessible.description: part.groupDescription
            }
        }
        CaptionText {
            width: parent.width
            visible: part.note !== ""
            text: part.note
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
