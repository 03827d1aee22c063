// Every control on a page of its own kind, for looking at and for tests.
import QtQuick
import controls
import keyboard
import theme

Rectangle {
    id: gallery

    property string page: ""
    property string lastEvent: ""

    color: Theme.colours.page
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Loader {
        id: loader

        objectName: "page"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keys.top
        anchors.margins: Theme.margin
        source: gallery.page === "" ? "" : "pages/" + gallery.page + ".qml"
        focus: true
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onTold(event: string): void {
            gallery.lastEvent = event;
        }
    }
    KeyboardHost {
        id: keys

        objectName: "keyboard"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
