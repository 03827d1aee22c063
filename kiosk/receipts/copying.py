"""What a PDF must say so that a copied line reads in order: readers undo a visual order that was never there.

PDF/UA and screen readers take a line's `ActualText` in logical order. Poppler and PDFium take it too, but then treat
its characters as if they had been picked up from left to right, and turn them round by rules of their own. Each gets
a text that its rules turn into the logical one. The rules are those of Poppler 22.12 (`TextOutputDev`) and of the
PDFium that pypdfium2 brings (`CPDF_TextPage`); the tests copy lines out of both.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from unicodedata import bidirectional

_CONTROLS = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_RIGHT = ("R", "AL")
_WEAK = ("EN", "AN", "ES", "CS", "ET")
_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_TURN = "\u202b"


def spoken(text: str) -> str:
    """`text` as a person copies or hears it: without the marks that only steer its display."""
    return text.translate(_CONTROLS)


def for_poppler(text: str) -> str:
    """What Poppler turns into `text`.

    It reads a line from its right end, alternating between stretches up to the next Latin letter or number, which it
    reverses, and stretches up to the next Arabic letter, which it keeps. The second kind swallows the spaces on its far
    side, unless an embedding mark, which Poppler adds of its own in any case, stops it.
    """
    sections: list[str] = []
    start = 0
    while start < len(text):
        end = start
        while end < len(text) and not _left_for_poppler(text[end]):
            end += 1
        sections.append((_TURN if start else "") + text[start:end])
        start = end
        while end < len(text) and bidirectional(text[end]) not in _RIGHT:
            end += 1
        while end > start and not _left_for_poppler(text[end - 1]):
            end -= 1
        sections.append(text[start:end])
        start = end
    turned = [section if number % 2 else section[::-1] for number, section in enumerate(sections)]
    return "".join(reversed(turned))


def for_pdfium(text: str, line: str) -> str:
    """What PDFium turns into `text`, which shares its line with others; `line` is all that stands there.

    A text with more Arabic stretches than others is first taken backwards. Then, by the same count over the whole line,
    stretches change places from end to end; and brackets that belong to Arabic are mirrored.
    """
    backwards = _mostly_right(line)
    rightward = backwards
    stretches: list[str] = []
    for kind, characters in groupby(text, _kind_for_pdfium):
        if kind in ("left", "right"):
            rightward = kind == "right"
        mirrored = kind == "neutral" and rightward
        stretches.append("".join(_MIRRORED.get(each, each) if mirrored else each for each in characters))
    turned = "".join(reversed(stretches) if backwards else stretches)
    return turned[::-1] if _mostly_right(text) else turned


def _mostly_right(text: str) -> bool:
    kinds = [kind for kind, _ in groupby(text, _kind_for_pdfium)]
    return kinds.count("right") > kinds.count("left")


@cache
def _left_for_poppler(character: str) -> bool:
    return bidirectional(character) in ("L", *_WEAK)


@cache
def _kind_for_pdfium(character: str) -> str:
    bidi_class = bidirectional(character)
    if bidi_class in _RIGHT:
        return "right"
    if bidi_class in (*_WEAK, "NSM", "BN"):
        return "weak"
    return "left" if bidi_class == "L" else "neutral"
