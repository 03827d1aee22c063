"""Telling people that a request of theirs awaits them: a link to their own phone, and never more than is decent.

Nobody has proved that the mobile is the applicant's, so the messages are few whatever a terminal sends, bear no
tracking code and name nobody.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting.states import AwaitingState
from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.devices.finding import device_of
from kiosk.central.identity import deferrals
from kiosk.central.schema import awaiting_requests, sms_messages
from kiosk.central.settings import Limits
from kiosk.central.sms import outbox

_AT_ONCE = 200
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_KINDS = ("awaiting", "awaiting_link", "awaiting_lapsed")


def tell_due(central: Central) -> int:
    """Tell everybody whose turn it is; return how many messages were left.

    Requests of one mobile at one maker share a link, which stays open for the longest-lived of them.
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
        last = due[-1]
        device = device_of(connection, last.device_id)
        turn = _next_turn(connection, central.limits, device, mobile, now)
        told = turn is None or deferrals.extend(connection, mobile, maker, last.expires_at, now)
        if turn is None:
            _leave(central, connection, device, last, now)
        ours = sa.update(awaiting_requests).where(rows.request_id.in_([row.request_id for row in due]))
        connection.execute(ours.values(due_at=None, told_at=now) if told else ours.values(due_at=turn))
    return turn is None


def _leave(central: Central, connection: sa.Connection, device: Device, row: Any, now: datetime) -> None:
    """Without a public address there is no page of one's own to go to, only the terminals."""
    if central.settings.public_url:
        details = deferrals.open_link(central, connection, device, row.mobile, row.maker, row.expires_at, now)
        outbox.leave(connection, device, row.mobile, "awaiting_link", now, details=details)
    else:
        details = deferrals.deadline_details(connection, row.maker, row.expires_at)
        outbox.leave(connection, device, row.mobile, "awaiting", now, details=details)


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
