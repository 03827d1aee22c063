// One field of a form: the control that its row asks for, wired to the session. Kept for the next field that stands here.
pragma ComponentBehavior: Bound

import QtQuick
import controls
import theme

Item {
    id: slot

    required property int index
    required property bool shown
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

    // The controls that are likely to stand here, made ahead of need.
    readonly property list<string> likely: [["text", "locked", "options", "pick", "long"], ["text", "date", "locked", "pick"], ["locked", "text"], ["locked", "date"]][index] ?? []
    readonly property Kept standing: [textField, dateField, optionField, tickField, pickField, longField, lockedField].find(kept => kept.kind === slot.control) ?? null
    // The field before this one had the focus, which nobody has given to this one.
    property bool renewed: false

    signal accepted

    function takeFocus(reason: int): void {
        slot.renewed = false;
        (slot.standing.item as Item).forceActiveFocus(reason);
    }

    function leave(): void {
        if (!slot.renewed)
            slot.session.actions.leave(slot.key);
        slot.renewed = false;
    }

    component Kept: Loader {
        required property string kind
        readonly property bool asked: slot.shown && slot.control === kind

        width: slot.width
        visible: asked
        active: false
        asynchronous: !asked
        onAskedChanged: {
            active = active || asked;
            focus = focus && asked;
        }
        Component.onCompleted: active = asked || slot.likely.includes(kind)
    }

    onKeyChanged: renewed = standing?.activeFocus ?? false
    visible: shown
    implicitWidth: standing?.implicitWidth ?? 0
    implicitHeight: standing?.implicitHeight ?? 0

    Kept {
        id: textField

        kind: "text"
        sourceComponent: TextEntry {
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
            onDeparted: slot.leave()
            onAccepted: slot.accepted()
        }
    }
    Kept {
        id: dateField

        kind: "date"
        sourceComponent: DateEntry {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.fullHelp
            day: slot.day
            month: slot.month
            year: slot.year
            error: slot.error
            optional: slot.optional
            onEdited: (day, month, year) => slot.session.actions.editDate(slot.key, day, month, year)
            onDeparted: slot.leave()
            onAccepted: slot.accepted()
        }
    }
    Kept {
        id: optionField

        kind: "options"
        sourceComponent: OptionList {
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
    Kept {
        id: tickField

        kind: "tick"
        sourceComponent: CheckRow {
            objectName: "field." + slot.key
            text: slot.label
            detail: slot.help
            error: slot.error
            on: slot.text !== ""
            onToggling: on => slot.session.actions.confirm(slot.key, on)
        }
    }
    Kept {
        id: pickField

        kind: "pick"
        sourceComponent: PickEntry {
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
            onDeparted: slot.leave()
            onAccepted: slot.accepted()
        }
    }
    Kept {
        id: longField

        kind: "long"
        sourceComponent: LongTextEntry {
            objectName: "field." + slot.key
            label: slot.label
            help: slot.help
            text: slot.text
            error: slot.error
            optional: slot.optional
            onEdited: text => slot.session.actions.edit(slot.key, text)
            onDeparted: slot.leave()
            onAccepted: slot.accepted()
        }
    }
    Kept {
        id: lockedField

        kind: "locked"
        sourceComponent: LockedRow {
            objectName: "field." + slot.key
            label: slot.label
            value: slot.text
            reason: slot.reason
            ltrValue: slot.ltr
        }
    }
}
