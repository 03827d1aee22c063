"""Bank card numbers: sixteen digits with Luhn's check."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.banks import Bank, bank_of_card_bin
from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_letters, mask_card, only_digits, spaced

_LENGTH = 16
_SHEBA_DIGITS = 24


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """`value` is sixteen ASCII digits."""

    value: str

    @property
    def bank(self) -> Bank | None:
        """The bank of the first six digits where the table knows it; an unknown one makes no card wrong."""
        return bank_of_card_bin(self.value[:6])

    @property
    def masked(self) -> str:
        """`603799******0006`."""
        return mask_card(self.value)

    def grouped(self) -> str:
        """`6037 9900 0000 0006`, to be shown as a left-to-right island."""
        return spaced(self.value, (4,))


def parse_card(text: str) -> Card | Refusal:
    """The number in any digits, with spaces or dashes."""
    typed = fold_letters(text).upper()
    digits = only_digits(typed.removeprefix("IR"))
    if digits is None:
        return Refusal("card.characters")
    if not digits:
        return Refusal("card.empty")
    if typed.startswith("IR") or len(digits) == _SHEBA_DIGITS:
        return Refusal("card.sheba", {"needed": _LENGTH})
    if len(digits) != _LENGTH:
        return Refusal("card.length", {"count": len(digits), "needed": _LENGTH})
    if len(set(digits)) == 1 or not _passes_luhn(digits):
        return Refusal("card.check")
    return Card(digits)


def _passes_luhn(digits: str) -> bool:
    doubled = (int(digit) * 2 for digit in digits[::2])
    plain = (int(digit) for digit in digits[1::2])
    return (sum(number - 9 * (number > 9) for number in doubled) + sum(plain)) % 10 == 0
