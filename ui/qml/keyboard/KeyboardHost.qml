// Stands at the bottom of the window, shows the keyboard that the focused field asks for, and types into that field.
pragma ComponentBehavior: Bound

import QtQuick
import controls
import theme

Rectangle {
    id: host

    property bool enabledByTouch: true
    property int maximumHeight: Math.round(Theme.screenHeight * (Theme.portrait ? 0.4 : 0.48))
    property bool shifted: false
    property bool switched: false

    readonly property Item focused: host.Window.activeFocusItem
    readonly property FieldInput line: focused as FieldInput
    readonly property FieldArea area: focused as FieldArea
    readonly property string asked: !enabledByTouch ? "none" : line ? line.keyboardKind : area ? area.keyboardKind : "none"
    readonly property string shown: !switched ? asked : asked === "persian" ? "latin" : asked === "latin" ? "persian" : asked
    readonly property bool open: asked !== "none"
    readonly property Item board: shown === "digits" ? digitBoard : shown === "persian" ? persianBoard : latinBoard
    // All keyboards are made ahead of need.
    property bool prepared: false
    readonly property int roomForKeys: maximumHeight - 2 * Theme.snug
    readonly property var letters: ({
            shifted: () => host.shifted,
            maximumHeight: () => host.roomForKeys
        })

    // A keyboard, kept once it was needed.
    component Board: LateLoader {
        required property string kind

        anchors.centerIn: parent
        visible: host.shown === kind
        answers: ({
                struck: token => host.strike(token)
            })
        ahead: host.prepared
        needed: visible
    }

    function strike(token: string): void {
        if (token === "shift")
            host.shifted = !host.shifted;
        else if (token === "switch")
            host.switched = !host.switched;
        else
            host.send(host.line ?? host.area, token);
    }

    function send(field: var, token: string): void {
        if (token === "backspace")
            field?.eraseBack();
        else if (token === "clear")
            field?.eraseAll();
        else if (token === "enter")
            field?.accepted();
        else
            field?.typeText(KeyLayouts.typed(token));
        host.shifted = false;
    }

    visible: open
    color: Theme.colours.sunken
    implicitWidth: Theme.screenWidth
    implicitHeight: open ? board.implicitHeight + 2 * Theme.snug : 0
    height: implicitHeight
    onFocusedChanged: {
        shifted = false;
        switched = false;
    }

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTrId("keyboard.name")

    // A tap between two keys must not reach what lies under the keyboard.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairlineWidth
        color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline
    }
    Board {
        id: digitBoard

        kind: "digits"
        file: Qt.resolvedUrl("NumericPad.qml")
        follows: ({
                extras: () => host.line?.keyboardExtras ?? [],
                maximumHeight: () => host.roomForKeys
            })
    }
    Board {
        id: persianBoard

        kind: "persian"
        file: Qt.resolvedUrl("PersianKeyboard.qml")
        follows: host.letters
    }
    Board {
        id: latinBoard

        kind: "latin"
        file: Qt.resolvedUrl("LatinKeyboard.qml")
        follows: host.letters
    }
}
