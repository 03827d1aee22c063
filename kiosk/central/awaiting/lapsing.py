"""The clock's part in a request that awaits its customer: nobody proved who they are, so it is let go and forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting.states import AwaitingState
from kiosk.central.awaiting.telling import may_be_told
from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.identity.deferrals import maker_name
from kiosk.central.schema import awaiting_requests, inbox
from kiosk.central.sms import outbox

_AT_ONCE = 200


def lapse_due(central: Central) -> int:
    """Let go of every request whose time is over; return how many there were.

    Called between the sender's messages and before requests are read. One that was proved in time is registered,
    however long a service is silent. Who was told of the request is told of its end, of several at a maker once.
    """
    now, rows = central.now(), awaiting_requests.c
    over = sa.and_(rows.state == AwaitingState.AWAITING, rows.customer_id.is_(None), rows.expires_at <= now)
    with central.database.read() as connection:
        due = sa.select(rows.request_id, rows.mobile).where(over).order_by(rows.mobile).limit(_AT_ONCE)
        found = connection.execute(due).all()
    if not found:
        return 0
    with central.database.write() as connection:
        serialise(connection, *sorted({f"deferrals {row.mobile}" for row in found}))
        mine = sa.and_(over, rows.request_id.in_([row.request_id for row in found]))
        lapsed = sa.update(awaiting_requests).where(mine)
        lapsed = lapsed.values(state=AwaitingState.LAPSED, settled_at=now, due_at=None)
        gone = connection.execute(lapsed.returning(*rows)).all()
        for row in {(row.mobile, row.maker): row for row in gone if row.told_at is not None}.values():
            _tell(central, connection, row, now)
    central.nudge_sender()
    return len(gone)


def forget_settled(central: Central, before: datetime) -> int:
    """Erase who made requests that were settled before a moment, and what the terminals sent; return how many.

    Code, state and what was asked for stay, so that a receipt's link still says what became of it. Of a request that
    was registered only the copy here is erased.
    """
    rows, total = awaiting_requests.c, 0
    known = sa.and_(rows.settled_at < before, rows.mobile.is_not(None))
    some = sa.select(rows.request_id, rows.device_id, rows.state).where(known).limit(_AT_ONCE)
    while True:
        with central.database.read() as connection:
            found = connection.execute(some).all()
        if not found:
            return total
        with central.database.write() as connection:
            for row in found:
                erase(connection, row.request_id, row.device_id, keep_event=row.state == AwaitingState.FINISHED)
        total += len(found)


def erase(connection: sa.Connection, request_id: str, device_id: str, *, keep_event: bool = False) -> None:
    """Erase a request's numbers, birth date and body, and the body of the event that brought it."""
    mine = sa.update(awaiting_requests).where(awaiting_requests.c.request_id == request_id)
    connection.execute(mine.values(mobile=None, national_code=None, birth_date=None, body=None))
    if not keep_event:
        event = sa.and_(
            inbox.c.device_id == device_id,
            inbox.c.type == "purchase.collected",
            inbox.c.aggregate_id == request_id,
        )
        connection.execute(sa.update(inbox).where(event).values(body=""))


def _tell(central: Central, connection: sa.Connection, row: Any, now: datetime) -> None:
    if may_be_told(connection, central.limits, row.mobile, now):
        about = outbox.About(row.device_id, row.mobile, {"maker": maker_name(connection, row.maker)})
        outbox.leave_about(connection, "awaiting_lapsed", now, [about])
