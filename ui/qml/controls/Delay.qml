// Becomes `reached` some time after it is set running.
import QtQuick

Timer {
    property bool reached: false

    onTriggered: reached = true
    onRunningChanged: {
        if (running)
            reached = false;
    }
}
