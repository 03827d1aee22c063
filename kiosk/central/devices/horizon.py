"""What central holds of a terminal's events, and up to where a backup holds it too."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from kiosk.central.devices.device import Device
from kiosk.central.kept import Kept
from kiosk.central.schema import backups, inbox, refused_events
from kiosk.central.settings import CentralSettings
from kiosk.wire.devices import DayTally

_LAST = Kept(
    sa.select(sa.func.max(inbox.c.seq)).where(
        inbox.c.device_id == sa.bindparam("device"), inbox.c.epoch == sa.bindparam("epoch")
    )
)


def last_sequence(connection: sa.Connection, device: Device) -> int:
    """Return the last sequence number of the terminal's epoch that central holds."""
    return _LAST.value(connection, device=device.id, epoch=device.epoch) or 0


def known_sequence(connection: sa.Connection, device: Device, days: Sequence[DayTally], held: int) -> int:
    """Return up to where the terminal may believe what it was answered; `held` is its last sequence number here.

    That is the last number held, unless a day of the terminal counts more deliveries than central remembers: then a
    backup was restored, and it is the number before the first that is missing, whatever has arrived since.
    """
    for tally in sorted(days, key=lambda each: each.first_seq):
        if tally.epoch != device.epoch or not tally.delivered:
            continue
        within = inbox.c.seq.between(tally.first_seq, tally.last_seq)
        applied = sa.select(sa.func.count()).select_from(inbox).where(_of(device), within, inbox.c.status == "applied")
        if (connection.scalar(applied) or 0) < tally.delivered:
            found = missing(connection, device.id, device.epoch, tally.first_seq, tally.last_seq)
            return found[0][0] - 1 if found else tally.first_seq - 1
    return held


def durable_sequence(
    connection: sa.Connection, device: Device, settings: CentralSettings, held: int | None = None
) -> int:
    """Return the last sequence number up to which everything held is in a backup, so that no restore can lose it.

    Without backups (`CentralSettings.backups`) that is whatever central holds: `held`, where the caller knows it.
    """
    held = last_sequence(connection, device) if held is None else held
    if settings.backups == "none":
        return held
    unfinished = sa.select(backups.c.id).where(backups.c.finished_at.is_(None))
    at_risk = sa.or_(inbox.c.backup_id.is_(None), inbox.c.backup_id.in_(unfinished))
    first = connection.scalar(
        sa.select(sa.func.min(inbox.c.seq)).where(_of(device), inbox.c.status == "applied", at_risk)
    )
    return held if first is None else first - 1


def missing(connection: sa.Connection, device_id: str, epoch: int, first: int, last: int) -> list[tuple[int, int]]:
    """Return the ranges between `first` and `last`, both inclusive, of which central never saw an event."""
    seen = sa.union_all(
        *(
            sa.select(table.c.seq).where(
                table.c.device_id == device_id, table.c.epoch == epoch, table.c.seq.between(first, last)
            )
            for table in (inbox, refused_events)
        ),
        sa.select(sa.literal(first - 1)),
        sa.select(sa.literal(last + 1)),
    ).subquery()
    following = sa.func.lead(seen.c.seq).over(order_by=seen.c.seq).label("following")
    pairs = sa.select(seen.c.seq, following).subquery()
    gaps = sa.select(pairs.c.seq + 1, pairs.c.following - 1).where(pairs.c.following > pairs.c.seq + 1)
    return [(start, end) for start, end in connection.execute(gaps.order_by(pairs.c.seq))]


def _of(device: Device) -> sa.ColumnElement[bool]:
    return sa.and_(inbox.c.device_id == device.id, inbox.c.epoch == device.epoch)
