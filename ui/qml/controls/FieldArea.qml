// Several lines of typing, such as an address; the same contract as FieldInput.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme

T.TextArea {
    id: area

    property string keyboardKind: "persian"
    property list<string> keyboardExtras: []
    property int maxLength: 0

    signal edited
    signal accepted

    function typeText(characters: string): void {
        if (area.readOnly)
            return;
        if (area.selectedText !== "")
            area.remove(area.selectionStart, area.selectionEnd);
        const before = area.text;
        area.insert(area.cursorPosition, characters);
        if (area.text !== before)
            area.edited();
    }

    function eraseBack(): void {
        if (area.readOnly || (area.selectedText === "" && area.cursorPosition === 0))
            return;
        const end = area.selectedText === "" ? area.cursorPosition : area.selectionEnd;
        const pair = /[\uDC00-\uDFFF]$/.test(area.text.slice(0, end)) ? 2 : 1;
        area.remove(area.selectedText === "" ? end - pair : area.selectionStart, end);
        area.edited();
    }

    function eraseAll(): void {
        if (area.readOnly || area.text === "")
            return;
        area.remove(0, area.text.length);
        area.edited();
    }

    color: enabled ? Theme.colours.ink : Theme.colours.inkDisabled
    selectionColor: Theme.colours.accent
    selectedTextColor: Theme.colours.inkOnAccent
    font.family: Theme.family
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

    onTextChanged: {
        const typed = Array.from(area.text);
        if (area.maxLength > 0 && typed.length > area.maxLength) {
            const position = area.cursorPosition;
            area.text = typed.slice(0, area.maxLength).join("");
            area.cursorPosition = Math.min(position, area.text.length);
        }
        if (area.activeFocus)
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
