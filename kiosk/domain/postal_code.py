"""Ten-digit postal codes: what is surely wrong, and what is only unusual."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.errors import Refusal
from kiosk.domain.text import only_digits, spaced

_LENGTH = 10
_PATROL_DIGITS = 5


@dataclass(frozen=True, slots=True, repr=False)
class PostalCode:
    """`value` is ten ASCII digits, five of the patrol and five of the place."""

    value: str

    def grouped(self) -> str:
        """`13456 78917`, to be shown as a left-to-right island."""
        return spaced(self.value, (_PATROL_DIGITS,))


def parse_postal_code(text: str) -> PostalCode | Refusal:
    """The code in any digits; ten of them, not all alike, the first no zero."""
    digits = only_digits(text)
    if digits is None:
        return Refusal("postal_code.digits")
    if not digits:
        return Refusal("postal_code.empty")
    if len(digits) != _LENGTH:
        return Refusal("postal_code.length", {"count": len(digits), "needed": _LENGTH})
    if digits[0] == "0":
        return Refusal("postal_code.first")
    if len(set(digits)) == 1:
        return Refusal("postal_code.repeated")
    return PostalCode(digits)


def warning(postal_code: PostalCode) -> Refusal | None:
    """A doubt to show beside an accepted code: the post uses no 0 and 2 in the first five, yet samples circulate."""
    if set(postal_code.value[:_PATROL_DIGITS]) & {"0", "2"}:
        return Refusal("postal_code.unusual")
    return None
