// One choice of a clerk's list, with its group's name above the first and its circular beside it.
import QtQuick
import QtQuick.Layouts
import controls
import theme

ColumnLayout {
    id: line

    required property var session
    required property int index
    required property bool shown
    required property string address
    required property string field
    required property string item
    required property string title
    required property string heading
    required property string subtitle
    required property string help
    required property list<string> lines
    required property string price
    required property string colour
    required property string iconName
    required property string badge
    required property string mood
    required property string reason
    required property bool document
    required property bool selected
    required property bool many
    required property bool available
    readonly property bool leads: field === "journey"
    readonly property alias row: choice

    signal stepping(int by)

    spacing: Theme.tight

    SubheadingText {
        Layout.fillWidth: true
        Layout.topMargin: line.index === 0 ? 0 : Theme.gap
        visible: line.heading !== ""
        text: line.heading
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        ChoiceRow {
            id: choice

            objectName: "choice." + line.address
            Layout.fillWidth: true
            number: line.index + 1
            title: line.title
            subtitle: [line.subtitle].concat(line.lines, [line.leads ? line.help : ""]).filter(part => part !== "").join(" · ")
            reason: line.reason
            trailing: line.price
            badge: line.badge
            mood: line.mood
            iconName: line.iconName
            swatch: line.colour === "" ? "transparent" : line.colour
            selectable: !line.leads
            selected: line.selected
            many: line.many
            enabled: line.available
            onClicked: line.session.actions.choose(line.field, line.item)
            Keys.onDownPressed: line.stepping(1)
            Keys.onUpPressed: line.stepping(-1)
        }
        QuietButton {
            objectName: "circular." + line.item
            visible: line.document
            iconName: "document"
            text: qsTrId("programme.read")
            description: line.title
            onClicked: line.session.openCircular(line.address)
        }
    }
}
