// The data items that are asked for, one line each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: box

    required property list<string> scopes
    property int places: 8

    onScopesChanged: places = Math.max(places, scopes.length)
    implicitHeight: lines.implicitHeight + 2 * Theme.gap
    radius: Theme.cardRadius
    color: Theme.colours.accentSoft
    border.width: Theme.highContrast ? Theme.hairlineWidth : 0
    border.color: Theme.colours.outline

    ColumnLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.snug

        BodyText {
            Layout.fillWidth: true
            text: qsTrId("consent.scopes")
            font.weight: Font.Bold
        }
        Repeater {
            model: box.places

            RowLayout {
                id: line

                required property int index

                Layout.fillWidth: true
                visible: index < box.scopes.length
                spacing: Theme.snug

                Icon {
                    name: "check"
                    size: Theme.mm(5.5)
                    tint: Theme.colours.accent
                }
                BodyText {
                    Layout.fillWidth: true
                    text: box.scopes[line.index] ?? ""
                }
            }
        }
    }
}
