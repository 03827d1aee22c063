"""Pages of a finished PDF as pictures, for the preview on the screen."""

from __future__ import annotations

import io

import pypdfium2


def preview_png(pdf: bytes, width: int = 720) -> bytes:
    """Return the first page as a PNG of so many pixels across."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        picture = page.render(scale=width / page.get_width()).to_pil()
        page.close()
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()
