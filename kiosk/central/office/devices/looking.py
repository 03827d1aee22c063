"""One terminal: what it last said of itself beside what central holds of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.devices import horizon
from kiosk.central.devices.device import Device
from kiosk.central.office.deadletters.letters import letters
from kiosk.central.office.devices import reading
from kiosk.central.office.devices.reading import DeviceRow
from kiosk.central.office.reconciliation import days
from kiosk.central.office.reconciliation.days import Day
from kiosk.central.schema import device_days, devices

_MOST_GAPS = 20
_MOST_DAYS = 14


@dataclass(frozen=True, slots=True)
class TerminalDetails:
    """A terminal as the office looks into it.

    `oldest` is the age of what has waited longest, `offset` how far the terminal's clock is from central's; both None
    where nothing waits or nothing was heard. `last_seq` is the terminal's last number and `held` central's, `durable`
    the last that is in a backup (None where there are no backups), `gaps` the ranges up to `held` that never arrived.
    """

    row: DeviceRow
    epoch: int
    printer: str
    oldest: timedelta | None
    offset: timedelta | None
    last_seq: int
    held: int
    durable: int | None
    gaps: Sequence[tuple[int, int]]
    letters: int
    days: Sequence[Day]


def terminal(central: Central, device_id: str) -> TerminalDetails | None:
    """Return one terminal with everything that its page shows."""
    row = reading.terminal(central, device_id)
    if row is None:
        return None
    found = letters()
    open_letters = sa.select(sa.func.count()).where(found.c.device_id == device_id, found.c.state == "open")
    with central.database.read() as connection:
        own = connection.execute(sa.select(devices).where(devices.c.id == device_id)).one()
        device = Device(own.id, own.number, own.dealer_id, own.epoch, "")
        held = horizon.last_sequence(connection, device)
        backed_up = central.settings.backups != "none"
        last_days = days.days().where(device_days.c.device_id == device_id).limit(_MOST_DAYS)
        return TerminalDetails(
            row=row,
            epoch=own.epoch,
            printer=_said(own, "printer", "unknown"),
            oldest=timedelta(seconds=_said(own, "oldest_waiting_s", 0)) if row.waiting else None,
            offset=None if own.health is None else timedelta(milliseconds=_said(own, "clock_offset_ms", 0)),
            last_seq=_said(own, "last_seq", 0),
            held=held,
            durable=horizon.durable_sequence(connection, device, central.settings) if backed_up else None,
            gaps=horizon.missing(connection, device_id, own.epoch, 1, held)[:_MOST_GAPS],
            letters=connection.scalar(open_letters) or 0,
            days=[days.read(connection, each) for each in connection.execute(last_days).all()],
        )


def _said(row: Any, name: str, otherwise: Any) -> Any:
    return (row.health or {}).get(name, otherwise)
