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

    // A keyboard, kept once it was needed.
    component Board: Loader {
        required property string kind

        anchors.centerIn: parent
        visible: host.shown === kind
        active: host.prepared
        onVisibleChanged: {
            if (visible)
                active = true;
        }
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
        sourceComponent: digits
    }
    Board {
        id: persianBoard

        kind: "persian"
        sourceComponent: persian
    }
    Board {
        id: latinBoard

        kind: "latin"
        sourceComponent: latin
    }
    Component {
        id: digits

        NumericPad {
            extras: host.line?.keyboardExtras ?? []
            maximumHeight: host.maximumHeight - 2 * Theme.snug
            onStruck: token => host.strike(token)
        }
    }
    Component {
        id: persian

        PersianKeyboard {
            shifted: host.shifted
            maximumHeight: host.maximumHeight - 2 * Theme.snug
            onStruck: token => host.strike(token)
        }
    }
    Component {
        id: latin

        LatinKeyboard {
            shifted: host.shifted
            maximumHeight: host.maximumHeight - 2 * Theme.snug
            onStruck: token => host.strike(token)
        }
    }
}
