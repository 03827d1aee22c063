"""How often codes may be tried for one mobile, counted in single statements so that parallel tries cannot slip by."""

from __future__ import annotations

import math
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.database import insert_or
from kiosk.central.problems import Refused
from kiosk.central.schema import mobile_guards
from kiosk.central.settings import CodeLimits
from kiosk.domain.jalali import JalaliDate, start_of_day


def count_try(connection: sa.Connection, limits: CodeLimits, mobile: str, now: datetime) -> Refused | None:
    """Count one try before its code is looked at; refuse it while the mobile is paused or its day is used up."""
    guard = mobile_guards.c
    today = JalaliDate.in_tehran(now)
    in_a_row = sa.case((guard.paused_until.is_not(None), 1), else_=guard.in_a_row + 1)
    paused_until = sa.literal(now + limits.pause_after_row, guard.paused_until.type)
    tries_today = sa.case((guard.day == today.isoformat(), guard.tries_today + 1), else_=1)
    count = insert_or(connection, mobile_guards).values(
        mobile=mobile, in_a_row=1, day=today.isoformat(), tries_today=1, paused_until=None
    )
    count = count.on_conflict_do_update(
        index_elements=[guard.mobile],
        set_={
            "in_a_row": in_a_row,
            "tries_today": tries_today,
            "day": today.isoformat(),
            "paused_until": sa.case((in_a_row >= limits.tries_in_a_row, paused_until), else_=sa.null()),
        },
        where=sa.and_(
            sa.or_(guard.paused_until.is_(None), guard.paused_until <= now), tries_today <= limits.tries_a_day
        ),
    )
    if connection.scalar(count.returning(guard.in_a_row)) is not None:
        return None
    return pause_of(connection, limits, mobile, now)


def pause_of(connection: sa.Connection, limits: CodeLimits, mobile: str, now: datetime) -> Refused | None:
    """Return why codes of this mobile may not be tried now, and for how long."""
    row = connection.execute(sa.select(mobile_guards).where(mobile_guards.c.mobile == mobile)).one_or_none()
    if row is None:
        return None
    today = JalaliDate.in_tehran(now)
    if row.paused_until is not None and row.paused_until > now:
        until = row.paused_until
    elif row.day == today.isoformat() and row.tries_today >= limits.tries_a_day:
        until = start_of_day(today.plus_days(1))
    else:
        return None
    seconds = math.ceil((until - now).total_seconds())
    return Refused("code.locked", values={"minutes": math.ceil(seconds / 60)}, retry_after=seconds)


def forgive(connection: sa.Connection, mobile: str) -> None:
    """A right code ends the row of wrong ones; the day's count stays."""
    reset = sa.update(mobile_guards).where(mobile_guards.c.mobile == mobile)
    connection.execute(reset.values(in_a_row=0, paused_until=None))
