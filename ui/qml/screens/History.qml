// What became of a request, newest first, along a line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

ColumnLayout {
    id: history

    required property var session
    property bool shown: true

    visible: entries.count > 0
    spacing: 0

    SubheadingText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.snug
        text: qsTrId("history.heading")
    }
    Repeater {
        id: entries

        model: history.shown ? history.session.summary.history : null

        RowLayout {
            id: entry

            required property int index
            required property string title
            required property string detail
            required property bool last

            Layout.fillWidth: true
            spacing: Theme.snug
            Accessible.role: Accessible.StaticText
            Accessible.name: entry.title + "، " + entry.detail

            Item {
                Layout.fillHeight: true
                implicitWidth: Theme.mm(5)

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.mm(2)
                    visible: !entry.last
                    width: Theme.outlineWidth
                    height: parent.height
                    color: Theme.colours.outline
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.mm(1.6)
                    width: Theme.mm(4)
                    height: width
                    radius: width / 2
                    color: entry.index === 0 ? Theme.colours.accent : Theme.colours.surface
                    border.width: Theme.outlineWidth
                    border.color: entry.index === 0 ? Theme.colours.accent : Theme.colours.outline
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: entry.last ? 0 : Theme.gap
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    text: entry.title
                    font.weight: entry.index === 0 ? Font.Bold : Font.Medium
                    Accessible.ignored: true
                }
                CaptionText {
                    Layout.fillWidth: true
                    text: entry.detail
                    Accessible.ignored: true
                }
            }
        }
    }
}
