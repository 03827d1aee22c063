"""Money, tax by date and bills."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import DEFAULT_VAT, Money, PriceLine, Total, VatRate, VatTable, vat

LAST_OF_1402 = date(2024, 3, 19)
FIRST_OF_1403 = date(2024, 3, 20)
FIRST_OF_1405 = date(2026, 3, 21)

RIALS = st.integers(-(10**15), 10**15)


@pytest.mark.row("SE-51", "SE-52", "SE-53", "SE-54")
def test_the_source_s_bill_adds_up_to_the_rial() -> None:
    lines = (PriceLine("هزینه کارشناسی", Money(6_360_000)), PriceLine("سرویس ابری", Money(0)))
    bill = Total.taxed(lines, LAST_OF_1402)
    assert [line.amount.rials for line in bill.lines] == [6_360_000, 0]
    assert bill.vat == Money(572_400)
    assert bill.payable == Money(6_932_400)


@pytest.mark.parametrize(
    ("day", "tax"),
    [
        (date(2020, 1, 1), 572_400),
        (LAST_OF_1402, 572_400),
        (FIRST_OF_1403, 636_000),
        (date(2025, 7, 1), 636_000),
    ],
)
def test_tax_follows_the_rate_of_the_day(day: date, tax: int) -> None:
    assert vat(Money(6_360_000), day) == Money(tax)


def test_the_rate_of_1405_is_marked_until_the_law_is_seen_and_can_be_set() -> None:
    assert DEFAULT_VAT.rate_on(date(2026, 3, 20)).confirmed
    assert not DEFAULT_VAT.rate_on(FIRST_OF_1405).confirmed
    table = DEFAULT_VAT.with_rate(VatRate(FIRST_OF_1405, 12))
    assert table.rate_on(FIRST_OF_1405).confirmed
    assert vat(Money(6_360_000), FIRST_OF_1405, table) == Money(763_200)
    assert vat(Money(6_360_000), LAST_OF_1402, table) == Money(572_400)


@pytest.mark.parametrize(("amount", "tax"), [(4, 0), (5, 1), (14, 1), (15, 2), (104, 10), (105, 11), (-5, -1), (-4, 0)])
def test_tax_rounds_half_up_to_whole_rials(amount: int, tax: int) -> None:
    assert vat(Money(amount), FIRST_OF_1403) == Money(tax)


@given(st.lists(st.integers(0, 10**12), max_size=6))
def test_tax_is_rounded_once_on_the_whole_sum(amounts: list[int]) -> None:
    lines = tuple(PriceLine("", Money(amount)) for amount in amounts)
    bill = Total.taxed(lines, FIRST_OF_1403)
    assert bill.vat == vat(Money(sum(amounts)), FIRST_OF_1403)
    assert bill.payable == Money(sum(amounts)) + bill.vat
    assert 0 <= 2 * (10 * bill.vat.rials - sum(amounts)) + 10 <= 20


def test_lines_that_hold_their_tax_are_not_taxed_again() -> None:
    lines = (PriceLine("خودرو", Money(1_000)), PriceLine("بیمه", Money(500), taxable=False))
    assert Total.taxed(lines, FIRST_OF_1403).payable == Money(1_600)


@given(RIALS, RIALS, st.integers(-1_000, 1_000))
def test_money_counts_like_whole_numbers(one: int, other: int, times: int) -> None:
    assert Money(one) + Money(other) - Money(other) == Money(one)
    assert Money(one) * times == times * Money(one) == Money(one * times)
    assert (Money(one) < Money(other)) == (one < other)
    assert (Money(one) >= Money(other)) == (one >= other)
    assert -Money(one) == Money(0) - Money(one)


@pytest.mark.parametrize("amount", [1.0, "1", True, None])
def test_money_is_never_anything_but_a_whole_number(amount: object) -> None:
    with pytest.raises(TypeError):
        Money(amount)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Money(1) * amount  # type: ignore[operator]


def test_currencies_never_mix() -> None:
    with pytest.raises(ValueError, match="currencies"):
        Money(1) + Money(1, "IRX")
    with pytest.raises(ValueError, match="currencies"):
        assert Money(1) < Money(1, "IRX")
    assert Money(1) != Money(1, "IRX")


@pytest.mark.parametrize("rates", [(), (VatRate(FIRST_OF_1405, 9), VatRate(FIRST_OF_1403, 10))])
def test_a_table_out_of_order_is_a_bug(rates: tuple[VatRate, ...]) -> None:
    with pytest.raises(ValueError, match="order"):
        VatTable(rates)


def test_a_rate_is_a_share_of_the_whole() -> None:
    with pytest.raises(ValueError, match="per cent"):
        VatRate(FIRST_OF_1403, 101)
