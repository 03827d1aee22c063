"""Heartbeats: what a terminal says of itself, and what it should do next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.database import insert_or
from kiosk.central.devices import horizon
from kiosk.central.devices.device import Device
from kiosk.central.kept import Kept
from kiosk.central.schema import device_days, devices
from kiosk.wire.devices import DayTally, Heartbeat, HeartbeatAnswer

_HEARD = Kept(
    sa.update(devices)
    .where(devices.c.id == sa.bindparam("device"))
    .values(seen_at=sa.bindparam("heard"), health=sa.bindparam("said"), app_version=sa.bindparam("version"))
    .returning(feed.HAS_NEWS)
)


def record_heartbeat(central: Central, device: Device, heartbeat: Heartbeat) -> HeartbeatAnswer:
    """Keep the latest health of the terminal and its counts by the day.

    `known_seq` lets it see that central was set back to a backup, `durable_seq` what it may forget.
    """
    now = central.now()
    said = heartbeat.model_dump(exclude={"days"})
    with central.database.write() as connection:
        news = _HEARD.value(
            connection, device=device.id, heard=now, said=said, version=heartbeat.app_version[:32]
        )
        _keep(connection, device, heartbeat.days, now)
        held = horizon.last_sequence(connection, device)
        known = horizon.known_sequence(connection, device, heartbeat.days, held)
        durable = horizon.durable_sequence(connection, device, central.settings, held)
    return HeartbeatAnswer(server_time=now, pull=news, known_seq=known, durable_seq=min(durable, known))


def _keep(connection: sa.Connection, device: Device, days: Iterable[DayTally], now: datetime) -> None:
    for tally in days:
        counts = tally.model_dump(exclude={"day", "epoch"}) | {"reported_at": now}
        row = insert_or(connection, device_days).values(
            device_id=device.id, epoch=tally.epoch, day=tally.day, **counts
        )
        connection.execute(row.on_conflict_do_update(index_elements=list(device_days.primary_key), set_=counts))
