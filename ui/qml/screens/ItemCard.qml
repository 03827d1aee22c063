// A card of the catalogue: a vehicle, an option, a dealership.
import controls

ChoiceCard {
    id: card

    required iconName
    required subtitle
    required lines
    required price
    required badge
    required mood
    required selected
    required many
    required property bool shown
    required property string address
    required property string field
    required property string item
    required available
    required property string reason

    signal picked

    visible: shown
    objectName: "choice." + address
    unavailableReason: reason
    onClicked: picked()
}
