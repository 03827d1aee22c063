"""Jalali dates: conversion against an independent library, parsing, ages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import persiantools.jdatetime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import (
    MONTHS,
    WEEKDAY_LETTERS,
    JalaliDate,
    days_in_month,
    is_leap,
    parse_birth_date,
    parse_issue_date,
    start_of_day,
)

TODAY = JalaliDate(1405, 2, 10)
DAYS = st.dates(date(1871, 3, 22), date(2052, 3, 19))


def code_of(parsed: object) -> str:
    assert isinstance(parsed, Refusal), parsed
    return parsed.code


@given(DAYS)
def test_conversion_agrees_with_an_independent_library(day: date) -> None:
    other = persiantools.jdatetime.JalaliDate(day)
    ours = JalaliDate.from_gregorian(day)
    assert (ours.year, ours.month, ours.day) == (other.year, other.month, other.day)
    assert ours.weekday == other.weekday()
    assert ours.to_gregorian() == day
    assert is_leap(ours.year) == persiantools.jdatetime.JalaliDate.is_leap(other.year)


@given(DAYS)
def test_written_dates_read_back(day: date) -> None:
    ours = JalaliDate.from_gregorian(day)
    for written in (ours.isoformat(), ours.slashed(), ours.display()):
        assert JalaliDate.parse(written) == ours


@given(DAYS, DAYS)
def test_dates_keep_their_order(one: date, other: date) -> None:
    assert (JalaliDate.from_gregorian(one) < JalaliDate.from_gregorian(other)) == (one < other)


@pytest.mark.row("IK-02", "SE-15")
def test_known_days_fall_where_the_sources_say() -> None:
    assert JalaliDate(1399, 2, 15).to_gregorian() == date(2020, 5, 4)
    assert JalaliDate(1399, 2, 15).weekday_name == "دوشنبه"
    assert JalaliDate(1403, 1, 1).weekday_name == "چهارشنبه"
    assert "".join(WEEKDAY_LETTERS) == "شیدسچپج"


@pytest.mark.row("EM-12")
def test_leap_years_are_those_of_the_calendar() -> None:
    assert [year for year in range(1398, 1409) if is_leap(year)] == [1399, 1403, 1408]
    assert days_in_month(1404, 12) == 29
    assert JalaliDate(1403, 12, 30).plus_days(1) == JalaliDate(1404, 1, 1)


def test_a_date_is_shown_in_persian() -> None:
    day = JalaliDate(1370, 5, 17)
    assert (day.isoformat(), day.slashed(), day.display()) == ("1370-05-17", "1370/05/17", "۱۳۷۰/۰۵/۱۷")
    assert day.display_long() == "پنجشنبه ۱۷ مرداد ۱۳۷۰"
    assert day.month_name == MONTHS[4]


@pytest.mark.row("EM-11", "EM-12")
@pytest.mark.parametrize(
    "parts",
    [
        ("1370", "05", "17"),
        ("۱۳۷۰", "۵", "۱۷"),
        ("١٣٧٠", "٥", "١٧"),
        (" 1370 ", "مرداد", "17"),
        ("1370", "امرداد", "۱۷"),
    ],
)
def test_a_birth_date_comes_in_three_parts_in_any_digits(parts: tuple[str, str, str]) -> None:
    assert JalaliDate.from_parts(*parts, TODAY) == JalaliDate(1370, 5, 17)
    assert parse_birth_date(parts, TODAY) == JalaliDate(1370, 5, 17)


@pytest.mark.parametrize("written", ["1370/05/17", "۱۳۷۰/۵/۱۷", "1370-05-17", "13700517", " ۱۳۷۰ ۰۵ ۱۷ ", "1370.5.17"])
def test_a_date_in_one_field_is_read_with_any_separator(written: str) -> None:
    assert JalaliDate.parse(written) == JalaliDate(1370, 5, 17)


@pytest.mark.row("EM-12")
@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("", "", ""), "date.empty"),
        (("1370", "", "17"), "date.empty"),
        (("70", "5", "17"), "date.year"),
        (("1991", "8", "8"), "date.year"),
        (("13700", "5", "17"), "date.year"),
        (("سال", "5", "17"), "date.year"),
        (("1370", "13", "17"), "date.month"),
        (("1370", "0", "17"), "date.month"),
        (("1370", "August", "17"), "date.month"),
        (("1370", "5", "32"), "date.day"),
        (("1370", "5", "0"), "date.day"),
        (("1370", "5", "-"), "date.day"),
        (("1370", "7", "31"), "date.impossible"),
        (("1404", "12", "30"), "date.impossible"),
        (("1405", "2", "11"), "date.future"),
        (("1406", "1", "1"), "date.future"),
    ],
)
def test_each_wrong_part_has_its_own_refusal(parts: tuple[str, str, str], code: str) -> None:
    assert code_of(JalaliDate.from_parts(*parts, TODAY)) == code


def test_an_impossible_day_tells_how_long_the_month_is() -> None:
    assert JalaliDate.from_parts("1370", "مهر", "31", TODAY) == Refusal("date.impossible", {"days": 30})
    assert JalaliDate.from_parts("1404", "12", "30", TODAY) == Refusal("date.impossible", {"days": 29})
    assert JalaliDate.from_parts("1403", "12", "30", TODAY) == JalaliDate(1403, 12, 30)


@pytest.mark.parametrize(
    ("written", "code"), [("", "date.empty"), ("1370/05", "date.form"), ("1370/05/17/1", "date.form")]
)
def test_a_date_that_is_no_three_parts_is_refused(written: str, code: str) -> None:
    assert code_of(JalaliDate.parse(written)) == code


@pytest.mark.row("EM-12")
def test_a_buyer_is_of_age_on_the_birthday_and_not_a_day_sooner() -> None:
    assert parse_birth_date(("1387", "2", "10"), TODAY) == JalaliDate(1387, 2, 10)
    assert parse_birth_date(("1387", "2", "11"), TODAY) == Refusal("birth_date.minimum_age", {"age": 18})
    assert parse_birth_date(("1387", "2", "11"), TODAY, minimum_age=17) == JalaliDate(1387, 2, 11)
    assert code_of(parse_birth_date(("1280", "2", "11"), TODAY)) == "birth_date.oldest"


def test_a_birthday_on_a_leap_day_counts_on_the_next_new_year() -> None:
    born = JalaliDate(1387, 12, 30)
    assert born.age_on(JalaliDate(1405, 12, 29)) == 17
    assert born.age_on(JalaliDate(1406, 1, 1)) == 18


@pytest.mark.row("IK-11")
def test_an_issue_date_lies_between_birth_and_today() -> None:
    born = JalaliDate(1370, 5, 17)
    assert parse_issue_date(("1388", "02", "01"), born, TODAY) == JalaliDate(1388, 2, 1)
    assert parse_issue_date(("1370", "5", "17"), born, TODAY) == born
    assert code_of(parse_issue_date(("1370", "5", "16"), born, TODAY)) == "issue_date.before_birth"
    assert code_of(parse_issue_date(("1405", "2", "11"), born, TODAY)) == "date.future"
    assert code_of(parse_issue_date(("", "", ""), born, TODAY)) == "date.empty"


def test_the_date_in_tehran_turns_at_its_own_midnight() -> None:
    turn = datetime(2026, 4, 29, 20, 30, tzinfo=UTC)
    assert JalaliDate.in_tehran(turn) == TODAY
    assert JalaliDate.in_tehran(turn - timedelta(seconds=1)) == TODAY.plus_days(-1)
    assert JalaliDate.in_tehran(turn.astimezone(timezone(timedelta(hours=-8)))) == TODAY
    assert start_of_day(TODAY) == turn
    with pytest.raises(ValueError, match="time zone"):
        JalaliDate.in_tehran(datetime(2026, 1, 1))


@pytest.mark.parametrize(
    "parts", [(1404, 12, 30), (1370, 13, 1), (1370, 0, 1), (1370, 7, 31), (1991, 8, 8), (1370, 1, 0)]
)
def test_no_date_exists_that_the_calendar_does_not_have(parts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such"):
        JalaliDate(*parts)
