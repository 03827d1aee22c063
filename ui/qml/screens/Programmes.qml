// The sales programmes that are open now, each with its circular.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

CardPage {
    id: page

    columns: Theme.portrait || Theme.compact ? 1 : 2
    first: programmes.count > 0 && session.choices.programmes.count > 0 ? programmes.itemAt(0) : null

    cards: Repeater {
        id: programmes

        model: page.session.choices.programmes

        ColumnLayout {
            id: programme

            required property bool shown
            required property string address
            required property string field
            required property string item
            required property string title
            required property list<string> lines
            required property string badge
            required property bool document
            required property bool selected
            required property bool available
            required property string reason

            visible: shown
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.tight

            ChoiceCard {
                objectName: "choice." + programme.address
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                title: programme.title
                lines: programme.lines
                places: 6
                badge: programme.badge
                selected: programme.selected
                available: programme.available
                unavailableReason: programme.reason
                onClicked: page.session.actions.choose(programme.field, programme.item)
            }
            QuietButton {
                objectName: "circular." + programme.item
                visible: programme.document
                iconName: "document"
                text: qsTrId("programme.read")
                description: programme.title
                onClicked: page.session.openCircular(programme.address)
            }
        }
    }
}
