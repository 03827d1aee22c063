// Which keys work on a clerk's screen, in the order in which they are used.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Flow {
    id: hints

    required property var session
    readonly property bool printable: session.kind === "done" || session.kind === "deed"
    readonly property bool choosable: session.choices.numbered && session.form.fields.count === 0
    readonly property var keys: [["F1", qsTrId("frame.help"), true], ["F2", qsTrId("keys.first"), session.typing], ["F5", qsTrId("frame.restart"), session.canRestart], ["F8", qsTrId("keys.print"), printable], ["F9", qsTrId("frame.bell"), true], ["Esc", qsTrId("frame.back"), session.canBack], ["Enter", qsTrId("keys.next"), session.typing], ["1–9 ↑↓", qsTrId("keys.choose"), choosable], ["F12", qsTrId("keys.primary"), session.primary !== ""]]

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTrId("keys.name") + ": " + keys.filter(key => key[2]).map(key => key[0] + " " + key[1]).join("، ")

    Repeater {
        model: hints.keys.filter(key => key[2])

        RowLayout {
            id: hint

            required property var modelData

            spacing: Theme.tight

            Rectangle {
                implicitWidth: Math.max(Theme.mm(10), cap.implicitWidth + 2 * Theme.tight)
                implicitHeight: cap.implicitHeight + Theme.tight
                radius: Theme.mm(1.5)
                color: Theme.colours.sunken
                border.width: 1
                border.color: Theme.colours.outline

                LtrText {
                    id: cap

                    anchors.centerIn: parent
                    text: hint.modelData[0]
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
            }
            CaptionText {
                text: hint.modelData[1]
                color: Theme.colours.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
