"""Heartbeats: what a terminal says of itself, and what it should do next."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.schema import devices, inbox
from kiosk.wire.devices import Heartbeat, HeartbeatAnswer


def record_heartbeat(central: Central, device: Device, heartbeat: Heartbeat) -> HeartbeatAnswer:
    """Keep the latest health of the terminal; `known_seq` lets it see that central was set back to a backup."""
    now = central.now()
    with central.database.write() as connection:
        connection.execute(
            sa.update(devices)
            .where(devices.c.id == device.id)
            .values(seen_at=now, health=heartbeat.model_dump(), app_version=heartbeat.app_version[:32])
        )
        known = last_sequence(connection, device)
        news = feed.has_news_for(connection, device)
    return HeartbeatAnswer(server_time=now, pull=news, known_seq=known)


def last_sequence(connection: sa.Connection, device: Device) -> int:
    """Return the last sequence number of the terminal's epoch that central holds."""
    held = sa.select(sa.func.max(inbox.c.seq)).where(inbox.c.device_id == device.id, inbox.c.epoch == device.epoch)
    return connection.scalar(held) or 0
