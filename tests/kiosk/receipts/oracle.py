"""Pictures of one line by our own shaping and PDF, and by Qt, and how far their ink differs."""

from __future__ import annotations

from functools import cache

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QTextLayout, QTextOption

from kiosk.receipts.lines import whole_line
from kiosk.receipts.page import Align, Document, Page, TextLine
from kiosk.receipts.pdf import render_pdf
from kiosk.receipts.raster import page_images
from kiosk.receipts.weight import Weight
from kiosk.resources import resource

EM = 48
"""Pixels."""

_MM_PER_PIXEL = 0.1
_WIDTH, _HEIGHT = 1800, 160
_DARK = 110
_ONE_PIXEL_AROUND = ImageFilter.MaxFilter(3)


def our_ink(text: str, weight: Weight = Weight.REGULAR, *, right_to_left: bool = True) -> Image.Image:
    """The line as the receipt's PDF shows it, cut to its ink: white on black."""
    line = whole_line(text, right_to_left=right_to_left)
    mark = TextLine(
        line.text,
        line.levels,
        x=_WIDTH * _MM_PER_PIXEL / 2,
        baseline=10,
        size=EM * _MM_PER_PIXEL,
        weight=weight,
        align=Align.CENTRE,
        right_to_left=right_to_left,
    )
    page = Page(_WIDTH * _MM_PER_PIXEL, _HEIGHT * _MM_PER_PIXEL, 0, (mark,))
    image = page_images(render_pdf(Document("line", "line", "0", "#000000", (page,))), _WIDTH, grey=True)[0]
    return _ink(Image.frombuffer("L", (image.width, image.height), image.pixels, "raw", "L", image.stride, 1))


def qt_ink(text: str, weight: Weight = Weight.REGULAR, *, right_to_left: bool = True) -> Image.Image:
    """The same line as Qt sets it, cut to its ink: white on black."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, _font(weight))
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDTH - 100)
    layout.endLayout()
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    layout.draw(painter, QPointF(50, 40))
    painter.end()
    size = (image.width(), image.height())
    return _ink(Image.frombuffer("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine(), 1))


def difference(first: Image.Image, second: Image.Image) -> float:
    """The share of ink (0 … 1) that lies farther than a pixel from any ink of the other, at the best alignment.

    1 if the lines differ in width or height by more than three pixels.
    """
    if abs(first.width - second.width) > 3 or abs(first.height - second.height) > 3:
        return 1.0
    size = (max(first.width, second.width) + 8, max(first.height, second.height) + 8)
    ours, theirs = _placed(first, size, 4, 4), _placed(second, size, 4, 4)
    ours_near, theirs_near = ours.filter(_ONE_PIXEL_AROUND), theirs.filter(_ONE_PIXEL_AROUND)
    return min(
        max(_outside(ours, _shifted(theirs_near, move)), _outside(_shifted(theirs, move), ours_near))
        for move in ((across, down) for across in range(-1, 3) for down in range(-1, 3))
    )


def _outside(ink: Image.Image, near: Image.Image) -> float:
    return _amount(ImageChops.subtract(ink, near)) / _amount(ink)


def _amount(ink: Image.Image) -> int:
    return ink.histogram()[255]


def _placed(ink: Image.Image, size: tuple[int, int], left: int, top: int) -> Image.Image:
    sheet = Image.new("L", size)
    sheet.paste(ink, (left, top))
    return sheet


def _shifted(ink: Image.Image, move: tuple[int, int]) -> Image.Image:
    return _placed(ink, ink.size, *move)


def _ink(page: Image.Image) -> Image.Image:
    ink = page.point(lambda shade: 255 if shade < 255 - _DARK else 0)
    return ink.crop(ink.getbbox())


@cache
def _font(weight: Weight) -> QFont:
    if QGuiApplication.instance() is None:
        _running.append(QGuiApplication([]))
    number = QFontDatabase.addApplicationFont(str(resource("fonts", f"{weight.value}.ttf")))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setWeight(
        {Weight.REGULAR: QFont.Weight.Normal, Weight.MEDIUM: QFont.Weight.Medium}.get(weight, QFont.Weight.Bold)
    )
    font.setPixelSize(EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


_running: list[QGuiApplication] = []
