"""Numbers of driving licences, as far as their shape can tell."""

from __future__ import annotations

from typing import NewType

from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_letters, only_digits

LicenceNumber = NewType("LicenceNumber", str)
"""Ten ASCII digits, as they stand on the licence card."""

_LENGTH = 10


def parse_licence(text: str) -> LicenceNumber | Refusal:
    """The number in any digits, with spaces or dashes; whether the licence is valid only its register knows."""
    digits = only_digits(fold_letters(text))
    if digits is None:
        return Refusal("licence.characters")
    if not digits:
        return Refusal("licence.empty")
    if len(digits) != _LENGTH:
        return Refusal("licence.length", {"count": len(digits), "needed": _LENGTH})
    if len(set(digits)) == 1:
        return Refusal("licence.repeated")
    return LicenceNumber(digits)
