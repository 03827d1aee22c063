"""The eleven-digit identity of a company (شناسه ملی) and its check digit."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.errors import Refusal
from kiosk.domain.text import only_digits

_LENGTH = 11
_WEIGHTS = (29, 27, 23, 19, 17) * 2


@dataclass(frozen=True, slots=True, repr=False)
class LegalId:
    """`value` is eleven ASCII digits."""

    value: str


def parse_legal_id(text: str) -> LegalId | Refusal:
    """The identity in any digits; digits 4–9 not all zero, the last one the check."""
    digits = only_digits(text)
    if digits is None:
        return Refusal("legal_id.digits")
    if not digits:
        return Refusal("legal_id.empty")
    if len(digits) != _LENGTH:
        return Refusal("legal_id.length", {"count": len(digits), "needed": _LENGTH})
    if digits[3:9] == "000000" or int(digits[10]) != check_digit(digits[:10]):
        return Refusal("legal_id.check")
    return LegalId(digits)


def check_digit(first_ten: str) -> int:
    """The eleventh digit that belongs to ten: Σ (d[i] + d[9] + 2)·w[i] mod 11, ten counted as zero."""
    shift = int(first_ten[9]) + 2
    total = sum((int(digit) + shift) * weight for digit, weight in zip(first_ten, _WEIGHTS, strict=True))
    return total % 11 % 10
