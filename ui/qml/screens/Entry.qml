// How to come in: register, sign in, set a password.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import theme

CardPage {
    id: page

    columns: Theme.portrait || Theme.compact ? 1 : Math.max(1, ways.count)
    first: ways.count > 0 ? ways.itemAt(0) : null

    cards: Repeater {
        id: ways

        model: page.current ? page.session.choices.ways : null

        WayCard {
            required property string outcome

            objectName: "way." + outcome
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: upright ? Theme.mm(88) : 0
            Layout.maximumWidth: upright ? Theme.mm(140) : -1
            upright: page.columns > 1
            onClicked: page.session.actions.take(outcome)
        }
    }
}
