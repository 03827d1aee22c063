// What the customer has here already, one card each: requests, consents.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

CardPage {
    id: page

    columns: Theme.portrait || Theme.compact ? 1 : 2
    first: records.count > 0 && session.choices.records.count > 0 ? records.itemAt(0) : null

    cards: Repeater {
        id: records

        model: page.session.choices.records

        ItemCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPicked: page.session.actions.choose(field, item)
        }
    }
}
