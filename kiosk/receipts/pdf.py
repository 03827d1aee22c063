"""A laid-out receipt as a PDF file: vector glyphs with embedded fonts, and every line's text in logical order."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.receipts.embedding import EmbeddedFont
from kiosk.receipts.layout import lay_out
from kiosk.receipts.page import Align, Box, Document, Mark, Page, QrMatrix, Rule, TextLine, Tone
from kiosk.receipts.paper import Paper
from kiosk.receipts.receipt import Receipt, Words
from kiosk.receipts.shaping import FontMetrics, Glyph, typeface
from kiosk.receipts.weight import Weight

POINTS_PER_MM = 72 / 25.4

_GREYS = {Tone.INK: "#14181f", Tone.MUTED: "#5b6472", Tone.FAINT: "#cfd5dd", Tone.TINT: "#f1f4f7"}


def receipt_pdf(receipt: Receipt, paper: Paper, words: Words) -> bytes:
    """The file of `receipt` on `paper`, with the catalogue's `words`."""
    return render_pdf(lay_out(receipt, paper, FontMetrics(), words))


def render_pdf(document: Document) -> bytes:
    """The file of `document`; the same document gives the same bytes."""
    return _Drawing(document).finished()


class _Drawing:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._file = BytesIO()
        self._canvas = Canvas(self._file, pageCompression=1, invariant=1, lang="fa-IR", pdfVersion=(1, 5))
        self._fonts: dict[Weight, EmbeddedFont] = {}
        self._canvas.setTitle(document.title)
        self._canvas.setSubject(document.subject)
        self._canvas.setKeywords(document.tracking_code)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("Direction", "R2L")

    def finished(self) -> bytes:
        for page in self._document.pages:
            self._draw(page)
        self._canvas.save()
        return self._file.getvalue()

    def _draw(self, page: Page) -> None:
        self._canvas.setPageSize((page.width * POINTS_PER_MM, page.height * POINTS_PER_MM))
        self._emit(f"{POINTS_PER_MM:.6f} 0 0 {POINTS_PER_MM:.6f} 0 0 cm")
        for mark in page.marks:
            self._mark(mark, page.height)
        self._canvas.showPage()

    def _mark(self, mark: Mark, height: float) -> None:
        match mark:
            case TextLine():
                self._text(mark, height)
            case Rule():
                self._line(mark, height)
            case Box():
                self._box(mark, height)
            case QrMatrix():
                self._qr(mark, height)

    def _text(self, line: TextLine, height: float) -> None:
        font = self._font(line.weight)
        glyphs = font.typeface.shape(
            line.text, line.levels, right_to_left=line.right_to_left, tabular=line.tabular
        )
        em = line.size / font.typeface.units_per_em
        width = sum(glyph.advance for glyph in glyphs) * em
        shift = {Align.LEFT: 0.0, Align.CENTRE: width / 2, Align.RIGHT: width}[line.align]
        spoken = line.text.encode("utf-16-be").hex().upper()
        self._emit(f"/Span <</Lang (fa-IR) /ActualText <FEFF{spoken}>>> BDC")
        self._emit(f"{self._colour(line.tone)} rg BT /{font.name} {line.size:.3f} Tf")
        x, y = line.x - shift, height - line.baseline
        for rise, together in groupby(glyphs, key=lambda glyph: glyph.dy):
            shown = list(together)
            self._emit(f"1 0 0 1 {x:.4f} {y + rise * em:.4f} Tm {_glyph_array(shown, font)} TJ")
            x += sum(glyph.advance for glyph in shown) * em
        self._emit("ET EMC")

    def _font(self, weight: Weight) -> EmbeddedFont:
        if weight not in self._fonts:
            font = EmbeddedFont(weight.value.replace("-", ""), typeface(weight))
            self._canvas._doc.delayedFonts.append(font)
            self._fonts[weight] = font
        return self._fonts[weight]

    def _line(self, rule: Rule, height: float) -> None:
        y = height - rule.y
        dash = f"[{rule.thickness * 4:.2f} {rule.thickness * 4:.2f}] 0 d" if rule.dashed else "[] 0 d"
        self._emit(
            f"{self._colour(rule.tone)} RG {rule.thickness:.3f} w {dash} "
            f"{rule.x:.3f} {y:.3f} m {rule.x + rule.width:.3f} {y:.3f} l S"
        )

    def _box(self, box: Box, height: float) -> None:
        path = _rounded(box, height)
        if box.stroke is None:
            self._emit(f"{self._colour(box.tone)} rg {path} f")
            return
        dash = "[1 0.8] 0 d" if box.dashed else "[] 0 d"
        self._emit(f"{self._colour(box.tone)} RG {box.stroke:.3f} w {dash} {path} S")

    def _qr(self, qr: QrMatrix, height: float) -> None:
        side = qr.module
        squares: list[str] = []
        for row, modules in enumerate(qr.rows):
            column = 0
            for dark, stretch in groupby(modules):
                length = len(list(stretch))
                if dark:
                    x, y = qr.x + column * side, height - qr.y - (row + 1) * side
                    squares.append(f"{x:.3f} {y:.3f} {length * side:.3f} {side:.3f} re")
                column += length
        self._emit(f"0 0 0 rg {' '.join(squares)} f")

    def _colour(self, tone: Tone) -> str:
        colour = HexColor(self._document.accent if tone is Tone.ACCENT else _GREYS[tone])
        return f"{colour.red:.3f} {colour.green:.3f} {colour.blue:.3f}"

    def _emit(self, operators: str) -> None:
        self._canvas.addLiteral(operators)


def _glyph_array(glyphs: Sequence[Glyph], font: EmbeddedFont) -> str:
    """The operand of TJ: glyph numbers with the corrections between what the font declares and what shaping wants."""
    parts: list[str] = []
    correction = 0.0
    per_thousand = 1000 / font.typeface.units_per_em
    for glyph in glyphs:
        font.use(glyph)
        correction -= glyph.dx * per_thousand
        if abs(correction) > 0.01:
            parts.append(f"{correction:.2f}")
            correction = 0.0
        parts.append(f"<{glyph.number:04X}>")
        correction += font.width(glyph.number) - (glyph.advance - glyph.dx) * per_thousand
    return f"[{''.join(parts)}]"


def _rounded(box: Box, height: float) -> str:
    left, right = box.x, box.x + box.width
    top, bottom = height - box.y, height - box.y - box.height
    if not box.radius:
        return f"{left:.3f} {bottom:.3f} {box.width:.3f} {box.height:.3f} re"
    radius, pull = box.radius, box.radius * 0.4477
    return (
        f"{left + radius:.3f} {bottom:.3f} m {right - radius:.3f} {bottom:.3f} l "
        f"{right - pull:.3f} {bottom:.3f} {right:.3f} {bottom + pull:.3f} {right:.3f} {bottom + radius:.3f} c "
        f"{right:.3f} {top - radius:.3f} l "
        f"{right:.3f} {top - pull:.3f} {right - pull:.3f} {top:.3f} {right - radius:.3f} {top:.3f} c "
        f"{left + radius:.3f} {top:.3f} l "
        f"{left + pull:.3f} {top:.3f} {left:.3f} {top - pull:.3f} {left:.3f} {top - radius:.3f} c "
        f"{left:.3f} {bottom + radius:.3f} l "
        f"{left:.3f} {bottom + pull:.3f} {left + pull:.3f} {bottom:.3f} {left + radius:.3f} {bottom:.3f} c h"
    )
