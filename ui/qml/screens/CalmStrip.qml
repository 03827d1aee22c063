// Under the top bar while central is away: what is being done without it, and how old the offers are.
import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: strip

    required property string banner
    required property string detail
    readonly property bool shown: banner !== "" || detail !== ""

    objectName: "offline.strip"
    implicitHeight: words.implicitHeight + 2 * Theme.tight
    color: Theme.colours.warningSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: [banner, detail].filter(part => part !== "").join(" ")

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.snug

        Icon {
            name: strip.banner !== "" ? "wifi-off" : "clock"
            size: Theme.mm(6.5)
            tint: Theme.colours.warning
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.compact || Theme.largeText ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: 0

            CaptionText {
                Layout.fillWidth: true
                visible: text !== ""
                text: strip.banner
                color: Theme.colours.ink
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: strip.banner === "" || parent.columns === 1
                visible: text !== ""
                text: strip.detail
                color: Theme.colours.ink
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairlineWidth
        color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline
    }
}
