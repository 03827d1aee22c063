"""Dead letters: remembering events that were not trusted enough to be kept, until they arrive as they should."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.database import among, insert_or
from kiosk.central.devices.device import Device
from kiosk.central.kept import Kept
from kiosk.central.schema import inbox, refused_events
from kiosk.wire.events import Event, EventResult

_BEFORE = Kept(sa.select(refused_events.c.event_id).where(refused_events.c.device_id == sa.bindparam("device")))


def keep(
    connection: sa.Connection, device: Device, events: Sequence[Event], results: Sequence[EventResult], now: datetime
) -> None:
    """Write down what was refused without a row in the inbox; forget those that have one now."""
    mine = refused_events.c.device_id == device.id
    before = {event_id for (event_id,) in _BEFORE.all(connection, device=device.id)}
    rejected = {result.event_id for result in results if result.status == "rejected"}
    doubtful = rejected | before.intersection(event.event_id for event in events)
    if not doubtful:
        return
    here = sa.and_(inbox.c.device_id == device.id, among(connection, inbox.c.event_id, doubtful))
    held = set(connection.scalars(sa.select(inbox.c.event_id).where(here)))
    mended = held & before
    if mended:
        connection.execute(sa.delete(refused_events).where(mine, refused_events.c.event_id.in_(mended)))
    for event, result in zip(events, results, strict=True):
        if result.status == "rejected" and result.problem is not None and event.event_id not in held:
            _put(connection, device, event, result.problem.code, now)


def _put(connection: sa.Connection, device: Device, event: Event, refusal: str, now: datetime) -> None:
    facts = {"epoch": event.epoch, "seq": event.seq, "type": event.type, "refusal": refusal, "last_at": now}
    row = insert_or(connection, refused_events).values(
        device_id=device.id, event_id=event.event_id, first_at=now, **facts
    )
    connection.execute(row.on_conflict_do_update(index_elements=list(refused_events.primary_key), set_=facts))
