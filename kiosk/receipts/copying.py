"""What a PDF must say so that a copied line reads in order: readers undo a visual order that was never there.

PDF/UA and screen readers take a line's `ActualText` in logical order. Poppler and PDFium take it too, but then treat
its characters as if they had been picked up from left to right, and turn them round by rules of their own. Each gets
a text that its rules turn into the logical one. The rules are those of Poppler 22.12 (`TextOutputDev`) and of the
PDFium that pypdfium2 brings (`CPDF_TextPage`); the tests copy lines out of both.
"""

from __future__ import annotations

import re

from kiosk.receipts.classes import class_letters

_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_TURN = "\u202b"
_POPPLER_SECTIONS = re.compile(r"([^L12\-,%]*)((?:[^RA]*[L12\-,%])?)")
_PDFIUM_STRETCHES = re.compile(r"([RA]+)|(L+)|([12\-,%'0]+)|([^RAL12\-,%'0]+)")
_RIGHT, _LEFT, _NEUTRAL = 1, 2, 4


def spoken(text: str) -> str:
    """`text` as a person copies or hears it: without the marks that only steer its display."""
    return _CONTROLS.sub("", text)


def for_poppler(text: str) -> str:
    """What Poppler turns into `text`.

    It reads a line from its right end, alternating between stretches up to the next Latin letter or number, which it
    reverses, and stretches up to the next Arabic letter, which it keeps. The second kind swallows the spaces on its far
    side, unless an embedding mark, which Poppler adds of its own in any case, stops it.
    """
    turned: list[str] = []
    for found in _POPPLER_SECTIONS.finditer(class_letters(text)):
        start, middle, end = found.start(), found.end(1), found.end()
        turned.append(text[start:middle][::-1] + (_TURN if start and middle > start else ""))
        turned.append(text[middle:end])
    return "".join(reversed(turned))


def for_pdfium(text: str, *, backwards: bool) -> str:
    """What PDFium turns into `text`, which stands on a line that is `mostly_right` as a whole if `backwards`.

    A text that is mostly right by itself is first taken backwards. On a line that is, stretches change places from end
    to end; and brackets that belong to Arabic are mirrored.
    """
    found = _stretches(text)
    rightward = backwards
    stretches: list[str] = []
    for kind, start, end in found:
        if kind != _NEUTRAL:
            rightward = kind == _RIGHT or (rightward and kind != _LEFT)
            stretches.append(text[start:end])
        else:
            stretches.append(text[start:end].translate(_MIRRORED) if rightward else text[start:end])
    turned = "".join(reversed(stretches) if backwards else stretches)
    return turned[::-1] if _more_right(found) else turned


def mostly_right(line: str) -> bool:
    """Whether PDFium counts more Arabic stretches than Latin ones."""
    return _more_right(_stretches(line))


def _stretches(text: str) -> list[tuple[int | None, int, int]]:
    """Kind, start and end of all stretches of one kind."""
    return [(found.lastindex, *found.span()) for found in _PDFIUM_STRETCHES.finditer(class_letters(text))]


def _more_right(stretches: list[tuple[int | None, int, int]]) -> bool:
    kinds = [kind for kind, _, _ in stretches]
    return kinds.count(_RIGHT) > kinds.count(_LEFT)
