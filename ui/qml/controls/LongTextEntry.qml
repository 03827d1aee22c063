// A labelled field of several lines, such as an address; used as TextEntry is.
import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: entry

    property string text: ""
    property string keyboardKind: "persian"
    property int maxLength: 0
    property int lines: 3
    readonly property string typed: area.text
    readonly property bool active: area.activeFocus

    signal edited(string text)
    signal departed
    signal accepted

    function purge(): void {
        area.clear();
    }

    onTextChanged: {
        if (area.text !== text)
            area.text = text;
    }
    Component.onCompleted: area.text = text

    FieldBox {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.mm(16), metrics.lineSpacing * entry.lines + 2 * Theme.snug)
        active: area.activeFocus
        wrong: entry.error !== ""

        FontMetrics {
            id: metrics

            font: area.font
        }
        Flickable {
            id: view

            anchors.fill: parent
            anchors.margins: Theme.snug
            anchors.leftMargin: Theme.mm(4)
            anchors.rightMargin: Theme.mm(4)
            contentHeight: area.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            FieldArea {
                id: area

                objectName: entry.objectName === "" ? "" : entry.objectName + ".input"
                width: view.width
                height: Math.max(implicitHeight, view.height)
                focus: true
                keyboardKind: entry.keyboardKind
                maxLength: entry.maxLength
                onEdited: entry.edited(text)
                onAccepted: entry.accepted()
                onActiveFocusChanged: {
                    if (!activeFocus)
                        entry.departed();
                }
                onCursorRectangleChanged: {
                    const bottom = cursorRectangle.y + cursorRectangle.height;
                    view.contentY = Math.max(0, Math.min(cursorRectangle.y, Math.max(view.contentY, bottom - view.height)));
                }

                Accessible.name: entry.label
                Accessible.description: entry.spokenDescription
                Accessible.multiLine: true
            }
        }
    }
}
