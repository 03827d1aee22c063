// One field of a form: the control that its row asks for, wired to the session.
pragma ComponentBehavior: Bound

import QtQuick
import controls
import theme

Loader {
    id: slot

    required property string key
    required property string control
    required property string label
    required property string help
    required property string text
    required property string day
    required property string month
    required property string year
    required property bool picked
    required property bool optional
    required property string reason
    required property string error
    required property string hint
    required property bool ltr
    required property bool secret
    required property string keyboard
    required property list<string> extras
    required property string icon

    required property var session
    readonly property bool editable: control !== "locked"
    // Takes the whole width where fields stand side by side.
    readonly property bool large: control === "long" || control === "options" || control === "tick"
    readonly property string fullHelp: hint === "" ? help : hint

    signal accepted

    function takeFocus(reason: int): void {
        (slot.item as Item).forceActiveFocus(reason);
    }

    sourceComponent: control === "date" ? date : control === "options" ? options : control === "pick" ? pick : control === "long" ? long : control === "tick" ? tick : control === "locked" ? locked : line

    Component {
        id: line

        TextEntry {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.fullHelp
            text: slot.text
            error: slot.error
            optional: slot.optional
            ltr: slot.ltr
            secret: slot.secret
            keyboardKind: slot.keyboard
            keyboardExtras: slot.extras
            leadingIcon: slot.icon
            onEdited: text => slot.session.actions.edit(slot.key, text)
            onDeparted: slot.session.actions.leave(slot.key)
            onAccepted: slot.accepted()
        }
    }
    Component {
        id: date

        DateEntry {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.fullHelp
            day: slot.day
            month: slot.month
            year: slot.year
            error: slot.error
            optional: slot.optional
            onEdited: (day, month, year) => slot.session.actions.editDate(slot.key, day, month, year)
            onDeparted: slot.session.actions.leave(slot.key)
            onAccepted: slot.accepted()
        }
    }
    Component {
        id: options

        OptionList {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.help
            error: slot.error
            optional: slot.optional
            columns: width > Theme.mm(400) ? 4 : width > Theme.mm(150) ? 2 : 1
            options: slot.session.form.options
            selectedId: slot.text === "" ? "" : slot.key + "." + slot.text
            onPicking: optionId => slot.session.actions.pickOption(optionId)
            onAccepted: slot.accepted()
        }
    }
    Component {
        id: tick

        CheckRow {
            objectName: "field." + slot.key
            text: slot.label
            detail: slot.help
            error: slot.error
            on: slot.text !== ""
            onToggling: on => slot.session.actions.confirm(slot.key, on)
        }
    }
    Component {
        id: pick

        PickEntry {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.help
            text: slot.text
            picked: slot.picked
            error: slot.error
            optional: slot.optional
            leadingIcon: slot.icon
            suggestions: slot.session.form.suggestions
            onActiveChanged: {
                if (active && typed !== "")
                    slot.session.actions.suggest(slot.key, typed);
            }
            onSearched: text => slot.session.actions.edit(slot.key, text)
            onPicking: optionId => slot.session.actions.pickOption(optionId)
            onDeparted: slot.session.actions.leave(slot.key)
            onAccepted: slot.accepted()
        }
    }
    Component {
        id: long

        LongTextEntry {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.help
            text: slot.text
            error: slot.error
            optional: slot.optional
            onEdited: text => slot.session.actions.edit(slot.key, text)
            onDeparted: slot.session.actions.leave(slot.key)
            onAccepted: slot.accepted()
        }
    }
    Component {
        id: locked

        LockedRow {
            objectName: "field." + slot.key
            label: slot.label
            value: slot.text
            reason: slot.reason
            ltrValue: slot.ltr
        }
    }
}
