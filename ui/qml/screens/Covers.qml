// What may cover the screen: the sheets, the countdown of an idle stay, and the calm words after a fault.
import QtQuick
import controls

Item {
    id: covers

    required property var session
    required property bool displayOpen
    required property bool broken
    // What a keyboard on the screen takes of the bottom.
    property int lifted: 0

    signal displayClosed
    signal mended

    CircularSheet {
        anchors.fill: parent
        session: covers.session
    }
    DisplaySheet {
        anchors.fill: parent
        session: covers.session
        open: covers.displayOpen
        onClosing: covers.displayClosed()
    }
    HelpSheet {
        anchors.fill: parent
        anchors.bottomMargin: covers.lifted
        session: covers.session
    }
    StaffSheet {
        anchors.fill: parent
        session: covers.session
    }
    RestartSheet {
        anchors.fill: parent
        session: covers.session
    }
    IdleVeil {
        objectName: "idle"
        anchors.fill: parent
        active: covers.session.idle.active
        secondsLeft: covers.session.idle.remaining
        total: covers.session.idle.total
        extensible: covers.session.idle.extensible
        onMoreTime: covers.session.actions.stayOn()
        onFinishing: covers.session.actions.answerRestart(true)
    }
    BrokenScreen {
        anchors.fill: parent
        open: covers.broken
        onMended: covers.mended()
    }
}
