"""How long a customer has for a payment."""

from __future__ import annotations

import pytest

from kiosk.central.office.requests.deadlines import usual_day
from kiosk.domain.jalali import JalaliDate, start_of_day


@pytest.mark.parametrize(
    ("asked", "last"),
    [
        ("1405-07-04", "1405-07-07"),
        ("1405-07-08", "1405-07-12"),
        ("1404-12-27", "1405-01-06"),
        ("1403-12-28", "1404-01-07"),
        ("1405-11-20", "1405-11-25"),
    ],
    ids=["a plain week", "over a Friday", "over Nowruz", "over the end of a leap year", "over a holiday"],
)
def test_fridays_and_holidays_of_the_solar_calendar_are_no_working_days(asked: str, last: str) -> None:
    day = JalaliDate.parse(asked)
    assert isinstance(day, JalaliDate)
    assert usual_day(start_of_day(day), 3).isoformat() == last
