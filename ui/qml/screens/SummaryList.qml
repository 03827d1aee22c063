// Answers in groups, each with the way back to where it was given.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: list

    required property var session
    required property var lines

    implicitHeight: rows.implicitHeight + 2 * Theme.snug
    visible: lines !== null && lines.count > 0
    radius: Theme.cardRadius
    color: Theme.colours.surface
    border.width: Theme.hairlineWidth
    border.color: Theme.highContrast ? Theme.colours.outline : Theme.colours.hairline

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Repeater {
            model: list.lines

            ColumnLayout {
                id: line

                required property string key
                required property bool shown
                required property string heading
                required property string label
                required property string value
                required property bool island
                required property bool editable
                required property bool last

                Layout.fillWidth: true
                visible: shown
                spacing: 0

                SubheadingText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.snug
                    Layout.bottomMargin: Theme.tight
                    visible: line.heading !== ""
                    text: line.heading
                    color: Theme.colours.accent
                }
                SummaryRow {
                    objectName: "row." + line.key
                    editName: "edit." + line.key
                    Layout.fillWidth: true
                    label: line.label
                    value: line.value
                    ltrValue: line.island
                    editable: line.editable
                    last: line.last
                    onEditing: list.session.actions.mend(line.key)
                }
            }
        }
    }
}
