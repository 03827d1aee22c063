"""Reading the catalogue: single documents, and the pages of changes that terminals pull."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any, Final, cast
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.kept import Kept
from kiosk.central.schema import catalogue_head, devices, documents
from kiosk.wire.catalogue import CatalogueItem, CataloguePage, Stream, StreamSum

PAGE = 500
_PAGES_KEPT = 16
_DEVICE = sa.bindparam("device", type_=devices.c.id.type)
_SEEN = sa.select(devices.c.catalogue_change).where(devices.c.id == _DEVICE).scalar_subquery()
_READ_TO = Kept(sa.update(devices).where(devices.c.id == _DEVICE).values(catalogue_change=sa.bindparam("last")))
HAS_NEWS: Final = sa.exists(
    sa.select(catalogue_head.c.id).where(catalogue_head.c.change > devices.c.catalogue_change).correlate(devices)
)
"""Of a row of `devices`: whether the catalogue has changed since the terminal last read it to the end."""
_STATE = Kept(sa.select(catalogue_head.c.era, catalogue_head.c.change, _SEEN.label("seen")))


@dataclass(frozen=True, slots=True)
class _Written:
    """A page as it is sent; `last` is the catalogue's last change where the page ends with it."""

    document: bytes
    last: int | None


_Pages = dict[tuple[str, int], _Written]
_kept: WeakKeyDictionary[sa.Pool, tuple[tuple[str, int], _Pages]] = WeakKeyDictionary()
"""For each database the last state of its catalogue and the pages that were asked for in it."""


def document(connection: sa.Connection, stream: Stream, key: str) -> dict[str, Any] | None:
    """Return the live document of `key`, or None."""
    where = sa.and_(documents.c.stream == stream, documents.c.key == key)
    return _read(connection.scalar(sa.select(documents.c.body).where(where)))


def all_documents(connection: sa.Connection, stream: Stream) -> list[dict[str, Any]]:
    """Return every live document of a stream, by key."""
    live = sa.and_(documents.c.stream == stream, documents.c.body.is_not(None))
    bodies = connection.scalars(sa.select(documents.c.body).where(live).order_by(documents.c.key))
    return [json.loads(body) for body in bodies]


def page(central: Central, device: Device, cursor: str, limit: int) -> bytes:
    """Return the changes after `cursor`, oldest first, as a `CataloguePage` written out.

    A cursor of another era starts from the beginning. The last page carries the sums of all streams, so that a terminal
    which holds anything else finds out at once. A page is written once for all terminals that ask for it until
    something is published: a network that comes back asks for the same ones.
    """
    with central.database.read() as connection:
        state = _STATE.first(connection, device=device.id)
        if state is None:
            return CataloguePage(items=(), cursor="", more=False).model_dump_json().encode()
        pages = _pages_at(connection.engine.pool, (state.era, state.change))
        written = pages.get((cursor, limit))
        if written is None:
            written = _written(connection, cursor, limit)
            if len(pages) < _PAGES_KEPT:
                pages[cursor, limit] = written
    if written.last not in (None, state.seen):
        with central.database.alone() as connection:
            _READ_TO.all(connection, device=device.id, last=written.last)
    return written.document


def _pages_at(pool: sa.Pool, state: tuple[str, int]) -> _Pages:
    kept = _kept.get(pool)
    if kept is None or kept[0] != state:
        kept = _kept[pool] = state, {}
    return kept[1]


def _written(connection: sa.Connection, cursor: str, limit: int) -> _Written:
    head = connection.execute(sa.select(catalogue_head)).one()
    after = _change(cursor, head.era)
    query = sa.select(documents).where(documents.c.change > after).order_by(documents.c.change).limit(limit + 1)
    rows = connection.execute(query).all()
    more = len(rows) > limit
    rows = rows[:limit]
    last = rows[-1].change if rows else max(after, 0)
    items = tuple(CatalogueItem(stream=r.stream, key=r.key, version=r.version, body=_read(r.body)) for r in rows)
    sums = {} if more else {name: StreamSum.model_validate(each) for name, each in head.sums.items()}
    whole = CataloguePage(items=items, cursor=_cursor(head.era, last), more=more, sums=sums)
    return _Written(whole.model_dump_json().encode(), None if more else last)


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
