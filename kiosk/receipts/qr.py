"""A link as a QR symbol: its dark and light modules for paper, a picture for the screen."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import segno

SMALLEST_MODULE = 0.5
"""Millimetres; below this a phone's camera loses a thermal print."""

QUIET_ZONE = 4
"""Modules of empty paper on each side, as ISO/IEC 18004 asks."""

_DOT = 0.125
_MASK = 3
_PIXELS = 8
_PAINTED = bytes.maketrans(b"\0\1", b"\xff\0")
"""Eight pixels of a light and of a dark module."""


def qr_rows(link: str) -> tuple[bytes, ...]:
    """The symbol's rows, one byte a module, 1 for dark; medium error correction.

    The mask is fixed: a signed link is random enough for any of the eight, and weighing them takes most of the time.
    """
    return tuple(bytes(row) for row in _symbol(link).matrix)


def qr_png(link: str) -> bytes:
    """The same symbol as a PNG with its quiet zone, eight pixels a module.

    At one bit a pixel a module is one byte of a row, so the picture costs less than the symbol.
    """
    rows = qr_rows(link)
    across = len(rows) + 2 * QUIET_ZONE
    edge = b"\xff" * QUIET_ZONE
    light = [b"\0" + b"\xff" * across] * (QUIET_ZONE * _PIXELS)
    dark = [b"\0" + edge + row.translate(_PAINTED) + edge for row in rows for _ in range(_PIXELS)]
    head = struct.pack(">IIBBBBB", across * _PIXELS, across * _PIXELS, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join((*light, *dark, *light)))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def module_size(modules: int, side: float, limit: float) -> float:
    """The side of one module in millimetres, for a symbol with its quiet zone about `side` wide and never over `limit`.

    A whole number of thermal dots; ValueError if modules of 0.5 mm do not fit.
    """
    across = modules + 2 * QUIET_ZONE
    module = max(SMALLEST_MODULE, int(side / across / _DOT) * _DOT)
    if across * module > limit:
        raise ValueError("the link is too long for this paper")
    return module


def _symbol(link: str) -> segno.QRCode:
    import segno

    return segno.make_qr(link, error="m", boost_error=False, mask=_MASK)
