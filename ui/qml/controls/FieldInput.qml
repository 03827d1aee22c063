// One line of typing, from a real keyboard or from ours. Holds no rule: what is typed is kept as typed.
// Undo cannot be emptied from outside: a screen that leaves a customer destroys its fields.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme
import "typing.mjs" as Typing

T.TextField {
    id: input

    // "digits", "persian", "latin" or "none"; extra keys of the digit pad, at most two, such as ["IR", "-"].
    property string keyboardKind: "persian"
    property list<string> keyboardExtras: []
    // In characters as people count them; 0 is without limit.
    property int maxLength: 0
    property bool ltr: false

    signal erasedPastStart

    function typeText(characters: string): void {
        if (Typing.insert(input, characters))
            input.textEdited();
    }

    function eraseBack(): void {
        if (input.text === "")
            input.erasedPastStart();
        else if (Typing.erase(input))
            input.textEdited();
    }

    function eraseAll(): void {
        if (Typing.eraseAll(input))
            input.textEdited();
    }

    implicitHeight: Theme.target
    implicitWidth: Theme.mm(30)
    color: enabled ? Theme.colours.ink : Theme.colours.inkDisabled
    selectionColor: Theme.colours.accent
    selectedTextColor: Theme.colours.inkOnAccent
    font.family: Theme.family
    font.features: keyboardKind === "latin" ? ({}) : Theme.numerals
    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    selectByMouse: false
    persistentSelection: false
    verticalAlignment: Text.AlignVCenter
    maximumLength: maxLength > 0 ? maxLength + text.length - Typing.count(text) : 32767
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase

    // A mirrored layout reverses an explicit alignment too, so numbers opt out of it and say where they stand.
    LayoutMirroring.enabled: Theme.rtl && !ltr
    horizontalAlignment: ltr && Theme.rtl ? Text.AlignRight : Text.AlignLeft

    cursorDelegate: Rectangle {
        width: Math.max(2, Theme.mm(0.6))
        color: Theme.colours.accent
        visible: input.activeFocus && input.cursorVisible
    }

    // Enter is the field's own: passed on, it would press the screen's main button as well.
    Keys.onReturnPressed: accepted()
    Keys.onEnterPressed: accepted()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace && text === "")
            erasedPastStart();
        event.accepted = [StandardKey.Copy, StandardKey.Cut, StandardKey.Undo, StandardKey.Redo].some(key => event.matches(key));
    }
}
