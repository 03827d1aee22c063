// A code of a few digits, one cell each; one invisible field underneath takes the typing.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: entry

    property string text: ""
    property int cells: 6
    readonly property string typed: input.text
    readonly property bool active: input.activeFocus

    signal edited(string text)
    signal completed(string text)
    signal departed
    signal accepted

    function purge(): void {
        input.clear();
    }

    implicitWidth: cellWidth * cells + Theme.snug * (cells - 1)
    onTextChanged: {
        if (input.text !== text)
            input.text = text;
    }
    Component.onCompleted: input.text = text

    readonly property int cellWidth: Math.min(Theme.mm(largeCell), Math.floor((Theme.screenWidth - 2 * Theme.margin - Theme.snug * (cells - 1)) / cells))
    readonly property real largeCell: 17 * Theme.textScale

    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.mm(20 * Theme.textScale)

        FieldInput {
            id: input

            objectName: entry.objectName === "" ? "" : entry.objectName + ".input"
            anchors.fill: row
            focus: true
            ltr: true
            keyboardKind: "digits"
            maxLength: entry.cells
            color: "transparent"
            selectionColor: "transparent"
            selectedTextColor: "transparent"
            cursorDelegate: Item {}
            validator: RegularExpressionValidator {
                regularExpression: /[0-9۰-۹٠-٩]*/
            }
            onTextEdited: {
                cursorPosition = text.length;
                entry.edited(text);
                if (text.length === entry.cells)
                    entry.completed(text);
            }
            onAccepted: entry.accepted()
            onActiveFocusChanged: {
                cursorPosition = text.length;
                if (!activeFocus)
                    entry.departed();
            }

            Accessible.name: entry.label
            Accessible.description: entry.spokenDescription
        }
        Row {
            id: row

            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            x: Theme.rtl ? parent.width - width : 0
            height: parent.height
            spacing: Theme.snug

            Repeater {
                model: entry.cells

                FieldBox {
                    id: cell

                    required property int index

                    objectName: "cell." + index
                    width: entry.cellWidth
                    height: row.height
                    active: input.activeFocus && index === Math.min(input.text.length, entry.cells - 1)
                    wrong: entry.error !== ""

                    Text {
                        anchors.centerIn: parent
                        text: Theme.digits(input.text.charAt(cell.index))
                        textFormat: Text.PlainText
                        color: Theme.colours.ink
                        font.family: Theme.family
                        font.pixelSize: Theme.code
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                    Rectangle {
                        anchors.centerIn: parent
                        visible: cell.active && input.text.length === cell.index
                        width: Math.max(2, Theme.mm(0.6))
                        height: Theme.code
                        color: Theme.colours.accent
                    }
                }
            }
        }
        TapHandler {
            onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
}
