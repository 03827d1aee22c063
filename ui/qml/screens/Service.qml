// The services of this terminal and the makers that offer them, and what to have at hand.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

CardPage {
    id: page

    columns: Theme.portrait || Theme.compact ? 1 : 3
    first: services.count > 0 && session.choices.makers.count > 0 ? services.itemAt(0) : null

    cards: [
        Repeater {
            id: services

            model: page.session.choices.makers

            WayCard {
                required property bool shown
                required property string field
                required property string item
                required property string group

                visible: shown
                objectName: "choice." + field + "." + item
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: upright ? Theme.mm(88) : 0
                overline: group
                upright: page.columns > 1
                onClicked: page.session.actions.choose(field, item)
            }
        },
        Preparation {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: page.columns - page.session.choices.makers.count % page.columns
        }
    ]
}
