"""Telling people that a request of theirs awaits them: a link to their own phone, and never more than is decent.

Nobody has proved that the mobile is the applicant's, so the messages are few whatever a terminal sends, bear no
tracking code and name nobody.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.awaiting.states import AwaitingState
from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.devices.finding import device_of
from kiosk.central.identity import deferrals
from kiosk.central.providers.ports import SmsKind
from kiosk.central.schema import awaiting_requests, sms_messages
from kiosk.central.settings import Limits
from kiosk.central.sms import outbox

_AT_ONCE = 200
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_KINDS: Final[tuple[SmsKind, ...]] = (
    "awaiting", "awaiting_link", "awaiting_reminder", "awaiting_reminder_link", "awaiting_lapsed",
)  # fmt: skip


def tell_due(central: Central) -> int:
    """Tell everybody whose turn it is; return how many messages were left.

    Requests of one mobile at one maker share a link, which stays open for the longest-lived of them, and a reminder.
    """
    now, rows = central.now(), awaiting_requests.c
    with central.database.read() as connection:
        due = sa.select(rows.mobile, rows.maker).where(_due(now)).group_by(rows.mobile, rows.maker).limit(_AT_ONCE)
        waiting = [(row.mobile, row.maker) for row in connection.execute(due)]
    return sum(_tell(central, mobile, maker, now) for mobile, maker in waiting)


def may_be_told(connection: sa.Connection, limits: Limits, mobile: str, now: datetime) -> bool:
    """Tell whether one more message to this mobile is in order."""
    return _free_at(connection, sms_messages.c.mobile == mobile, _DAY, limits.awaiting_told_per_day, now) is None


def _due(now: datetime) -> sa.ColumnElement[bool]:
    rows = awaiting_requests.c
    return sa.and_(rows.state == AwaitingState.AWAITING, rows.customer_id.is_(None), rows.due_at <= now)


def _tell(central: Central, mobile: str, maker: str, now: datetime) -> bool:
    rows = awaiting_requests.c
    with central.database.write() as connection:
        serialise(connection, f"deferrals {mobile}")
        theirs = sa.select(awaiting_requests).where(rows.mobile == mobile, rows.maker == maker, _due(now))
        due = connection.execute(theirs.order_by(rows.expires_at).with_for_update()).all()
        if not due:
            return False
        last, again = due[-1], all(row.told_at is not None for row in due)
        device = device_of(connection, last.device_id)
        turn = _next_turn(connection, central.limits, device, mobile, now)
        told = turn is None
        if not told and not again:
            told = deferrals.extend(connection, mobile, maker, last.expires_at, now) is not None
        if turn is None:
            _leave(central, connection, device, last, now, again=again)
        ours = [{"id": row.request_id, "due": _reminded_at(central.limits, row, now) if told else turn} for row in due]
        then = sa.update(awaiting_requests).where(rows.request_id == sa.bindparam("id"))
        then = then.values(due_at=sa.bindparam("due", type_=rows.due_at.type), **({"told_at": now} if told else {}))
        connection.execute(then, ours)
    return turn is None


def _reminded_at(limits: Limits, row: Any, now: datetime) -> datetime | None:
    """Return when a request that its customer has just been told of is told of again; never a second time."""
    moment: datetime = row.expires_at - limits.awaiting_reminder
    return moment if row.told_at is None and moment - now >= limits.awaiting_reminder else None


def _leave(
    central: Central, connection: sa.Connection, device: Device, row: Any, now: datetime, *, again: bool
) -> None:
    """Without a public address there is no page of one's own to go to, only the terminals."""
    if not central.settings.public_url:
        details = deferrals.deadline_details(connection, row.maker, row.expires_at)
        kind: SmsKind = "awaiting_reminder" if again else "awaiting"
    elif again:
        details = deferrals.same_link(central, connection, device, row.mobile, row.maker, row.expires_at, now)
        kind = "awaiting_reminder_link"
    else:
        details = deferrals.open_link(central, connection, device, row.mobile, row.maker, row.expires_at, now)
        kind = "awaiting_link"
    outbox.leave(connection, device, row.mobile, kind, now, details=details)


def _next_turn(
    connection: sa.Connection, limits: Limits, device: Device, mobile: str, now: datetime
) -> datetime | None:
    """Return when mobile and terminal may have the next message, None where it is now."""
    to_mobile, of_device = sms_messages.c.mobile == mobile, sms_messages.c.device_id == device.id
    turns = (
        _free_at(connection, to_mobile, _DAY, limits.awaiting_told_per_day, now),
        _free_at(connection, of_device, _HOUR, limits.awaiting_told_per_device_hour, now),
        _free_at(connection, of_device, _DAY, limits.awaiting_told_per_device_day, now),
    )
    return max(filter(None, turns), default=None)


def _free_at(
    connection: sa.Connection, which: sa.ColumnElement[bool], length: timedelta, most: int, now: datetime
) -> datetime | None:
    """Return when the `most`-th newest message of a window has left it; None where there are fewer."""
    sms = sms_messages.c
    sent = sa.select(sms.created_at).where(which, sms.kind.in_(_KINDS), sms.created_at > now - length)
    blocking = connection.scalar(sent.order_by(sms.created_at.desc()).offset(most - 1).limit(1))
    return None if blocking is None else blocking + length
