// A long text, such as a contract: drag it, use the big arrows, or the keys of a keyboard.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import theme

T.Pane {
    id: pane

    property string title: ""
    default property alias content: column.data
    readonly property bool atStart: view.atYBeginning
    readonly property bool atEnd: view.contentHeight <= view.height + 1 || view.contentY >= view.contentHeight - view.height - 1
    readonly property bool scrolls: view.contentHeight > view.height + 1

    function turn(pages: real): void {
        const bottom = Math.max(0, view.contentHeight - view.height);
        glide.to = Math.max(0, Math.min(bottom, view.contentY + pages * view.height));
        glide.restart();
    }

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.mm(80), column.implicitHeight + 2 * Theme.gap)
    padding: Theme.gap
    focusPolicy: Qt.TabFocus
    Keys.onDownPressed: turn(0.25)
    Keys.onUpPressed: turn(-0.25)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            turn(event.key === Qt.Key_PageDown ? 0.85 : -0.85);
            event.accepted = true;
        }
    }

    Accessible.role: Accessible.Document
    Accessible.name: title
    Accessible.focusable: true

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.colours.surface
        border.width: Theme.hairlineWidth
        border.color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

        FocusRing {
            around: Theme.cardRadius
            shown: pane.visualFocus && !up.activeFocus && !down.activeFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Flickable {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds

            NumberAnimation {
                id: glide

                target: view
                property: "contentY"
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
            ColumnLayout {
                id: column

                width: view.width
                spacing: Theme.snug
            }
        }
        ColumnLayout {
            visible: pane.scrolls
            spacing: Theme.snug

            IconButton {
                id: up

                objectName: pane.objectName === "" ? "" : pane.objectName + ".up"
                iconName: "chevron-up"
                text: qsTrId("reading.up")
                fill: Theme.colours.sunken
                enabled: !pane.atStart
                onClicked: pane.turn(-0.85)
            }
            ScrollHint {
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignHCenter
                view: view
            }
            IconButton {
                id: down

                objectName: pane.objectName === "" ? "" : pane.objectName + ".down"
                iconName: "chevron-down"
                text: qsTrId("reading.down")
                fill: Theme.colours.sunken
                enabled: !pane.atEnd
                onClicked: pane.turn(0.85)
            }
        }
    }
}
