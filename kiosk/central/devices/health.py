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
from kiosk.central.schema import device_days, devices
from kiosk.wire.devices import DayTally, Heartbeat, HeartbeatAnswer


def record_heartbeat(central: Central, device: Device, heartbeat: Heartbeat) -> HeartbeatAnswer:
    """Keep the latest health of the terminal and its counts by the day.

    `known_seq` lets it see that central was set back to a backup, `durable_seq` what it may forget.
    """
    now = central.now()
    with central.database.write() as connection:
        connection.execute(
            sa.update(devices)
            .where(devices.c.id == device.id)
            .values(
                seen_at=now, health=heartbeat.model_dump(exclude={"days"}), app_version=heartbeat.app_version[:32]
            )
        )
        _keep(connection, device, heartbeat.days, now)
        known = horizon.known_sequence(connection, device, heartbeat.days)
        durable = horizon.durable_sequence(connection, device, central.settings)
        news = feed.has_news_for(connection, device)
    return HeartbeatAnswer(server_time=now, pull=news, known_seq=known, durable_seq=min(durable, known))


def _keep(connection: sa.Connection, device: Device, days: Iterable[DayTally], now: datetime) -> None:
    for tally in days:
        counts = tally.model_dump(exclude={"day", "epoch"}) | {"reported_at": now}
        row = insert_or(connection, device_days).values(
            device_id=device.id, epoch=tally.epoch, day=tally.day, **counts
        )
        connection.execute(row.on_conflict_do_update(index_elements=list(device_days.primary_key), set_=counts))
