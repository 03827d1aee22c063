"""From one Jalali day to another, as filters ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.office.forms import Form
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes
from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, start_of_day


@dataclass(frozen=True, slots=True)
class Period:
    """Both days inclusive in Iran; a side that was not given, or not rightly, is open and `wrong` says so."""

    start: JalaliDate | None = None
    end: JalaliDate | None = None
    wrong: Mistakes = NOTHING_WRONG

    def within(self, column: sa.ColumnElement[datetime]) -> list[sa.ColumnElement[bool]]:
        """Return the conditions that keep a moment in the period."""
        conditions: list[Any] = []
        if self.start is not None:
            conditions.append(column >= start_of_day(self.start))
        if self.end is not None:
            conditions.append(column < start_of_day(self.end.plus_days(1)))
        return conditions


def period(query: Form) -> Period:
    """Read the fields `from` and `to`."""
    found: dict[str, JalaliDate] = {}
    wrong = []
    for name in ("from", "to"):
        typed = query.one(name)
        day = JalaliDate.parse(typed) if typed else None
        if isinstance(day, Refusal):
            wrong.append(Refused.because(day, f"/{name}"))
        elif day is not None:
            found[name] = day
    return Period(found.get("from"), found.get("to"), Mistakes(tuple(wrong)))
