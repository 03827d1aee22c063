"""Pages of a finished PDF as pixels, for the preview on screen; no dithering, no printer commands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page's pixels by rows from the top, `stride` bytes a row: red, green, blue, or one byte of grey each."""

    width: int
    height: int
    stride: int
    grey: bool
    pixels: bytes


def page_images(pdf: bytes, width: int, *, grey: bool = False) -> tuple[PageImage, ...]:
    """Every page of `pdf` drawn `width` pixels wide, in colour or in 256 greys."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        images: list[PageImage] = []
        for page in document:
            bitmap = page.render(scale=width / page.get_width(), grayscale=grey, rev_byteorder=True)
            images.append(PageImage(bitmap.width, bitmap.height, bitmap.stride, grey, bytes(bitmap.buffer)))
            bitmap.close()
            page.close()
        return tuple(images)
    finally:
        document.close()
