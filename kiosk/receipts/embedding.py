"""A PDF font made of exactly the glyphs a document used: a Type 0 font over a HarfBuzz subset, one per weight."""

from __future__ import annotations

from hashlib import sha256
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFStream

from kiosk.receipts.lettering import Lettering
from kiosk.receipts.shaping import Typeface

_SYMBOLIC = 4
_TAG_LETTERS = 6
_CMAP_BLOCK = 100
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def "
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def "
    "1 begincodespacerange <0000> <FFFF> endcodespacerange"
)
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end"


class EmbeddedFont:
    """Collects the glyphs drawn in one typeface and joins the document as an embedded subset.

    Appended to a document's `delayedFonts`, it is asked for its objects when the file is written.
    """

    def __init__(self, name: str, typeface: Typeface) -> None:
        self.name = name
        self.typeface = typeface
        self._texts: dict[int, str] = {}
        self._widths: dict[int, float] = {}

    def take(self, letters: Lettering) -> None:
        """Take the glyphs of a line into the subset."""
        self._widths.update(letters.widths)
        self._texts.update(letters.texts)

    def addObjects(self, document: PDFDocument) -> None:
        """Write font, descriptor, widths, subset and text map into `document` (reportlab's name for this step)."""
        face = self.typeface
        numbers = sorted(self._widths)
        base_name = f"{_tag(numbers)}+{face.weight.value}"
        box = " ".join(str(self._thousandths(edge)) for edge in face.bounding_box())
        ascent, descent = self._thousandths(face.ascent), self._thousandths(face.descent)
        subset = face.subset(set(numbers))

        def written(part: str, value: object) -> str:
            reference: bytes = document.Reference(value, f"{self.name}{part}").format(document)
            return reference.decode("ascii")

        file = written("File", _packed(subset, Length1=len(subset)))
        descriptor = written(
            "Descriptor",
            f"<< /Type /FontDescriptor /FontName /{base_name} /Flags {_SYMBOLIC} /FontBBox [{box}] /ItalicAngle 0 "
            f"/Ascent {ascent} /Descent {descent} /CapHeight {ascent} /StemV 80 /FontFile2 {file} >>",
        )
        widths = " ".join(f"{number} [{self._widths[number]:g}]" for number in numbers)
        descendant = written(
            "Descendant",
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{base_name} /CIDToGIDMap /Identity /DW 0 /W [{widths}] "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/FontDescriptor {descriptor} >>",
        )
        text_map = written("ToUnicode", _packed(self._text_map().encode("ascii")))
        document.idToObject["BasicFonts"].dict[self.name] = written(
            "Font",
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{base_name} /Encoding /Identity-H "
            f"/DescendantFonts [{descendant}] /ToUnicode {text_map} >>",
        )

    def _thousandths(self, value: int) -> int:
        return round(value * 1000 / self.typeface.units_per_em)

    def _text_map(self) -> str:
        entries = [
            f"<{number:04X}> <{text.encode('utf-16-be').hex().upper()}>" for number, text in sorted(self._texts.items())
        ]
        blocks = [entries[start : start + _CMAP_BLOCK] for start in range(0, len(entries), _CMAP_BLOCK)]
        body = [f"{len(block)} beginbfchar {' '.join(block)} endbfchar" for block in blocks]
        return "\n".join([_CMAP_HEAD, *body, _CMAP_TAIL])


def _packed(content: bytes, **entries: int) -> PDFStream:
    dictionary = PDFDictionary({"Filter": PDFName("FlateDecode"), **entries})
    return PDFStream(dictionary=dictionary, content=compress(content, 3))


def _tag(numbers: list[int]) -> str:
    """Six capitals that name this subset, the same for the same glyphs."""
    digest = sha256(repr(numbers).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:_TAG_LETTERS])
