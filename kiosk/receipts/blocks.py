"""Pieces of a receipt that are stacked downwards: each knows its height and its marks, measured from its own top."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.receipts.lines import Line, Metrics, break_lines, whole_line
from kiosk.receipts.page import Align, Mark, TextLine, Tone
from kiosk.receipts.weight import Weight

LINE_HEIGHT = 1.62
"""Of a line, in em: Vazirmatn's own ascent and descent with a little air."""

_BASELINE = 1.08


@dataclass(frozen=True, slots=True)
class Block:
    """Marks over `height` millimetres; `with_next` forbids a page to end right after it."""

    height: float
    marks: tuple[Mark, ...] = ()
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: em in millimetres, weight and tone."""

    size: float
    weight: Weight = Weight.REGULAR
    tone: Tone = Tone.INK

    @property
    def line_height(self) -> float:
        """Millimetres from one line to the next."""
        return self.size * LINE_HEIGHT


@dataclass(frozen=True, slots=True)
class Column:
    """A strip of the page between `left` and `right`, in millimetres, where text is measured and set."""

    left: float
    right: float
    metrics: Metrics

    @property
    def width(self) -> float:
        """Millimetres."""
        return self.right - self.left

    def paragraph(self, text: str, style: Type, align: Align = Align.RIGHT, *, right_to_left: bool = True) -> Block:
        """`text` broken to the column's width."""
        lines = break_lines(text, self.width / style.size, style.weight, self.metrics, right_to_left=right_to_left)
        marks = tuple(
            self.line(line, style, number * style.line_height, align, right_to_left=right_to_left)
            for number, line in enumerate(lines)
        )
        return Block(len(lines) * style.line_height, marks)

    def single(
        self,
        text: str,
        style: Type,
        align: Align = Align.RIGHT,
        *,
        right_to_left: bool = True,
    ) -> Block:
        """`text` on one line, however long."""
        line = whole_line(text, right_to_left=right_to_left)
        mark = self.line(line, style, 0, align, right_to_left=right_to_left)
        return Block(style.line_height, (mark,))

    def line(
        self,
        line: Line,
        style: Type,
        top: float,
        align: Align,
        *,
        right_to_left: bool = True,
    ) -> TextLine:
        """One line whose line box begins `top` millimetres down."""
        x = {Align.RIGHT: self.right, Align.LEFT: self.left, Align.CENTRE: (self.left + self.right) / 2}[align]
        baseline = top + style.size * _BASELINE
        return TextLine(line.text, line.levels, x, baseline, style.size, style.weight, align, right_to_left, style.tone)

    def measure(self, text: str, style: Type, *, right_to_left: bool = True) -> float:
        """The width of `text` on one line, in millimetres."""
        return sum(self.metrics.advances(text, style.weight, right_to_left=right_to_left)) * style.size

    def inset(self, left: float = 0.0, right: float = 0.0) -> Column:
        """This column made narrower by so many millimetres on either side."""
        return Column(self.left + left, self.right - right, self.metrics)

    def split(self, count: int, gap: float) -> list[Column]:
        """`count` equal columns from right to left."""
        width = (self.width - gap * (count - 1)) / count
        rights = [self.right - number * (width + gap) for number in range(count)]
        return [Column(right - width, right, self.metrics) for right in rights]


def gap(height: float) -> Block:
    """Empty paper."""
    return Block(height)


def moved(marks: Iterable[Mark], down: float) -> tuple[Mark, ...]:
    """`marks` further down by so many millimetres."""
    if not down:
        return tuple(marks)
    return tuple(
        replace(mark, baseline=mark.baseline + down) if isinstance(mark, TextLine) else replace(mark, y=mark.y + down)
        for mark in marks
    )


def stacked(blocks: Sequence[Block], *, with_next: bool = False) -> Block:
    """`blocks` one below the other as one that no page cuts."""
    marks: list[Mark] = []
    top = 0.0
    for block in blocks:
        marks += moved(block.marks, top)
        top += block.height
    return Block(top, tuple(marks), with_next)


def beside(blocks: Sequence[Block], *, with_next: bool = False) -> Block:
    """`blocks` with a common top edge, as high as the highest."""
    marks = tuple(mark for block in blocks for mark in block.marks)
    return Block(max(block.height for block in blocks), marks, with_next)
