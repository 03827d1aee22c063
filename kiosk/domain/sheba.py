"""The Iranian IBAN (شبا): IR, two check digits and twenty-two digits of account, the first three the bank."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.banks import Bank
from kiosk.domain.banks import bank_of_sheba_code as bank_of
from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_digits, fold_letters, mask_sheba, only_digits, spaced

__all__ = ["Sheba", "bank_of", "check_digits", "parse_sheba"]

_DIGITS = 24
_CARD_DIGITS = 16
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_IR = "1827"


@dataclass(frozen=True, slots=True, repr=False)
class Sheba:
    """`value` is `IR` and 24 ASCII digits."""

    value: str

    @property
    def bank_code(self) -> str:
        """The three digits of the bank."""
        return self.value[4:7]

    @property
    def bank(self) -> Bank | None:
        """The bank where the table knows it; an unknown one makes no Sheba wrong."""
        return bank_of(self.bank_code)

    @property
    def masked(self) -> str:
        """`IR76******************0001`."""
        return mask_sheba(self.value)

    def grouped(self) -> str:
        """`IR76 0170 0000 …`, to be shown as a left-to-right island."""
        return spaced(self.value, (4,))


def parse_sheba(text: str) -> Sheba | Refusal:
    """The number in any digits, with or without IR, with spaces or dashes; ISO 13616's mod 97 must give 1."""
    typed = fold_digits(fold_letters(text)).lstrip(" -_")
    country = _COUNTRY.match(typed)
    if country and country[0].upper() != "IR":
        return Refusal("sheba.country")
    digits = only_digits(typed[country.end() :] if country else typed)
    if digits is None:
        return Refusal("sheba.characters")
    if not digits:
        return Refusal("sheba.empty")
    if len(digits) == _CARD_DIGITS:
        return Refusal("sheba.card", {"count": _CARD_DIGITS, "needed": _DIGITS})
    if len(digits) != _DIGITS:
        return Refusal("sheba.length", {"count": len(digits), "needed": _DIGITS})
    if digits[:2] != check_digits(digits[2:]):
        return Refusal("sheba.check")
    return Sheba(f"IR{digits}")


def check_digits(account: str) -> str:
    """The two check digits (02 … 98) that belong to twenty-two digits."""
    return f"{98 - int(f'{account}{_IR}00') % 97:02}"
