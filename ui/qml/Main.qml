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
    readonly property bool attracting: session.kind === "attract"
    readonly property bool covered: broken || displayOpen || session.helpOpen || session.restartAsked || session.circular.open || session.idle.active

    signal mended

    color: Theme.colours.page

    Binding { Theme.pxPerMm: window.pxPerMm }
    Binding { Theme.screenWidth: window.width }
    Binding { Theme.screenHeight: window.height }
    Binding { Theme.reducedMotion: window.still }
    Binding { Theme.maker: window.session.maker }
    Binding { Theme.language: window.session.preferences.language }
    Binding { Theme.largeText: window.session.preferences.largeText }
    Binding { Theme.highContrast: window.session.preferences.highContrast }
    Binding { Theme.lowReach: window.session.preferences.lowReach }

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
            else if (event.key === Qt.Key_F1)
                window.session.actions.showHelp(true);
            else if (event.key === Qt.Key_F2)
                window.session.actions.restart();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                window.session.actions.primary();
            else
                event.accepted = false;
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
                TopBar {
                    Layout.fillWidth: true
                    visible: !window.attracting
                    session: window.session
                    narrow: Theme.portrait || Theme.compact
                    crowded: Theme.compact && keyboard.open
                    onDisplayAsked: window.displayOpen = true
                }
                Deck {
                    id: deck

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    session: window.session
                    view: window
                    onDisplayAsked: window.displayOpen = true
                }
                ActionBar {
                    Layout.fillWidth: true
                    visible: !window.attracting
                    session: window.session
                }
                KeyboardHost {
                    id: keyboard

                    Layout.fillWidth: true
                    Layout.preferredHeight: implicitHeight
                    enabledByTouch: window.touch
                }
            }
        }
        CircularSheet {
            anchors.fill: parent
            session: window.session
        }
        DisplaySheet {
            anchors.fill: parent
            session: window.session
            open: window.displayOpen
            onClosing: window.displayOpen = false
        }
        HelpSheet {
            anchors.fill: parent
            session: window.session
        }
        RestartSheet {
            anchors.fill: parent
            session: window.session
        }
        IdleVeil {
            objectName: "idle"
            anchors.fill: parent
            active: window.session.idle.active
            secondsLeft: window.session.idle.remaining
            total: window.session.idle.total
            onMoreTime: window.session.actions.stayOn()
            onFinishing: window.session.actions.answerRestart(true)
        }
        BrokenScreen {
            anchors.fill: parent
            open: window.broken
            onMended: window.mended()
        }
    }
}
