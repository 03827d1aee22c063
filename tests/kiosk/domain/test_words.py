"""Amounts in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from persiantools import digits as oracle

from kiosk.domain.money import Money
from kiosk.domain.words import LIMIT, in_words, rials_in_words


@pytest.mark.row("SE-54")
@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "صفر"),
        (7, "هفت"),
        (18, "هجده"),
        (20, "بیست"),
        (99, "نود و نه"),
        (100, "یکصد"),
        (110, "یکصد و ده"),
        (1_000, "یک هزار"),
        (1_001, "یک هزار و یک"),
        (100_000, "یکصد هزار"),
        (572_400, "پانصد و هفتاد و دو هزار و چهارصد"),
        (6_360_000, "شش میلیون و سیصد و شصت هزار"),
        (6_932_400, "شش میلیون و نهصد و سی و دو هزار و چهارصد"),
        (10**9, "یک میلیارد"),
        (10**12, "یک هزار میلیارد"),
        (10**15 + 5, "یک میلیون میلیارد و پنج"),
    ],
)
def test_amounts_read_as_a_bank_writes_them(amount: int, words: str) -> None:
    assert in_words(amount) == words


def test_the_receipt_names_the_unit() -> None:
    assert rials_in_words(Money(6_932_400)) == "شش میلیون و نهصد و سی و دو هزار و چهارصد ریال"
    assert rials_in_words(Money(10), unit="قران") == "ده قران"


@given(st.integers(0, 10**12 - 1))
def test_below_a_thousand_milliards_an_independent_library_agrees(amount: int) -> None:
    assert in_words(amount) == oracle.to_word(amount)


_UNITS = """صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده"""
_TENS = """بیست سی چهل پنجاه شصت هفتاد هشتاد نود"""
_HUNDREDS = """یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد"""
_VALUES = (
    dict(zip(_UNITS.split(), range(20), strict=True))
    | dict(zip(_TENS.split(), range(20, 100, 10), strict=True))
    | dict(zip(_HUNDREDS.split(), range(100, 1000, 100), strict=True))
)


def _read_back(words: str) -> int:
    """Read a cardinal as a person does: a scale multiplies what was said since the last greater scale."""
    milliards, _, rest = words.rpartition("میلیارد")

    def small(part: str) -> int:
        total = group = 0
        for word in part.split():
            if word in ("هزار", "میلیون"):
                total += group * (1_000 if word == "هزار" else 1_000_000)
                group = 0
            elif word != "و":
                group += _VALUES[word]
        return total + group

    return small(milliards) * 10**9 + small(rest)


@given(st.one_of(st.integers(0, LIMIT - 1), st.integers(0, 18).map(lambda power: 10**power - (power == 18))))
def test_words_say_exactly_one_amount(amount: int) -> None:
    assert _read_back(in_words(amount)) == amount


@pytest.mark.parametrize("amount", [-1, LIMIT])
def test_an_amount_beyond_words_is_a_bug(amount: int) -> None:
    with pytest.raises(ValueError, match="amount"):
        in_words(amount)
