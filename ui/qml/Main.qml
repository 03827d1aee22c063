// The one window: the stage with its screens, the keyboard under it, and what may cover them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import keyboard
import screens
import theme

Window {
    id: window

    required property var session
    required property real pxPerMm
    required property bool touch
    required property bool still

    property bool displayOpen: false
    property bool broken: false
    // The digits stand beside the form where the panel is wide enough, and under it otherwise.
    readonly property bool padBeside: keyboard.shown === "digits" && !Theme.portrait
    readonly property int padWidth: Math.round(Theme.key * 4.4 + Theme.keyGap * 3 + Theme.snug * 2)
    readonly property int padRoom: padWidth + Theme.margin
    readonly property bool attracting: session.kind === "attract"
    readonly property bool covered: broken || displayOpen || session.helpOpen || session.support.open || session.restartAsked || session.circular.open || session.staff.open || session.idle.active

    signal mended

    color: Theme.colours.page

    Appearance {
        session: window.session
        pxPerMm: window.pxPerMm
        screenWidth: window.width
        screenHeight: window.height
        still: window.still
    }

    onCoveredChanged: {
        if (!covered)
            stage.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        target: window.session

        function onEnded(): void {
            window.displayOpen = false;
            deck.wipe();
        }
        function onFocusAsked(fieldId: string): void {
            deck.focusField(fieldId);
        }
    }

    FocusScope {
        id: root

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Escape)
                window.session.actions.back();
            else if (window.covered)
                event.accepted = false;
            else if (event.key === Qt.Key_F1)
                window.session.actions.showHelp(true);
            else if (event.key === Qt.Key_F2)
                deck.focusFirst();
            else if (event.key === Qt.Key_F5)
                window.session.actions.restart();
            else if (event.key === Qt.Key_F7 && window.attracting)
                window.session.staff.look();
            else if (event.key === Qt.Key_F8)
                window.session.actions.printAgain();
            else if (event.key === Qt.Key_F9)
                window.session.actions.ring();
            else if ([Qt.Key_F12, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
                window.session.actions.primary();
            else
                event.accepted = false;
        }

        Shortcut {
            sequences: ["Ctrl+Return", "Ctrl+Enter"]
            enabled: !window.covered
            onActivated: window.session.actions.primary()
        }

        FocusScope {
            id: stage

            anchors.fill: parent
            focus: true
            enabled: !window.covered

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                Item {
                    visible: Theme.lowReach && !window.attracting && !keyboard.open
                    implicitHeight: Math.round(window.height * (Theme.portrait ? 0.34 : 0.16))
                }
                LateLoader {
                    Layout.fillWidth: true
                    visible: !window.attracting
                    file: Qt.resolvedUrl("screens/TopBar.qml")
                    follows: ({
                            session: () => window.session,
                            narrow: () => Theme.portrait || Theme.compact,
                            crowded: () => Theme.compact && keyboard.open && !window.padBeside
                        })
                    answers: ({
                            displayAsked: () => window.displayOpen = true
                        })
                    ahead: deck.prepared
                    needed: visible
                }
                CalmStrip {
                    Layout.fillWidth: true
                    visible: shown && !window.attracting
                    banner: window.session.banner
                    detail: window.session.asOf
                }
                RowLayout {
                    id: middle

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    spacing: 0

                    Deck {
                        id: deck

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        focus: true
                        session: window.session
                        view: window
                        padRoom: window.padRoom
                        onDisplayAsked: window.displayOpen = true
                    }
                    Item {
                        visible: window.padBeside
                        implicitWidth: window.padRoom
                    }
                }
                ActionBar {
                    Layout.fillWidth: true
                    session: window.session
                }
                Item {
                    visible: keyboard.open && !window.padBeside
                    implicitHeight: keyboard.implicitHeight
                }
            }
        }
        // Made when the first screen is painted, or before that when something has to cover it.
        LateLoader {
            anchors.fill: parent
            file: Qt.resolvedUrl("screens/Covers.qml")
            follows: ({
                    session: () => window.session,
                    displayOpen: () => window.displayOpen,
                    broken: () => window.broken,
                    lifted: () => keyboard.open ? keyboard.implicitHeight : 0
                })
            answers: ({
                    displayClosed: () => window.displayOpen = false,
                    mended: () => window.mended()
                })
            ahead: deck.prepared
            needed: window.covered
        }
        // Above what covers the screen, for a message to support is typed there.
        KeyboardHost {
            id: keyboard

            x: !window.padBeside ? 0 : Theme.rtl ? Theme.margin : window.width - window.padRoom
            y: window.padBeside ? middle.y + Math.max(Theme.snug, Math.min(2 * Theme.wide, middle.height - height - Theme.snug)) : window.height - height
            width: window.padBeside ? window.padWidth : window.width
            height: implicitHeight
            radius: window.padBeside ? Theme.cardRadius : 0
            enabledByTouch: window.touch && !window.session.counter
            prepared: deck.prepared
        }
    }
}
