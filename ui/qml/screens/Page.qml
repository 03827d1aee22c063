// What every screen is: shows the session while it is the current one. `ready` when it is painted and stands still.
import QtQuick

FocusScope {
    id: page

    required property var session
    property bool current: false
    property bool ready: false
    // The width to leave free for the digit pad on a wide panel.
    property int padRoom: 0

    function takeFocus(): void {
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
    }

    objectName: current ? "screen." + session.kind : ""
}
