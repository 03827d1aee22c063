"""Breaking a paragraph into lines by measured width, in logical order and with the paragraph's own bidi levels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from kiosk.receipts.bidi import embedding_levels
from kiosk.receipts.weight import Weight

_OPENING = "\u2066\u2067\u2068"
_CLOSING = "\u2069"


class Standing(str):
    """A text of the catalogue, with nobody's values in it: its glyphs may be remembered from receipt to receipt."""

    __slots__ = ()


class Metrics(Protocol):
    """Measures text of the product's typeface."""

    def advances(self, text: str, weight: Weight, *, right_to_left: bool = True) -> Sequence[float]:
        """What each character adds to the length of one line of `text`, in em; they add up to its width."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of a paragraph with the bidi levels it has there."""

    text: str
    levels: bytes


def whole_line(text: str, *, right_to_left: bool = True) -> Line:
    """`text` as a paragraph of one line."""
    return Line(text, _levels(text, right_to_left))


def break_lines(text: str, width: float, weight: Weight, metrics: Metrics, *, right_to_left: bool = True) -> list[Line]:
    """The lines of one paragraph, none wider than `width` em.

    Lines break at spaces; an isolate (a phone number, a Sheba) is kept whole while it fits, and a word longer than a
    line breaks between characters.
    """
    levels = _levels(text, right_to_left)
    advances = metrics.advances(text, weight, right_to_left=right_to_left)
    if sum(advances) <= width:
        return [Line(text, levels)]
    lines: list[Line] = []
    start = end = 0
    for word_start, word_end in _fitting_words(text, width, advances):
        if end > start and sum(advances[start:word_end]) > width:
            lines.append(_part(text, levels, start, end))
            start = word_start
        end = word_end
    return [*lines, _part(text, levels, start, end)]


def _levels(text: str, right_to_left: bool) -> bytes:
    if isinstance(text, Standing):
        return _standing_levels(text, right_to_left)
    return embedding_levels(text, right_to_left=right_to_left)


@cache
def _standing_levels(text: Standing, right_to_left: bool) -> bytes:
    return embedding_levels(text, right_to_left=right_to_left)


def _part(text: str, levels: bytes, start: int, end: int) -> Line:
    part = text[start:end]
    return Line(Standing(part) if isinstance(text, Standing) else part, levels[start:end])


def _fitting_words(text: str, width: float, advances: Sequence[float]) -> Iterator[tuple[int, int]]:
    for start, end in _words(text, 0, len(text), keep_isolates=True):
        if sum(advances[start:end]) <= width:
            yield start, end
            continue
        for inner_start, inner_end in _words(text, start, end, keep_isolates=False):
            yield from _pieces(inner_start, inner_end, width, advances)


def _words(text: str, start: int, end: int, *, keep_isolates: bool) -> Iterator[tuple[int, int]]:
    depth = 0
    for index in range(start, end):
        character = text[index]
        if character in _OPENING:
            depth += 1
        elif character == _CLOSING:
            depth = max(0, depth - 1)
        elif character == " " and not (depth and keep_isolates):
            if index > start:
                yield start, index
            start = index + 1
    if start < end:
        yield start, end


def _pieces(start: int, end: int, width: float, advances: Sequence[float]) -> Iterator[tuple[int, int]]:
    while start < end:
        cut = end
        while cut > start + 1 and sum(advances[start:cut]) > width:
            cut -= 1
        yield start, cut
        start = cut
