"""A laid-out receipt as values: positioned lines, rules, boxes and QR modules in millimetres; nothing draws here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.receipts.weight import Weight


class Align(Enum):
    """Which point of a line of text its `x` names."""

    RIGHT = "right"
    LEFT = "left"
    CENTRE = "centre"


class Tone(Enum):
    """How strongly something is inked; thermal heads print everything in black."""

    INK = "ink"
    MUTED = "muted"
    FAINT = "faint"
    TINT = "tint"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text in logical order.

    `x` and `baseline` are millimetres from the page's left and top edges, `size` is the em in millimetres. `levels` are
    the line's bidi levels as its whole paragraph resolved them, one byte a character.
    """

    text: str
    levels: bytes
    x: float
    baseline: float
    size: float
    weight: Weight = Weight.REGULAR
    align: Align = Align.RIGHT
    right_to_left: bool = True
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its top left corner, in millimetres: filled, or outlined by a line of `stroke`."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    stroke: float | None = None
    dashed: bool = False
    tone: Tone = Tone.FAINT


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line from its left end, in millimetres."""

    x: float
    y: float
    width: float
    thickness: float = 0.2
    dashed: bool = False
    tone: Tone = Tone.FAINT


@dataclass(frozen=True, slots=True)
class QrMatrix:
    """A QR symbol's modules by row, 1 for dark; `x` and `y` are the first one's corner, the quiet zone lies outside."""

    x: float
    y: float
    module: float
    rows: tuple[bytes, ...]


Mark = TextLine | Box | Rule | QrMatrix


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet, or one length of roll, in millimetres; `marks` stand in reading order, what lies below comes first.

    `margin` is the strip on the left and the right that the printer cannot reach.
    """

    width: float
    height: float
    margin: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All sheets of one receipt with the words for a file's properties; nothing personal stands in those."""

    title: str
    subject: str
    tracking_code: str
    accent: str
    pages: tuple[Page, ...]
