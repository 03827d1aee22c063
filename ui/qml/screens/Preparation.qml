// What a customer had better have at hand before starting.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Rectangle {
    id: box

    implicitHeight: lines.implicitHeight + 2 * Theme.wide
    radius: Theme.cardRadius
    color: Theme.colours.sunken
    border.width: Theme.highContrast ? Theme.hairlineWidth : 0
    border.color: Theme.colours.outline

    GridLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.wide
        columns: box.width > Theme.mm(190) ? 2 : 1
        columnSpacing: Theme.wide
        rowSpacing: Theme.gap
        uniformCellWidths: true

        SubheadingText {
            Layout.fillWidth: true
            Layout.columnSpan: lines.columns
            text: qsTrId("prepare.heading")
        }
        Repeater {
            model: [["phone", qsTrId("prepare.phone")], ["id-card", qsTrId("prepare.card")], ["document", qsTrId("prepare.certificate")], ["map-pin", qsTrId("prepare.postal")], ["bank", qsTrId("prepare.sheba")]]

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.snug

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.modelData[0]
                    tint: Theme.colours.accent
                }
                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData[1]
                }
            }
        }
    }
}
