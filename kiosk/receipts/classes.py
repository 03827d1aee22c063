"""The bidi class of every character as one letter, so that searching for classes is searching a string."""

from __future__ import annotations

from unicodedata import bidirectional

_LETTERS = {
    "L": "L", "R": "R", "AL": "A", "EN": "1", "AN": "2", "ES": "-", "CS": ",", "ET": "%", "NSM": "'",
    "WS": " ", "ON": "!", "B": "¶", "S": "|", "BN": "0", "LRI": "<", "RLI": ">", "FSI": "?", "PDI": "^",
    "LRE": "[", "RLE": "]", "LRO": "{", "RLO": "}", "PDF": "/",
}  # fmt: skip
_NAMES = {letter: name for name, letter in _LETTERS.items()}


class _Classes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        letter = self[code] = _LETTERS[bidirectional(chr(code)) or "L"]
        return letter


_CLASSES = _Classes()


def class_letters(text: str) -> str:
    """One letter a character: `A` Arabic, `L` Latin and the like, `1` European digits, `!` other neutrals, …"""
    return text.translate(_CLASSES)


def class_names(letters: str) -> list[str]:
    """The standard's names (`AL`, `EN`, …) of what `class_letters` gave."""
    return [_NAMES[letter] for letter in letters]
