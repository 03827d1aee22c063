"""Taking word from a terminal that its staff gave up a request which central had refused."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.database import insert_or
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect
from kiosk.central.problems import Refused
from kiosk.central.schema import inbox, set_aside_events
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.wire.events import EventSetAside


def prepare(central: Central, device: Device, body: EventSetAside) -> Effect:
    """Leave everything to the transaction."""

    def apply(connection: sa.Connection, now: datetime) -> dict[str, Any] | Refused:
        return give_up(connection, device, body, now)

    return Effect("", apply)


def give_up(connection: sa.Connection, device: Device, body: EventSetAside, now: datetime) -> dict[str, Any] | Refused:
    """Write down who gave up what and why; a second notice of the same request changes nothing.

    `held` in the result is what central had made of the request: `rejected`, `unknown`, or `applied` where it stands
    after all. A request of another terminal is nobody's to give up: `event.tracking_code`.
    """
    code = parse_tracking_code(body.set_aside_code)
    if not isinstance(code, TrackingCode) or code.device != device.number:
        return Refused("event.tracking_code", "/set_aside_code")
    event = connection.execute(
        sa.select(inbox.c.device_id, inbox.c.status).where(inbox.c.event_id == body.event_id)
    ).one_or_none()
    if event is not None and event.device_id != device.id:
        return Refused("event.tracking_code", "/event_id")
    row = insert_or(connection, set_aside_events).values(
        event_id=body.event_id,
        device_id=device.id,
        notice_id=body.notice_id,
        tracking_code=body.set_aside_code,
        reason=body.reason,
        note=body.note,
        at=body.at,
        received_at=now,
    )
    connection.execute(row.on_conflict_do_nothing())
    return {"event_id": body.event_id, "held": "unknown" if event is None else event.status}
