// The ways in, or what a customer can do with the account: each a card, those that cannot be undone last.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

CardPage {
    id: page

    readonly property int total: session.choices.entries.count
    readonly property bool many: total > 3

    waysApart: true
    columns: Theme.portrait || (Theme.compact && !many) ? 1 : many ? 2 : Math.max(1, total)
    first: ways.count > 0 && total > 0 ? ways.itemAt(0) : null

    cards: Repeater {
        id: ways

        model: page.session.choices.entries

        WayCard {
            required danger
            required property bool shown
            required property string outcome

            visible: shown
            objectName: "way." + outcome
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: upright ? Theme.mm(88) : Theme.compact ? 0 : Theme.mm(32)
            Layout.maximumWidth: upright ? Theme.mm(140) : -1
            upright: page.columns > 1 && !page.many
            onClicked: page.session.actions.take(outcome)
        }
    }
}
