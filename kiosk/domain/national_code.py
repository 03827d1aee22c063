"""The ten-digit code of a natural person (کد ملی) and its check digit."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.errors import Refusal
from kiosk.domain.text import mask_national_code, only_digits

_LENGTH = 10


@dataclass(frozen=True, slots=True, repr=False)
class NationalCode:
    """`value` is ten ASCII digits, leading zeros kept."""

    value: str

    @property
    def masked(self) -> str:
        """`000****560`."""
        return mask_national_code(self.value)


def parse_national_code(text: str) -> NationalCode | Refusal:
    """The code in any digits; ten of them, not all alike, digits 4–9 not all zero, the last one the check.

    The check is r = Σ d[i]·(10 - i) mod 11, then r itself below 2 and 11 - r otherwise.
    """
    digits = only_digits(text)
    if digits is None:
        return Refusal("national_code.digits")
    if not digits:
        return Refusal("national_code.empty")
    if len(digits) != _LENGTH:
        return Refusal("national_code.length", {"count": len(digits), "needed": _LENGTH})
    if len(set(digits)) == 1:
        return Refusal("national_code.repeated")
    if digits[3:9] == "000000" or int(digits[9]) != check_digit(digits[:9]):
        return Refusal("national_code.check")
    return NationalCode(digits)


def check_digit(first_nine: str) -> int:
    """The tenth digit that belongs to nine."""
    remainder = sum(int(digit) * (10 - place) for place, digit in enumerate(first_nine)) % 11
    return remainder if remainder < 2 else 11 - remainder
