"""Dates of the Iranian solar calendar: parsing what people type, ages and names; jdatetime converts, imported late."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_digits, fold_letters, only_digits, persian_digits, search_key

MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
WEEKDAYS = ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
WEEKDAY_LETTERS = ("ش", "ی", "د", "س", "چ", "پ", "ج")

FIRST_YEAR, LAST_YEAR = 1250, 1430

_SATURDAY = 5  # date.weekday()
_MONTH_NUMBERS = {search_key(name): number for number, name in enumerate(MONTHS, start=1)} | {search_key("امرداد"): 5}
_TEHRAN = timezone(timedelta(hours=3, minutes=30))
_OLDEST = 120

Parts = tuple[str, str, str]


@lru_cache(maxsize=256)
def is_leap(year: int) -> bool:
    """Whether اسفند of `year` has 30 days (1399, 1403 and 1408 do)."""
    import jdatetime

    return bool(jdatetime.date(year, 1, 1).isleap())


def days_in_month(year: int, month: int) -> int:
    """29, 30 or 31."""
    if month <= 6:
        return 31
    return 30 if month <= 11 or is_leap(year) else 29


@dataclass(frozen=True, slots=True, order=True)
class JalaliDate:
    """A day that exists, between 1250 and 1430; ValueError for any other."""

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if not (FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.month <= 12):
            raise ValueError("no such month in the supported years")
        if not 1 <= self.day <= days_in_month(self.year, self.month):
            raise ValueError("no such day")

    @classmethod
    def from_gregorian(cls, day: date) -> JalaliDate:
        """The Jalali date of `day`."""
        return _from_gregorian(day)

    @classmethod
    def in_tehran(cls, moment: datetime) -> JalaliDate:
        """The date in Iran at the aware `moment` (UTC+03:30; no summer time since 1401)."""
        if moment.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return cls.from_gregorian(moment.astimezone(_TEHRAN).date())

    @classmethod
    def parse(cls, text: str) -> JalaliDate | Refusal:
        """A date written as year, month and day in any digits, parted by slash, dash, dot or space."""
        parts = [part for part in re.split(r"[\s/\-.‐-―]+", fold_digits(fold_letters(text))) if part]
        if len(parts) == 1 and len(parts[0]) == 8:
            parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
        if not parts:
            return Refusal("date.empty")
        if len(parts) != 3:
            return Refusal("date.form")
        return _from_parts(parts[0], parts[1], parts[2])

    @classmethod
    def from_parts(cls, year_text: str, month_text: str, day_text: str, today: JalaliDate) -> JalaliDate | Refusal:
        """A day up to `today` from three fields in any digits; the month may also be its Persian name."""
        parsed = _from_parts(year_text, month_text, day_text)
        if isinstance(parsed, JalaliDate) and parsed > today:
            return Refusal("date.future")
        return parsed

    def to_gregorian(self) -> date:
        """The Gregorian date of this day."""
        return _to_gregorian(self)

    def plus_days(self, days: int) -> JalaliDate:
        """The day `days` later (earlier if negative)."""
        return JalaliDate.from_gregorian(self.to_gregorian() + timedelta(days=days))

    def age_on(self, day: JalaliDate) -> int:
        """Whole Jalali years from this birthday to `day`; 30 اسفند counts on 1 فروردین after a common year."""
        return day.year - self.year - ((day.month, day.day) < (self.month, self.day))

    @property
    def weekday(self) -> int:
        """0 is Saturday, 6 is Friday."""
        return (self.to_gregorian().weekday() - _SATURDAY) % 7

    @property
    def weekday_name(self) -> str:
        """«شنبه» … «جمعه»."""
        return WEEKDAYS[self.weekday]

    @property
    def month_name(self) -> str:
        """«فروردین» … «اسفند»."""
        return MONTHS[self.month - 1]

    def isoformat(self) -> str:
        """`1370-05-17`, for storing and sending; `parse` reads it back."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def slashed(self) -> str:
        """`1370/05/17`, as outside registries want it."""
        return self.isoformat().replace("-", "/")

    def display(self) -> str:
        """«۱۳۷۰/۰۵/۱۷», for showing."""
        return persian_digits(self.slashed())

    def display_long(self) -> str:
        """«پنجشنبه ۱۷ مرداد ۱۳۷۰», for showing."""
        return f"{self.weekday_name} {persian_digits(str(self.day))} {self.month_name} {persian_digits(str(self.year))}"


def time_in_tehran(moment: datetime) -> str:
    """«۱۵:۳۰», the time of day in Iran at the aware `moment`, for showing."""
    return persian_digits(f"{moment.astimezone(_TEHRAN):%H:%M}")


def parse_birth_date(parts: Parts, today: JalaliDate, minimum_age: int = 18) -> JalaliDate | Refusal:
    """A birth date from (year, month, day) texts: past, and between `minimum_age` and 120 years ago."""
    born = JalaliDate.from_parts(*parts, today)
    if isinstance(born, Refusal):
        return born
    age = born.age_on(today)
    if age < minimum_age:
        return Refusal("birth_date.minimum_age", {"age": minimum_age})
    if age > _OLDEST:
        return Refusal("birth_date.oldest", {"age": _OLDEST})
    return born


def parse_issue_date(parts: Parts, birth: JalaliDate, today: JalaliDate) -> JalaliDate | Refusal:
    """The day a birth certificate was issued, from (year, month, day) texts: not before `birth`, not in the future."""
    issued = JalaliDate.from_parts(*parts, today)
    if isinstance(issued, JalaliDate) and issued < birth:
        return Refusal("issue_date.before_birth")
    return issued


def start_of_day(day: JalaliDate) -> datetime:
    """Midnight at the start of `day` in Iran, in UTC."""
    midnight = datetime.combine(day.to_gregorian(), datetime.min.time(), tzinfo=_TEHRAN)
    return midnight.astimezone(UTC)


def _from_parts(year_text: str, month_text: str, day_text: str) -> JalaliDate | Refusal:
    if not all(fold_letters(part) for part in (year_text, month_text, day_text)):
        return Refusal("date.empty")
    year, month, day = _number(year_text, 4), _month(month_text), _number(day_text, 2)
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return Refusal("date.year")
    if month is None or not 1 <= month <= 12:
        return Refusal("date.month")
    if day is None or not 1 <= day <= 31:
        return Refusal("date.day")
    days = days_in_month(year, month)
    if day > days:
        return Refusal("date.impossible", {"days": days})
    return JalaliDate(year, month, day)


def _month(text: str) -> int | None:
    return _MONTH_NUMBERS.get(search_key(text)) or _number(text, 2)


def _number(text: str, longest: int) -> int | None:
    digits = only_digits(text)
    return int(digits) if digits and len(digits) <= longest else None


@lru_cache(maxsize=1024)
def _from_gregorian(day: date) -> JalaliDate:
    import jdatetime

    found = jdatetime.date.fromgregorian(date=day)
    return JalaliDate(found.year, found.month, found.day)


@lru_cache(maxsize=1024)
def _to_gregorian(day: JalaliDate) -> date:
    import jdatetime

    gregorian = jdatetime.date(day.year, day.month, day.day).togregorian()
    return date(gregorian.year, gregorian.month, gregorian.day)
