// A wait that can be seen: words after 0.4 s, a way out after 10 s.
import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: waiting

    property bool active: false
    property string text: qsTrId("waiting.text")
    property string slowText: qsTrId("waiting.slow")
    property string wayOutText: qsTrId("waiting.wayout")
    property int wordsAfter: 400
    property int wayOutAfter: 10000
    readonly property bool shown: active && words.reached
    readonly property bool slow: active && wayOut.reached

    signal leaving

    visible: shown
    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight
    onShownChanged: {
        if (shown)
            waiting.Accessible.announce(text, Accessible.Polite);
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: slow ? slowText : text

    Delay {
        id: words

        running: waiting.active
        interval: waiting.wordsAfter
    }
    Delay {
        id: wayOut

        running: waiting.active
        interval: waiting.wayOutAfter
    }
    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap

        Spinner {
            Layout.alignment: Qt.AlignHCenter
            size: Theme.mm(14)
        }
        BodyText {
            Layout.fillWidth: true
            text: waiting.slow ? waiting.slowText : waiting.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        SecondaryButton {
            objectName: waiting.objectName === "" ? "" : waiting.objectName + ".leave"
            Layout.alignment: Qt.AlignHCenter
            visible: waiting.slow
            text: waiting.wayOutText
            onClicked: waiting.leaving()
        }
    }
}
