"""The list of terminals with their health and dealership."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.devices.freshness import Freshness, freshness
from kiosk.central.office.paging import Paged, paged
from kiosk.central.schema import devices
from kiosk.wire.catalogue import DealerDocument


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A terminal; `health` says when it was heard.

    `waiting` and `needs_attention` count the requests that it still holds back.
    """

    id: str
    number: int
    dealer: str
    app_version: str
    enrolled_at: datetime
    seen_at: datetime | None
    health: Freshness
    waiting: int
    needs_attention: int


def terminals(central: Central, number: int) -> Paged[DeviceRow]:
    """Return one page of the terminals, those shut out last."""
    now = central.now()
    with central.database.read() as connection:
        names = {each["id"]: each["name"] for each in feed.all_documents(connection, "dealers")}
        query = sa.select(devices).order_by(devices.c.revoked_at.is_not(None), devices.c.number)
        return paged(connection, query, number, lambda row: _row(row, names, now))


def terminal(central: Central, device_id: str) -> DeviceRow | None:
    """Return one terminal."""
    with central.database.read() as connection:
        row = connection.execute(sa.select(devices).where(devices.c.id == device_id)).one_or_none()
        names = {each["id"]: each["name"] for each in feed.all_documents(connection, "dealers")}
    return None if row is None else _row(row, names, central.now())


def dealerships(central: Central) -> list[DealerDocument]:
    """Return every dealership, by code."""
    with central.database.read() as connection:
        found = [DealerDocument.model_validate(each) for each in feed.all_documents(connection, "dealers")]
    return sorted(found, key=lambda dealer: (dealer.maker, dealer.code))


def _row(row: Any, names: dict[str, str], now: datetime) -> DeviceRow:
    return DeviceRow(
        id=row.id,
        number=row.number,
        dealer=names.get(row.dealer_id, row.dealer_id),
        app_version=row.app_version,
        enrolled_at=row.enrolled_at,
        seen_at=row.seen_at,
        health=freshness(row.seen_at, row.revoked_at, now),
        waiting=(row.health or {}).get("waiting", 0),
        needs_attention=(row.health or {}).get("needs_attention", 0),
    )
