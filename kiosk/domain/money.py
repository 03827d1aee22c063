"""Money as whole rials with a currency tag, value added tax by date, and the lines of a price."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from itertools import pairwise


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """A whole number of `currency` units; IRR is the present rial.

    A redenomination of the rial is law in the making, so a new unit will come as a new tag: amounts of different
    currencies never add or compare (ValueError), and no amount is ever a float (TypeError).
    """

    rials: int
    currency: str = "IRR"

    def __post_init__(self) -> None:
        if type(self.rials) is not int:
            raise TypeError("money is a whole number")

    def __add__(self, other: Money) -> Money:
        return Money(self.rials + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.rials - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.rials, self.currency)

    def __mul__(self, times: int) -> Money:
        if type(times) is not int:
            return NotImplemented
        return Money(self.rials * times, self.currency)

    __rmul__ = __mul__

    def __lt__(self, other: Money) -> bool:
        return self.rials < self._same(other)

    def __bool__(self) -> bool:
        return self.rials != 0

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise ValueError("amounts of different currencies")
        return other.rials

    @staticmethod
    def sum(amounts: Iterable[Money], currency: str = "IRR") -> Money:
        """The sum of `amounts`; nothing sums to zero of `currency`."""
        return sum(amounts, start=Money(0, currency))


@dataclass(frozen=True, slots=True)
class VatRate:
    """The tax from `effective_from` on, in whole per cent; `confirmed` is False until the law was seen."""

    effective_from: date
    percent: int
    confirmed: bool = True

    def __post_init__(self) -> None:
        if type(self.percent) is not int or not 0 <= self.percent <= 100:
            raise ValueError("a rate is 0 … 100 per cent")


@dataclass(frozen=True, slots=True)
class VatTable:
    """Rates in the order of their dates, the first of which reaches back without limit."""

    rates: tuple[VatRate, ...]

    def __post_init__(self) -> None:
        dates = [rate.effective_from for rate in self.rates]
        if not dates or any(later <= earlier for earlier, later in pairwise(dates)):
            raise ValueError("rates come in the order of their dates, at least one")

    def rate_on(self, day: date) -> VatRate:
        """The rate in force on `day`."""
        return next((rate for rate in reversed(self.rates) if rate.effective_from <= day), self.rates[0])

    def vat(self, amount: Money, on_date: date) -> Money:
        """The tax on the whole taxable `amount`, rounded once, half up (half away from zero for a refund)."""
        if amount.rials < 0:
            return -self.vat(-amount, on_date)
        share = amount.rials * self.rate_on(on_date).percent
        return Money((share + 50) // 100, amount.currency)

    def with_rate(self, rate: VatRate) -> VatTable:
        """This table with `rate` added, or put in the place of the rate of the same day."""
        others = (each for each in self.rates if each.effective_from != rate.effective_from)
        return VatTable(tuple(sorted((*others, rate), key=lambda each: each.effective_from)))


DEFAULT_VAT = VatTable(
    (
        VatRate(date.min, 9),
        VatRate(date(2024, 3, 20), 10),  # 1403/01/01
        VatRate(date(2026, 3, 21), 10, confirmed=False),  # 1405/01/01: the bill said 12 %, the law was not seen
    )
)


def vat(amount: Money, on_date: date, table: VatTable = DEFAULT_VAT) -> Money:
    """`table`'s tax on `amount` as of `on_date`."""
    return table.vat(amount, on_date)


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One line of a bill; a zero line is printed too. `taxable` is False where the amount holds its tax already."""

    label: str
    amount: Money
    taxable: bool = True


@dataclass(frozen=True, slots=True)
class Total:
    """The lines of a bill and their tax; what is to be paid is always their sum."""

    lines: tuple[PriceLine, ...]
    vat: Money = Money(0)

    @classmethod
    def taxed(cls, lines: tuple[PriceLine, ...], on_date: date, table: VatTable = DEFAULT_VAT) -> Total:
        """The bill of `lines` with the tax of `on_date`, rounded once on the taxable sum."""
        return cls(lines, table.vat(Money.sum(line.amount for line in lines if line.taxable), on_date))

    @property
    def subtotal(self) -> Money:
        """The sum of the lines without tax."""
        return Money.sum((line.amount for line in self.lines), self.vat.currency)

    @property
    def payable(self) -> Money:
        """The sum of the lines and the tax."""
        return self.subtotal + self.vat
