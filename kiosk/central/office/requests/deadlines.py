"""How long a customer has for a payment: working days, which Fridays and holidays are not, to the end of the last."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from functools import cache

from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, start_of_day
from kiosk.domain.text import fold_digits
from kiosk.resources import resource

_FRIDAY = 6
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")

LAST_MINUTE = "23:59"


def usual_day(now: datetime, working_days: int) -> JalaliDate:
    """Return the last of the next `working_days` working days in Iran.

    Holidays of the lunar calendar are announced from year to year and not known here: staff see the day and may set a
    later one.
    """
    day = JalaliDate.in_tehran(now)
    while working_days:
        day = day.plus_days(1)
        working_days -= day.weekday != _FRIDAY and (day.month, day.day) not in _holidays()
    return day


def parse_deadline(day_text: str, time_text: str, now: datetime) -> datetime | Refused:
    """Read a day and a time of day in Iran, both as typed; a moment that has passed is refused."""
    day = JalaliDate.parse(day_text)
    if isinstance(day, Refusal):
        return Refused.because(day, "/deadline_day")
    time = _TIME.fullmatch(fold_digits(time_text or LAST_MINUTE))
    if time is None:
        return Refused("office.time", "/deadline_time")
    deadline = start_of_day(day) + timedelta(hours=int(time[1]), minutes=int(time[2]))
    return deadline if deadline > now else Refused("office.deadline_past", "/deadline_day")


@cache
def _holidays() -> frozenset[tuple[int, int]]:
    """Read the holidays of the solar calendar, as (month, day), from `resources/data/holidays.json`."""
    every_year = json.loads(resource("data", "holidays.json").read_text(encoding="utf-8"))["every_year"]
    return frozenset((each["month"], each["day"]) for each in every_year)
