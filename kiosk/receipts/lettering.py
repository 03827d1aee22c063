"""One line as PDF operators but for its place: what a reader copies, and the glyphs with their corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.receipts.copying import for_pdfium, for_poppler, spoken
from kiosk.receipts.lines import Standing
from kiosk.receipts.page import TextLine
from kiosk.receipts.shaping import Glyph, Shaper, Typeface, typeface

_NEGLIGIBLE = 0.01


@dataclass(frozen=True, slots=True)
class Lettering:
    """The operators of one line.

    `opening` begins `depth` marked sequences, `array` is the operand of TJ, `raised` are marks above or below the
    baseline with their places from the line's start. Places and `advance` are in font units; `widths` by glyph number
    are thousandths of an em; `texts` by glyph number are what glyphs stand for.
    """

    opening: str
    depth: int
    array: str
    raised: tuple[tuple[str, int, int], ...]
    advance: int
    widths: dict[int, float]
    texts: dict[int, str]


_STANDING: dict[tuple[object, ...], Lettering] = {}


def lettering(line: TextLine, shaper: Shaper, *, backwards: bool) -> Lettering:
    """The operators of `line`; `backwards` if what shares its baseline is `mostly_right` as a whole."""
    if not isinstance(line.text, Standing):
        return _made(line, shaper, backwards)
    key = (line.weight, line.text, line.levels, line.right_to_left, backwards)
    if key not in _STANDING:
        _STANDING[key] = _made(line, shaper, backwards)
    return _STANDING[key]


def _made(line: TextLine, shaper: Shaper, backwards: bool) -> Lettering:
    face = typeface(line.weight)
    glyphs = shaper.shape(line.text, line.levels, line.weight, right_to_left=line.right_to_left)
    said = spoken(line.text)
    poppler, pdfium = for_poppler(said), for_pdfium(said, backwards=backwards)
    opening, depth = f"/Span <</Lang (fa-IR) {_actual_text(said)}>> BDC", 1
    if not said == poppler == pdfium:
        opening += f" /Span <<{_actual_text(poppler)}>> BDC /ReversedChars <<{_actual_text(pdfium)}>> BDC"
        depth = 3
    return Lettering(
        opening,
        depth,
        _level_glyphs(glyphs, face),
        tuple(_raised(glyphs)),
        sum(glyph.advance for glyph in glyphs),
        {glyph.number: face.declared_width(glyph.number) for glyph in glyphs},
        {glyph.number: glyph.text for glyph in glyphs if glyph.text},
    )


def _actual_text(text: str) -> str:
    return f"/ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>"


def _level_glyphs(glyphs: Sequence[Glyph], face: Typeface) -> str:
    """The operand of TJ for all glyphs that stand on the baseline; raised marks leave only their advance.

    One operator for the whole line, because readers take every new one for a new piece of text.
    """
    parts: list[str] = []
    correction = 0.0
    per_thousand = 1000 / face.units_per_em
    for number, advance, dx, dy, _, _ in glyphs:
        if dy:
            correction -= advance * per_thousand
            continue
        correction -= dx * per_thousand
        if abs(correction) > _NEGLIGIBLE:
            parts.append(f">{correction:.2f}<")
            correction = 0.0
        parts.append(f"{number:04X}")
        correction += face.declared_width(number) - (advance - dx) * per_thousand
    return f"[<{''.join(parts)}>]"


def _raised(glyphs: Sequence[Glyph]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    pen = 0
    for number, advance, dx, dy, _, _ in glyphs:
        if dy:
            found.append((f"{number:04X}", pen + dx, dy))
        pen += advance
    return found
