// Where the vehicle is handed over: nearest first, or found by a word of name, address or city.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

CardPage {
    id: page

    columns: Theme.portrait || Theme.compact ? 1 : 2
    first: dealers.count > 0 && session.choices.dealers.count > 0 ? dealers.itemAt(0) : null

    above: [
        TextEntry {
            objectName: "field.dealer.search"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.formWidth
            leadingIcon: "search"
            label: qsTrId("dealer.search")
            text: page.session.choices.sought
            onEdited: text => page.session.actions.seek(text)
            onAccepted: page.takeFocus()
        },
        BodyText {
            Layout.fillWidth: true
            visible: page.session.choices.empty && page.session.choices.sought !== ""
            text: qsTrId("dealer.none")
            color: Theme.colours.inkSoft
        }
    ]
    cards: Repeater {
        id: dealers

        model: page.session.choices.dealers

        ItemCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPicked: page.session.actions.choose(field, item)
        }
    }
}
