"""A link as the dark and light modules of a QR symbol."""

from __future__ import annotations

SMALLEST_MODULE = 0.5
"""Millimetres; below this a phone's camera loses a thermal print."""

QUIET_ZONE = 4
"""Modules of empty paper on each side, as ISO/IEC 18004 asks."""

_DOT = 0.125
_MASK = 3


def qr_rows(link: str) -> tuple[bytes, ...]:
    """The symbol's rows, one byte a module, 1 for dark; medium error correction.

    The mask is fixed: a signed link is random enough for any of the eight, and weighing them takes most of the time.
    """
    import segno

    symbol = segno.make_qr(link, error="m", boost_error=False, mask=_MASK)
    return tuple(bytes(row) for row in symbol.matrix)


def module_size(modules: int, side: float, limit: float) -> float:
    """The side of one module in millimetres, for a symbol with its quiet zone about `side` wide and never over `limit`.

    A whole number of thermal dots; ValueError if modules of 0.5 mm do not fit.
    """
    across = modules + 2 * QUIET_ZONE
    module = max(SMALLEST_MODULE, int(side / across / _DOT) * _DOT)
    if across * module > limit:
        raise ValueError("the link is too long for this paper")
    return module
