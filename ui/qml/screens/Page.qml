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
    // What went wrong, or else what was just done.
    readonly property string notice: !current ? "" : session.notice !== "" ? session.notice : session.news
    readonly property string noticeKind: current && session.notice !== "" ? "warning" : "success"
    readonly property bool busy: current && session.busy

    function takeFocus(): void {
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(fieldId: string): void {
    }

    function focusFirst(): void {
        page.takeFocus();
    }

    objectName: current ? "screen." + session.kind : ""
}
