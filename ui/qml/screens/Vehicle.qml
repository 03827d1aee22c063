// The vehicle, then its colour, then what may be added to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

CardPage {
    id: page

    readonly property bool coloured: current && session.choices.found === session.choices.colours

    columns: coloured ? (Theme.portrait ? 2 : 4) : Theme.portrait ? 1 : Theme.compact ? 2 : 3
    first: coloured ? colours.count > 0 ? colours.itemAt(0) : null : models.count > 0 && session.choices.vehicles.count > 0 ? models.itemAt(0) : null

    cards: [
        Repeater {
            id: models

            model: page.session.choices.vehicles

            ItemCard {
                visible: shown && !page.coloured
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mm(Theme.compact ? 30 : 44)
                Layout.maximumWidth: Theme.portrait ? -1 : Theme.mm(205)
                onPicked: page.session.actions.choose(field, item)
            }
        },
        Repeater {
            id: colours

            model: page.session.choices.colours

            SwatchCard {
                visible: shown && page.coloured
                Layout.fillWidth: true
                Layout.fillHeight: true
                onPicked: page.session.actions.choose(field, item)
            }
        }
    ]
}
