// What a keyboard on the screen does to a field; the field is a FieldInput or a FieldArea. Each answers whether the text changed.

const SECOND_OF_PAIR = /[\uDC00-\uDFFF]/g;

// The length as people count it: a pair of surrogates is one character.
export function count(text) {
    return text.length - (text.match(SECOND_OF_PAIR) ?? []).length;
}

export function insert(field, characters) {
    const before = field.text;
    if (field.readOnly)
        return false;
    if (field.selectedText !== "")
        field.remove(field.selectionStart, field.selectionEnd);
    field.insert(field.cursorPosition, characters);
    return field.text !== before;
}

export function erase(field) {
    if (field.readOnly)
        return false;
    if (field.selectedText !== "")
        return cut(field, field.selectionStart, field.selectionEnd);
    return cut(field, before(field), field.cursorPosition);
}

export function eraseAll(field) {
    return !field.readOnly && cut(field, 0, field.text.length);
}

function before(field) {
    const pair = /[\uDC00-\uDFFF]$/.test(field.text.slice(0, field.cursorPosition));
    return Math.max(0, field.cursorPosition - (pair ? 2 : 1));
}

function cut(field, start, end) {
    if (start < end)
        field.remove(start, end);
    return start < end;
}
