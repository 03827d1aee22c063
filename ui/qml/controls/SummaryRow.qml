// One answer on the review screen, with the way straight back to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

Item {
    id: row

    required property string label
    required property string value
    property bool ltrValue: false
    property bool editable: true
    property bool last: false
    property string editName: ""

    signal editing

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.mm(17), words.implicitHeight + 2 * Theme.tight)

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.snug

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.largeText ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: 0

            CaptionText {
                Layout.preferredWidth: Theme.mm(50)
                text: row.label
            }
            BodyText {
                Layout.fillWidth: true
                text: row.ltrValue ? "\u2066" + row.value + "\u2069" : row.value
                font.weight: Font.Medium
                Accessible.name: row.label + ": " + row.value
            }
        }
        Loader {
            active: row.editable
            visible: active
            sourceComponent: QuietButton {
                objectName: row.editName
                iconName: "edit"
                text: qsTrId("action.edit")
                description: row.label
                onClicked: row.editing()
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !row.last
        height: Theme.hairlineWidth
        color: Theme.colours.hairline
    }
}
