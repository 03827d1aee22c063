"""Iranian mobile numbers: one canonical form out of the many that people write."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_letters, mask_mobile, only_digits

_LENGTH = 11

_OPERATORS = {
    "mci": (*(f"091{n}" for n in range(10)), "0932", *(f"099{n}" for n in (0, 1, 2, 3, 4, 6))),
    "irancell": (*(f"090{n}" for n in range(6)), "0930", "0933", *(f"093{n}" for n in range(5, 10)), "0941", "0999"),
    "rightel": ("0920", "0921", "0922", "0923", "0998"),
    "shatel": tuple(f"09981{n}" for n in range(8)),
    "telekish": ("0934",),
    "aptel": ("09991",),
    "samantel": ("09999",),
}
_PREFIXES = sorted(
    ((prefix, operator) for operator, prefixes in _OPERATORS.items() for prefix in prefixes),
    key=lambda item: -len(item[0]),
)


@dataclass(frozen=True, slots=True, repr=False)
class Mobile:
    """`value` is `09` and nine ASCII digits."""

    value: str

    @property
    def masked(self) -> str:
        """`0912***4567`."""
        return mask_mobile(self.value)


def parse_mobile(text: str) -> Mobile | Refusal:
    """The number in any digits, with 0, +98, 0098, 98 or no prefix, with spaces, dashes and brackets.

    No operator's prefix is ever refused: new ones appear and numbers move between operators.
    """
    typed = fold_letters(text)
    # Right-to-left fields leave the plus sign at either end.
    digits = only_digits(typed.removeprefix("+").removesuffix("+"))
    if digits is None:
        return Refusal("mobile.characters")
    if not digits:
        return Refusal("mobile.empty")
    national = national_number(digits)
    if not national.startswith("09"):
        return Refusal("mobile.start")
    if len(national) != _LENGTH:
        return Refusal("mobile.length", {"count": len(national), "needed": _LENGTH})
    return Mobile(national)


def operator_hint(mobile: Mobile) -> str | None:
    """The operator that first gave out such numbers (`mci`, `irancell`, …); only a hint."""
    return next((operator for prefix, operator in _PREFIXES if mobile.value.startswith(prefix)), None)


def national_number(digits: str) -> str:
    """`digits` with the trunk prefix 0 instead of the country's 0098 or 98 or of nothing."""
    if digits.startswith("0098"):
        digits = digits[4:]
    elif digits.startswith("98") and len(digits) >= 12:
        digits = digits[2:]
    return digits if digits.startswith("0") else f"0{digits}"
