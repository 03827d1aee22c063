"""Amounts in Persian words, as banks write them on cheques and receipts."""

from __future__ import annotations

from kiosk.domain.money import Money

LIMIT = 10**18

_MILLIARD = 10**9
_ONES = (
    "", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه",
    "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده",
)  # fmt: skip
_TENS = ("", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
_HUNDREDS = ("", "یکصد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد")
_SCALES = ((10**6, "میلیون"), (10**3, "هزار"), (1, ""))
_AND = " و "


def in_words(amount: int) -> str:
    """`amount` as a Persian cardinal, with the bank's «یکصد» and «یک هزار».

    From 0 to 10^18 - 1, ValueError beyond. From 10^12 on it counts milliards («یک هزار میلیارد»): بیلیون and تریلیون
    mean different numbers to different readers.
    """
    if not 0 <= amount < LIMIT:
        raise ValueError("amount outside 0 … 10^18 - 1")
    if amount == 0:
        return "صفر"
    milliards, rest = divmod(amount, _MILLIARD)
    parts = [f"{_below_milliard(milliards)} میلیارد"] if milliards else []
    if rest:
        parts.append(_below_milliard(rest))
    return _AND.join(parts)


def rials_in_words(amount: Money, unit: str = "ریال") -> str:
    """`amount` in words with the word of its unit: «شش میلیون و نهصد و سی و دو هزار و چهارصد ریال»."""
    return f"{in_words(amount.rials)} {unit}"


def _below_milliard(amount: int) -> str:
    parts: list[str] = []
    for size, name in _SCALES:
        count, amount = divmod(amount, size)
        if count:
            parts.append(f"{_below_thousand(count)} {name}".rstrip())
    return _AND.join(parts)


def _below_thousand(amount: int) -> str:
    hundreds, rest = divmod(amount, 100)
    parts = [_HUNDREDS[hundreds]]
    if rest < len(_ONES):
        parts.append(_ONES[rest])
    else:
        parts += [_TENS[rest // 10], _ONES[rest % 10]]
    return _AND.join(part for part in parts if part)
