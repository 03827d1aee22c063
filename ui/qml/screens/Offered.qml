// What can be done at this terminal, and what a customer takes home.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

ColumnLayout {
    id: list

    required property var session

    spacing: Theme.compact ? Theme.gap : Theme.wide

    SubheadingText {
        Layout.fillWidth: true
        text: qsTrId("attract.here")
    }
    Repeater {
        model: list.session.choices.services

        Promise {
            required property string title
            required property string offeredBy

            Layout.fillWidth: true
            text: title
            detail: offeredBy
        }
    }
    Promise {
        Layout.fillWidth: true
        iconName: "shield"
        text: qsTrId("attract.identity")
        detail: qsTrId("attract.identity.detail")
    }
    Promise {
        Layout.fillWidth: true
        iconName: "receipt"
        text: qsTrId("attract.receipt")
        detail: qsTrId("attract.receipt.detail")
    }
}
