// What every screen is: shows the session while it is the current one. `ready` when it is painted and stands still.
import QtQuick

FocusScope {
    id: page

    required property var session
    property bool current: false
    property bool ready: false
    // The width to leave free for the digit pad on a wide panel.
    property int padRoom: 0

    // A screen that is out of sight follows nothing: only the one that is shown is laid out anew.
    readonly property string heading: current ? session.heading : ""
    readonly property string help: current ? session.help : ""
    readonly property string notice: current ? session.notice : ""
    readonly property bool busy: current && session.busy

    function takeFocus(): void {
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
    }

    objectName: current ? "screen." + session.kind : ""
}
