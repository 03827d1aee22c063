// Type to search, then pick from the list: what was typed but not picked is not an answer.
// The model has the roles optionId, title and detail.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

FieldFrame {
    id: entry

    property string text: ""
    property bool picked: false
    property var suggestions: null
    property string emptyText: qsTrId("pick.none")
    property string keyboardKind: "persian"
    property int visibleRows: 4
    property string leadingIcon: "search"
    readonly property string typed: input.text
    readonly property bool active: input.activeFocus
    readonly property bool open: input.activeFocus && !picked && input.text !== ""

    signal searched(string text)
    signal picking(string optionId)
    signal departed
    signal accepted

    function purge(): void {
        input.clear();
    }

    onTextChanged: {
        if (input.text !== text)
            input.text = text;
    }
    Component.onCompleted: input.text = text

    FieldBox {
        Layout.fillWidth: true
        active: input.activeFocus
        wrong: entry.error !== ""

        TapHandler {
            onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(4)
            anchors.rightMargin: Theme.mm(4)
            spacing: Theme.snug

            Icon {
                name: entry.leadingIcon
                tint: input.activeFocus ? Theme.colours.accent : Theme.colours.inkSoft
            }
            FieldInput {
                id: input

                objectName: entry.objectName === "" ? "" : entry.objectName + ".input"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                keyboardKind: entry.keyboardKind
                onTextEdited: {
                    list.currentIndex = -1;
                    entry.searched(text);
                }
                onAccepted: {
                    if (entry.open && list.currentItem)
                        entry.picking((list.currentItem as SuggestionRow).optionId);
                    if (!entry.open)
                        entry.accepted();
                }
                onActiveFocusChanged: {
                    if (!activeFocus)
                        entry.departed();
                }
                Keys.onDownPressed: list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1)
                Keys.onUpPressed: list.currentIndex = Math.max(list.currentIndex - 1, -1)

                Accessible.role: Accessible.ComboBox
                Accessible.name: entry.label
                Accessible.description: entry.picked ? qsTrId("pick.picked") : entry.spokenDescription
            }
            Icon {
                objectName: "picked"
                visible: entry.picked
                name: "check"
                tint: Theme.colours.success
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: entry.open
        implicitHeight: list.count > 0 ? Math.min(list.contentHeight, Theme.target * (entry.visibleRows + 0.5)) + 2 * Theme.tight : none.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.colours.surface
        border.width: Math.max(1, Theme.hairlineWidth)
        border.color: Theme.colours.outline

        ListView {
            id: list

            objectName: "suggestions"
            anchors.fill: parent
            anchors.margins: Theme.tight
            clip: true
            // Rows made ahead of need would still be coming when the next letter changes the list.
            cacheBuffer: 0
            reuseItems: true
            currentIndex: -1
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: entry.suggestions
            Accessible.role: Accessible.List
            Accessible.name: entry.label

            delegate: SuggestionRow {
                width: list.width
                highlighted: ListView.isCurrentItem
                onClicked: entry.picking(optionId)
            }
        }
        CaptionText {
            id: none

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            visible: list.count === 0
            text: entry.emptyText
        }
    }
}
