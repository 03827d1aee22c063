"""A laid-out receipt as a PDF file: vector glyphs with embedded fonts, and every line's text in logical order."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from kiosk.receipts.copying import mostly_right, spoken
from kiosk.receipts.embedding import EmbeddedFont
from kiosk.receipts.layout import lay_out
from kiosk.receipts.lettering import lettering
from kiosk.receipts.page import Align, Box, Document, Mark, Page, QrMatrix, Rule, TextLine, Tone
from kiosk.receipts.paper import Paper
from kiosk.receipts.qr import qr_rows
from kiosk.receipts.receipt import Receipt, Words
from kiosk.receipts.shaping import Shaper, typeface
from kiosk.receipts.weight import Weight

POINTS_PER_MM = 72 / 25.4

_DARK = re.compile(rb"\x01+")

rl_config.useA85 = 0  # streams stay binary: Ascii85 in pure Python costs more than all of the shaping

_GREYS = {Tone.INK: "#14181f", Tone.MUTED: "#5b6472", Tone.FAINT: "#cfd5dd", Tone.TINT: "#f1f4f7"}


def receipt_pdf(receipt: Receipt, paper: Paper, words: Words) -> bytes:
    """The file of `receipt` on `paper`, with the catalogue's `words`."""
    shaper = Shaper()
    return render_pdf(lay_out(receipt, paper, shaper, words), shaper)


def warm_up() -> None:
    """Open the typeface and load what the first receipt would wait for."""
    for weight in Weight:
        typeface(weight)
    qr_rows("0")


def render_pdf(document: Document, shaper: Shaper | None = None) -> bytes:
    """The file of `document`; the same document gives the same bytes.

    A `shaper` that measured the document's lines spares shaping them again.
    """
    return _Drawing(document, shaper or Shaper()).finished()


class _FontlessCanvas(Canvas):
    """A canvas that does not name Helvetica on every page; print shops refuse files with fonts left outside."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class _Drawing:
    def __init__(self, document: Document, shaper: Shaper) -> None:
        self._document = document
        self._shaper = shaper
        self._file = BytesIO()
        self._canvas = _FontlessCanvas(self._file, pageCompression=1, invariant=1, lang="fa-IR", pdfVersion=(1, 5))
        self._fonts: dict[Weight, EmbeddedFont] = {}
        self._colours = {tone: _colour(shade) for tone, shade in (*_GREYS.items(), (Tone.ACCENT, document.accent))}
        self._canvas.setTitle(document.title)
        self._canvas.setSubject(document.subject)
        self._canvas.setKeywords(document.tracking_code)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def finished(self) -> bytes:
        for page in self._document.pages:
            self._draw(page)
        self._canvas.save()
        return self._file.getvalue()

    def _draw(self, page: Page) -> None:
        self._canvas.setPageSize((page.width * POINTS_PER_MM, page.height * POINTS_PER_MM))
        self._emit(f"{POINTS_PER_MM:.6f} 0 0 {POINTS_PER_MM:.6f} 0 0 cm")
        for _, together in groupby(page.marks, key=_baseline):
            marks = list(together)
            whole = " ".join(mark.text for mark in marks if isinstance(mark, TextLine))
            backwards = bool(whole) and mostly_right(spoken(whole))
            for mark in marks:
                self._mark(mark, page.height, backwards)
        self._canvas.showPage()

    def _mark(self, mark: Mark, height: float, backwards: bool) -> None:
        match mark:
            case TextLine():
                self._text(mark, height, backwards)
            case Rule():
                self._line(mark, height)
            case Box():
                self._box(mark, height)
            case QrMatrix():
                self._qr(mark, height)

    def _text(self, line: TextLine, height: float, backwards: bool) -> None:
        font = self._font(line.weight)
        letters = lettering(line, self._shaper, backwards=backwards)
        font.take(letters)
        em = line.size / font.typeface.units_per_em
        width = letters.advance * em
        x = line.x - {Align.LEFT: 0.0, Align.CENTRE: width / 2, Align.RIGHT: width}[line.align]
        y = height - line.baseline
        self._emit(letters.opening)
        self._emit(f"{self._colours[line.tone]} rg BT /{font.name} {line.size:.3f} Tf")
        self._emit(f"1 0 0 1 {x:.4f} {y:.4f} Tm {letters.array} TJ")
        for code, right, up in letters.raised:
            self._emit(f"1 0 0 1 {x + right * em:.4f} {y + up * em:.4f} Tm <{code}> Tj")
        self._emit(f"ET{' EMC' * letters.depth}")

    def _font(self, weight: Weight) -> EmbeddedFont:
        if weight not in self._fonts:
            font = EmbeddedFont(weight.value.replace("-", ""), typeface(weight))
            self._canvas._doc.delayedFonts.append(font)
            self._fonts[weight] = font
        return self._fonts[weight]

    def _line(self, rule: Rule, height: float) -> None:
        y = height - rule.y
        dash = f"{_dashes(rule.width)} 0 d" if rule.dashed else "[] 0 d"
        self._emit(
            f"{self._colours[rule.tone]} RG {rule.thickness:.3f} w {dash} "
            f"{rule.x:.3f} {y:.3f} m {rule.x + rule.width:.3f} {y:.3f} l S"
        )

    def _box(self, box: Box, height: float) -> None:
        path = _rounded(box, height)
        if box.stroke is None:
            self._emit(f"{self._colours[box.tone]} rg {path} f")
            return
        dash = "[1 0.8] 0 d" if box.dashed else "[] 0 d"
        self._emit(f"{self._colours[box.tone]} RG {box.stroke:.3f} w {dash} {path} S")

    def _qr(self, qr: QrMatrix, height: float) -> None:
        squares = [
            f"{found.start()} {row} {found.end() - found.start()} 1 re"
            for row, modules in enumerate(qr.rows)
            for found in _DARK.finditer(modules)
        ]
        placed = f"{qr.module:.4f} 0 0 {-qr.module:.4f} {qr.x:.4f} {height - qr.y:.4f} cm"
        self._emit(f"q {placed} 0 0 0 rg {' '.join(squares)} f Q")

    def _emit(self, operators: str) -> None:
        self._canvas.addLiteral(operators)


def _baseline(mark: Mark) -> float | None:
    return round(mark.baseline, 3) if isinstance(mark, TextLine) else None


def _colour(shade: str) -> str:
    return " ".join(f"{int(shade[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


def _dashes(length: float) -> str:
    """A pattern of dashes of about a millimetre that ends with a whole dash after `length` millimetres."""
    step = length / (2 * round(length / 2) + 1)
    return f"[{step:.4f} {step:.4f}]"


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
