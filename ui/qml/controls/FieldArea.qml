// Several lines of typing, such as an address; the same contract as FieldInput.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme
import "typing.mjs" as Typing

T.TextArea {
    id: area

    property string keyboardKind: "persian"
    property list<string> keyboardExtras: []
    property int maxLength: 0

    signal edited
    signal accepted

    function typeText(characters: string): void {
        Typing.insert(area, characters);
    }

    function eraseBack(): void {
        Typing.erase(area);
    }

    function eraseAll(): void {
        Typing.eraseAll(area);
    }

    color: enabled ? Theme.colours.ink : Theme.colours.inkDisabled
    selectionColor: Theme.colours.accent
    selectedTextColor: Theme.colours.inkOnAccent
    font.family: Theme.family
    font.features: Theme.numerals
    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    selectByMouse: false
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    horizontalAlignment: Text.AlignLeft

    cursorDelegate: Rectangle {
        width: Math.max(2, Theme.mm(0.6))
        color: Theme.colours.accent
        visible: area.activeFocus && area.cursorVisible
    }

    // A character too many is taken back where it was typed, and what follows stays.
    onTextChanged: {
        if (area.maxLength > 0 && area.activeFocus && Typing.count(area.text) > area.maxLength)
            Typing.erase(area);
        else if (area.activeFocus)
            area.edited();
    }

    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onReturnPressed: accepted()
    Keys.onEnterPressed: accepted()
    Keys.onPressed: event => {
        event.accepted = [StandardKey.Copy, StandardKey.Cut, StandardKey.Undo, StandardKey.Redo].some(key => event.matches(key));
    }
}
