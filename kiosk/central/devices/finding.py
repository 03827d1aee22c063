"""Finding the terminal that something once came from, when it is not the one that asks."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.devices.device import Device
from kiosk.central.schema import devices


def device_of(connection: sa.Connection, device_id: str, address: str = "") -> Device:
    """Return an enrolled terminal, whatever became of it since; `address` is that of whoever acts now, if anybody."""
    row = connection.execute(sa.select(devices).where(devices.c.id == device_id)).one()
    return Device(row.id, row.number, row.dealer_id, row.epoch, address)
