"""The rule for customers' passwords: length and guessability, no composition rules (NIST SP 800-63B-4)."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import fold_digits

SHORTEST, LONGEST = 8, 128

_FEWEST_OTHERS = 4
_KEYBOARDS = str.maketrans("يىك", "ییک")


def normalise_password(text: str) -> str:
    """The password as it is hashed: NFKC, with digits and ی ک alike whichever keyboard wrote them."""
    return fold_digits(unicodedata.normalize("NFKC", text)).translate(_KEYBOARDS)


def parse_new_password(text: str, known: Iterable[str] = (), blocked: Container[str] = frozenset()) -> str | Refusal:
    """The normalised password, 8 to 128 code points of any kind, if it is not easily guessed.

    `blocked` holds common passwords and brands in lower case. `known` are numbers of the customer in canonical form
    (`09…`, a national code, `1370-05-17`): none of them, a date in either calendar and any order, may make up the
    password but for three characters.
    """
    password = normalise_password(text)
    if not password:
        return Refusal("password.empty")
    if len(password) < SHORTEST:
        return Refusal("password.short", {"count": len(password), "needed": SHORTEST})
    if len(password) > LONGEST:
        return Refusal("password.long", {"limit": LONGEST})
    if password.casefold() in blocked or len(set(password)) == 1:
        return Refusal("password.common")
    plain = "".join(sign for sign in password if sign.isalnum())
    for number in _spellings(known):
        if number in plain and len(plain) - len(number) < _FEWEST_OTHERS:
            return Refusal("password.personal")
    return password


def refuse_repeat(password: str, repeat: str) -> Refusal | None:
    """Why `repeat` does not confirm `password` (both as typed); None if it does."""
    if not repeat:
        return Refusal("repeat.empty")
    return None if normalise_password(repeat) == normalise_password(password) else Refusal("repeat.different")


def _spellings(known: Iterable[str]) -> Iterable[str]:
    for value in known:
        born = JalaliDate.parse(value)
        if isinstance(born, Refusal):
            if len(value) >= SHORTEST:
                yield value.removeprefix("0") if value.startswith("09") else value
            continue
        for iso in (born.isoformat(), born.to_gregorian().isoformat()):
            year, month, day = iso.split("-")
            short_month, short_day = month.lstrip("0"), day.lstrip("0")
            yield from (year + month + day, day + month + year, month + day + year)
            yield from (year + short_month + short_day, short_day + short_month + year)
