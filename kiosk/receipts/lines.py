"""Breaking a paragraph into lines by measured width, in logical order and with the paragraph's own bidi levels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from kiosk.receipts.bidi import embedding_levels
from kiosk.receipts.weight import Weight

_OPENING = "\u2066\u2067\u2068"
_CLOSING = "\u2069"


class Metrics(Protocol):
    """Measures text of the product's typeface."""

    def width(self, text: str, weight: Weight) -> float:
        """The advance of `text` on one line, in em."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of a paragraph with the bidi levels it has there."""

    text: str
    levels: bytes


def whole_line(text: str, *, right_to_left: bool = True) -> Line:
    """`text` as a paragraph of one line."""
    return Line(text, embedding_levels(text, right_to_left=right_to_left))


def break_lines(text: str, width: float, weight: Weight, metrics: Metrics, *, right_to_left: bool = True) -> list[Line]:
    """The lines of one paragraph, none wider than `width` em.

    Lines break at spaces; an isolate (a phone number, a Sheba) is kept whole while it fits, and a word longer than a
    line breaks between characters.
    """
    levels = embedding_levels(text, right_to_left=right_to_left)
    if metrics.width(text, weight) <= width:
        return [Line(text, levels)]
    space = metrics.width(" ", weight)
    lines: list[Line] = []
    start = end = 0
    used = 0.0
    for word_start, word_end in _fitting_words(text, width, weight, metrics):
        advance = metrics.width(text[word_start:word_end], weight)
        gap = space * (word_start - end)
        if end > start and used + gap + advance > width:
            lines.append(Line(text[start:end], levels[start:end]))
            start, used, gap = word_start, 0.0, 0.0
        used += gap + advance
        end = word_end
    lines.append(Line(text[start:end], levels[start:end]))
    return lines


def _fitting_words(text: str, width: float, weight: Weight, metrics: Metrics) -> Iterator[tuple[int, int]]:
    for start, end in _words(text, keep_isolates=True):
        if metrics.width(text[start:end], weight) <= width:
            yield start, end
            continue
        for inner_start, inner_end in _words(text[start:end], keep_isolates=False):
            yield from _pieces(text, start + inner_start, start + inner_end, width, weight, metrics)


def _words(text: str, *, keep_isolates: bool) -> Iterator[tuple[int, int]]:
    start, depth = 0, 0
    for index, character in enumerate(text):
        if character in _OPENING:
            depth += 1
        elif character == _CLOSING:
            depth = max(0, depth - 1)
        elif character == " " and not (depth and keep_isolates):
            if index > start:
                yield start, index
            start = index + 1
    if start < len(text):
        yield start, len(text)


def _pieces(
    text: str, start: int, end: int, width: float, weight: Weight, metrics: Metrics
) -> Iterator[tuple[int, int]]:
    while start < end:
        cut = end
        while cut > start + 1 and metrics.width(text[start:cut], weight) > width:
            cut -= 1
        yield start, cut
        start = cut
