"""How long a customer has for a payment: working days, on which Friday does not count, to the end of the last."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, start_of_day
from kiosk.domain.text import fold_digits

_FRIDAY = 6
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")

LAST_MINUTE = "23:59"


def usual_day(now: datetime, working_days: int) -> JalaliDate:
    """Return the last of the next `working_days` working days in Iran."""
    day = JalaliDate.in_tehran(now)
    while working_days:
        day = day.plus_days(1)
        working_days -= day.weekday != _FRIDAY
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
