"""Reading the catalogue: single documents, and the pages of changes that terminals pull."""

from __future__ import annotations

import base64
import json
from typing import Any, cast

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.schema import catalogue_head, devices, documents
from kiosk.wire.catalogue import CatalogueItem, CataloguePage, Stream, StreamSum

PAGE = 500


def document(connection: sa.Connection, stream: Stream, key: str) -> dict[str, Any] | None:
    """Return the live document of `key`, or None."""
    where = sa.and_(documents.c.stream == stream, documents.c.key == key)
    return _read(connection.scalar(sa.select(documents.c.body).where(where)))


def all_documents(connection: sa.Connection, stream: Stream) -> list[dict[str, Any]]:
    """Return every live document of a stream, by key."""
    live = sa.and_(documents.c.stream == stream, documents.c.body.is_not(None))
    bodies = connection.scalars(sa.select(documents.c.body).where(live).order_by(documents.c.key))
    return [json.loads(body) for body in bodies]


def page(central: Central, device: Device, cursor: str, limit: int) -> CataloguePage:
    """Return the changes after `cursor`, oldest first; a cursor of another era starts from the beginning.

    The last page carries the sums of all streams, so that a terminal which holds anything else finds out at once.
    """
    with central.database.read() as connection:
        head = connection.execute(sa.select(catalogue_head)).one_or_none()
        if head is None:
            return CataloguePage(items=(), cursor="", more=False)
        after = _change(cursor, head.era)
        query = sa.select(documents).where(documents.c.change > after).order_by(documents.c.change).limit(limit + 1)
        rows = connection.execute(query).all()
        more = len(rows) > limit
        rows = rows[:limit]
        last = rows[-1].change if rows else max(after, 0)
    if not more:
        _remember(central, device, last)
    items = tuple(CatalogueItem(stream=r.stream, key=r.key, version=r.version, body=_read(r.body)) for r in rows)
    sums = {} if more else {name: StreamSum.model_validate(each) for name, each in head.sums.items()}
    return CataloguePage(items=items, cursor=_cursor(head.era, last), more=more, sums=sums)


def has_news_for(connection: sa.Connection, device: Device) -> bool:
    """Tell whether the catalogue has changed since the terminal last read it to the end."""
    seen = sa.select(devices.c.catalogue_change).where(devices.c.id == device.id).scalar_subquery()
    return connection.scalar(sa.select(catalogue_head.c.id).where(catalogue_head.c.change > seen)) is not None


def _remember(central: Central, device: Device, change: int) -> None:
    stale = sa.and_(devices.c.id == device.id, devices.c.catalogue_change != change)
    with central.database.read() as connection:
        if connection.scalar(sa.select(devices.c.id).where(stale)) is None:
            return
    with central.database.write() as connection:
        connection.execute(sa.update(devices).where(stale).values(catalogue_change=change))


def _read(body: str | None) -> dict[str, Any] | None:
    return None if body is None else cast("dict[str, Any]", json.loads(body))


def _cursor(era: str, change: int) -> str:
    return base64.urlsafe_b64encode(f"{era}.{change}".encode()).decode()


def _change(cursor: str, era: str) -> int:
    try:
        named, _, change = base64.urlsafe_b64decode(cursor).decode().partition(".")
        return int(change) if named == era else -1
    except ValueError:
        return -1
