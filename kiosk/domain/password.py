"""The rule for customers' passwords: length and guessability, no composition rules (NIST SP 800-63B-4)."""

from __future__ import annotations

import unicodedata
from collections.abc import Container

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.mobile import Mobile
from kiosk.domain.national_code import NationalCode
from kiosk.domain.text import fold_digits

SHORTEST, LONGEST = 8, 128

_TOO_FEW_OTHERS = 4
_KEYBOARDS = str.maketrans("يىك", "ییک")


def normalise_password(text: str) -> str:
    """The password as it is hashed: NFKC, with digits and ی ک alike whichever keyboard wrote them."""
    return fold_digits(unicodedata.normalize("NFKC", text)).translate(_KEYBOARDS)


def refuse_password(
    password: str,
    repeat: str,
    *,
    blocked: Container[str],
    mobile: Mobile | None = None,
    national_code: NationalCode | None = None,
    birth_date: JalaliDate | None = None,
) -> Refusal | None:
    """Why `password` may not be chosen, None if it may.

    8 to 128 code points once normalised, not among `blocked` (lower-case), equal to its `repeat`, and not the mobile,
    the national code or the birth date in either calendar with fewer than four other characters.
    """
    chosen = normalise_password(password)
    if not chosen:
        return Refusal("password.empty")
    if len(chosen) < SHORTEST:
        return Refusal("password.short", {"count": len(chosen), "needed": SHORTEST})
    if len(chosen) > LONGEST:
        return Refusal("password.long", {"limit": LONGEST})
    if chosen.casefold() in blocked or len(set(chosen)) == 1:
        return Refusal("password.common")
    plain = "".join(sign for sign in chosen if sign.isalnum())
    for known in _known_numbers(mobile, national_code, birth_date):
        if known in plain and len(plain) - len(known) < _TOO_FEW_OTHERS:
            return Refusal("password.personal")
    if normalise_password(repeat) != chosen:
        return Refusal("password.repeat")
    return None


def _known_numbers(
    mobile: Mobile | None, national_code: NationalCode | None, birth_date: JalaliDate | None
) -> list[str]:
    numbers: list[str] = []
    if mobile:
        numbers.append(mobile.value[1:])
    if national_code:
        numbers.append(national_code.value)
    if birth_date:
        for iso in (birth_date.isoformat(), birth_date.to_gregorian().isoformat()):
            year, month, day = iso.split("-")
            numbers += [f"{year}{month}{day}", f"{day}{month}{year}", f"{month}{day}{year}"]
            numbers += [f"{year}{int(month)}{int(day)}", f"{int(day)}{int(month)}{year}"]
    return numbers
