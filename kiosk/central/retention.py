"""Forgetting what was kept for a time: the audit of staff, commands already answered, what was refused long ago."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from kiosk.central.awaiting.lapsing import forget_settled
from kiosk.central.context import Central
from kiosk.central.schema import (
    backups,
    deferrals,
    device_days,
    inbox,
    login_guards,
    lookup_guards,
    order_commands,
    refused_events,
    set_aside_events,
    staff_audit,
    used_assertions,
)

log = logging.getLogger("kiosk.central")

_EVERY = timedelta(hours=1)
_AT_ONCE = 2_000
"""Rows of one transaction, so that nobody waits long behind a sweep."""


class Sweep:
    """Forgets when it is called, but at most once an hour; what one process leaves over, the next call takes."""

    def __init__(self, central: Central) -> None:
        self._central = central
        self._last: datetime | None = None

    def __call__(self) -> None:
        now = self._central.now()
        if self._last is None or now >= self._last + _EVERY:
            self._last = now
            forget(self._central)


def forget(central: Central) -> Mapping[str, int]:
    """Delete every row whose time is over; return how many of each table.

    Events that were applied stay for good: they answer repetitions, and what was signed is the evidence for it.
    """
    now, keep, lookups = central.now(), central.limits.retention, central.limits.lookups
    over = {
        staff_audit: staff_audit.c.at < now - keep.staff_audit,
        order_commands: order_commands.c.at < now - keep.order_commands,
        login_guards: login_guards.c.last_at < now - keep.login_failures,
        deferrals: deferrals.c.expires_at < now - keep.deferrals,
        inbox: sa.and_(inbox.c.status == "rejected", inbox.c.settled_at < now - keep.letters),
        refused_events: refused_events.c.last_at < now - keep.letters,
        set_aside_events: set_aside_events.c.received_at < now - keep.letters,
        device_days: device_days.c.reported_at < now - keep.device_days,
        backups: backups.c.finished_at < now - keep.backups,
        used_assertions: used_assertions.c.expires_at < now,
        lookup_guards: lookup_guards.c.since < now - lookups.window - lookups.pause,
    }
    gone = {table.name: _delete(central, table, which) for table, which in over.items()}
    gone["awaiting_requests"] = forget_settled(central, now - keep.settled_requests)
    for name, count in gone.items():
        if count:
            log.info("retention.forgot table=%s rows=%d", name, count)
    return gone


def _delete(central: Central, table: sa.Table, which: sa.ColumnElement[bool]) -> int:
    key, total, last = table.primary_key.columns, 0, _AT_ONCE
    some = sa.delete(table).where(sa.tuple_(*key).in_(sa.select(*key).where(which).limit(_AT_ONCE)))
    with central.database.read() as connection:
        if connection.execute(sa.select(*key).where(which).limit(1)).first() is None:
            return 0
    while last == _AT_ONCE:
        with central.database.write() as connection:
            last = connection.execute(some).rowcount
        total += last
    return total
