"""What terminals counted by the day beside what central holds of the same sequence numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.devices import horizon
from kiosk.central.schema import device_days, devices, inbox

Standing = Literal["complete", "waiting", "attention", "lost", "surplus"]
_MOST_GAPS = 5


@dataclass(frozen=True, slots=True)
class Day:
    """One day of one terminal; `day` is `1405-09-01`.

    `made`, `printed`, `needs_attention` and `set_aside` are the terminal's counts, `received` what central applied of
    the same numbers. `missing` are the ranges of them that central never saw, the first few; `standing` sums it up:
    `lost` where the terminal believes that more has arrived than has, `surplus` where central holds more than was made.
    """

    device_id: str
    device_number: int
    dealer_id: str
    day: str
    epoch: int
    made: int
    received: int
    printed: int
    needs_attention: int
    set_aside: int
    missing: Sequence[tuple[int, int]]
    standing: Standing


def days() -> sa.Select[Any]:
    """Select every day with its terminal and `received`; `differing` and `read` go with it."""
    it = device_days.c
    received = (
        sa.select(sa.func.count())
        .select_from(inbox)
        .where(
            inbox.c.device_id == it.device_id,
            inbox.c.epoch == it.epoch,
            inbox.c.seq.between(it.first_seq, it.last_seq),
            inbox.c.status == "applied",
        )
        .correlate(device_days)
        .scalar_subquery()
    )
    rows = sa.select(device_days, devices.c.number, devices.c.dealer_id, received.label("received"))
    return rows.join(devices, devices.c.id == it.device_id).order_by(it.day.desc(), devices.c.number, it.epoch)


def differing(rows: sa.Select[Any]) -> sa.Select[Any]:
    """Keep the days on which the counts do not agree."""
    found = rows.order_by(None).subquery()
    differs = sa.or_(found.c.received != found.c.made - found.c.set_aside, found.c.needs_attention > 0)
    return sa.select(found).where(differs).order_by(found.c.day.desc(), found.c.number, found.c.epoch)


def read(connection: sa.Connection, row: Any) -> Day:
    """Turn a row of `days` into its value."""
    missing: Sequence[tuple[int, int]] = ()
    if row.received != row.last_seq - row.first_seq + 1:
        missing = horizon.missing(connection, row.device_id, row.epoch, row.first_seq, row.last_seq)[:_MOST_GAPS]
    return Day(
        device_id=row.device_id,
        device_number=row.number,
        dealer_id=row.dealer_id,
        day=row.day,
        epoch=row.epoch,
        made=row.made,
        received=row.received,
        printed=row.printed,
        needs_attention=row.needs_attention,
        set_aside=row.set_aside,
        missing=missing,
        standing=_standing(row),
    )


def _standing(row: Any) -> Standing:
    if row.received > row.made:
        return "surplus"
    if row.received < row.delivered:
        return "lost"
    if row.needs_attention:
        return "attention"
    return "waiting" if row.received < row.made - row.set_aside else "complete"
