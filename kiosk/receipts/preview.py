"""The receipt as a picture file, for the preview on the screen."""

from __future__ import annotations

import io

from kiosk.receipts.raster import page_images

_WIDTH = 720


def preview_png(pdf: bytes) -> bytes:
    """Return the first page of a receipt as a PNG, 720 pixels across."""
    from PIL import Image

    page = page_images(pdf, _WIDTH)[0]
    picture = Image.frombuffer("RGB", (page.width, page.height), page.pixels, "raw", "RGB", page.stride, 1)
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()
