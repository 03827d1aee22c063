"""Letters to glyphs: HarfBuzz over the bidi runs of one line, in the three weights of the product's typeface."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import uharfbuzz as hb

from kiosk.receipts.bidi import embedding_levels, visual_runs
from kiosk.receipts.lines import Standing
from kiosk.receipts.weight import Weight
from kiosk.resources import resource

_IGNORABLE = frozenset(map(chr, (0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
_NOT_FOR_PRINT = (b"GSUB", b"GPOS", b"GDEF", b"name", b"OS/2", b"post", b"cmap", b"STAT", b"DSIG")


class Glyph(NamedTuple):
    """One glyph to draw, measures in font units: pen advance and offset of the outline from the pen.

    `text` is what the glyph stands for and `start` its place in the line; all but one glyph of a cluster stand for
    nothing.
    """

    number: int
    advance: int
    dx: int
    dy: int
    text: str
    start: int


class Typeface:
    """One weight of the typeface, open for shaping and subsetting."""

    def __init__(self, weight: Weight) -> None:
        self.weight = weight
        self._face = hb.Face(hb.Blob.from_file_path(resource("fonts", f"{weight.value}.ttf")))
        self._font = hb.Font(self._face)
        self.units_per_em: int = self._face.upem
        self._widths: dict[int, float] = {}
        extents = self._font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender

    def shape(self, text: str, levels: Sequence[int], *, right_to_left: bool = True) -> list[Glyph]:
        """The glyphs of one line from left to right; `levels` are the line's slice of its paragraph's bidi levels."""
        glyphs: list[Glyph] = []
        for run in visual_runs(text, levels, right_to_left=right_to_left):
            pieces = _by_script(text, run.start, run.end)
            for start, end, script in reversed(pieces) if run.right_to_left else pieces:
                direction = "rtl" if run.right_to_left else "ltr"
                glyphs += self._shape_piece(text, start, end, direction, script)
        return glyphs

    def declared_width(self, number: int) -> float:
        """The font's own advance of a glyph as a file declares it: thousandths of an em to two places."""
        width = self._widths.get(number)
        if width is None:
            advance = self._font.get_glyph_h_advance(number)
            width = self._widths[number] = round(advance * 1000 / self.units_per_em, 2)
        return width

    def subset(self, numbers: set[int]) -> bytes:
        """A TrueType file with the outlines of `numbers` alone, glyph numbers kept, without layout tables."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(numbers)
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
        wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _NOT_FOR_PRINT)
        return bytes(hb.subset(self._face, wanted).blob.data)

    def bounding_box(self) -> tuple[int, int, int, int]:
        """Left, bottom, right and top of all outlines, in font units, as the `head` table says."""
        head = self._face.reference_table("head").data
        left, bottom, right, top = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42))
        return left, bottom, right, top

    def _shape_piece(self, line: str, begin: int, end: int, direction: str, script: str) -> list[Glyph]:
        places: Sequence[int] = range(begin, end)
        text = line[begin:end]
        if not _IGNORABLE.isdisjoint(text):
            places = [place for place in places if line[place] not in _IGNORABLE]
            text = "".join(line[place] for place in places)
        if not text:
            return []
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = direction, script, "fa"
        hb.shape(self._font, buffer)
        placed = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        glyphs: list[Glyph] = []
        stop = len(text)
        for info, at in placed if direction == "rtl" else reversed(placed):
            start = info.cluster
            glyphs.append(
                Glyph(info.codepoint, at.x_advance, at.x_offset, at.y_offset, text[start:stop], places[start])
            )
            stop = start
        return glyphs if direction == "rtl" else glyphs[::-1]


class _Memory:
    """Shaped lines and measured texts."""

    def __init__(self) -> None:
        self.shaped: dict[tuple[Weight, str, bytes, bool], list[Glyph]] = {}
        self.advances: dict[tuple[Weight, str], list[float]] = {}


_STANDING = _Memory()


class Shaper:
    """Shapes and measures the lines of one document, each once.

    What it knows of a customer goes with it; only the catalogue's standing texts outlive it.
    """

    def __init__(self) -> None:
        self._own = _Memory()

    def shape(self, text: str, levels: bytes, weight: Weight, *, right_to_left: bool = True) -> list[Glyph]:
        """The glyphs of one line from left to right, as `Typeface.shape` gives them."""
        memory = _STANDING if isinstance(text, Standing) else self._own
        key = (weight, text, levels, right_to_left)
        if key not in memory.shaped:
            memory.shaped[key] = typeface(weight).shape(text, levels, right_to_left=right_to_left)
        return memory.shaped[key]

    def advances(self, text: str, weight: Weight, *, right_to_left: bool = True) -> list[float]:
        """What each character adds to the length of one line, in em; the first of a ligature has all of it."""
        memory = _STANDING if isinstance(text, Standing) else self._own
        known = memory.advances.get((weight, text))
        if known is None:
            units = typeface(weight).units_per_em
            known = memory.advances[weight, text] = [0.0] * len(text)
            levels = embedding_levels(text, right_to_left=right_to_left)
            for glyph in self.shape(text, levels, weight, right_to_left=right_to_left):
                known[glyph.start] += glyph.advance / units
        return known


@cache
def typeface(weight: Weight) -> Typeface:
    """The open typeface of `weight`; a file is read once in a process."""
    return Typeface(weight)


def _by_script(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The stretches of one bidi run that HarfBuzz may shape in one go; what has no script follows what precedes it."""
    pieces: list[tuple[int, int, str]] = []
    script = ""
    for index in range(start, end):
        found = _script(text[index])
        if found and script and found != script:
            pieces.append((start, index, script))
            start = index
        script = found or script
    pieces.append((start, end, script or "Zyyy"))
    return pieces


@cache
def _script(character: str) -> str:
    """The script of a letter or Persian digit; empty for what all scripts share."""
    code = ord(character)
    if character in "،؛؟ـ" or 0x064B <= code <= 0x0655 or 0x0660 <= code <= 0x0669:
        return ""
    if 0x0600 <= code <= 0x06FF or 0x0750 <= code <= 0x077F or 0xFB50 <= code <= 0xFEFC:
        return "Arab"
    return "Latn" if character.isalpha() else ""
