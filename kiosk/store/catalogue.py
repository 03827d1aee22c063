"""The catalogue as central feeds it: pages with their cursor, tombstones, digests, and starting over."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.failpoints import reached
from kiosk.store import facts
from kiosk.store.schema import documents
from kiosk.store.values import CATALOGUE_AT, CATALOGUE_CURSOR
from kiosk.wire.canonical import canonical_json, stream_digest
from kiosk.wire.catalogue import CataloguePage

_GENERATION = "catalogue_generation"
_STARTING_OVER = "catalogue_starting_over"

_INSERT = insert(documents)
_PUT = _INSERT.on_conflict_do_update(
    index_elements=[documents.c.stream, documents.c.key],
    set_={name: _INSERT.excluded[name] for name in ("version", "generation", "body")},
    where=or_(_INSERT.excluded.version >= documents.c.version, _INSERT.excluded.generation > documents.c.generation),
)
"""Within one run an older version never wins; a run from the start is believed whatever it says."""

_LIVE = select(documents.c.key, documents.c.version, documents.c.body).where(
    documents.c.stream == bindparam("sought"), documents.c.body.is_not(None)
)


def start_over(connection: Connection) -> None:
    """Begin a new generation; the documents of the old one stay until the last page of the new one."""
    facts.put(connection, CATALOGUE_CURSOR, "")
    facts.put(connection, _GENERATION, str(_generation(connection) + 1))
    facts.put(connection, _STARTING_OVER, "1")


def apply_page(connection: Connection, page: CataloguePage, at: datetime, after: str | None) -> bool:
    """Write a page and its cursor; return whether the counts and digests that it gives agree with what is held.

    `after` is the cursor that the page was asked with: a page that somebody else has overtaken changes nothing.
    """
    if after is not None and after != (facts.get(connection, CATALOGUE_CURSOR) or ""):
        return True
    generation = _generation(connection)
    if page.items:
        connection.execute(
            _PUT,
            [
                {
                    "stream": item.stream,
                    "key": item.key,
                    "version": item.version,
                    "generation": generation,
                    "body": None if item.body is None else canonical_json(item.body),
                }
                for item in page.items
            ],
        )
    reached("catalogue.page_written")
    facts.put(connection, CATALOGUE_CURSOR, page.cursor)
    if page.more:
        return True
    if facts.get(connection, _STARTING_OVER) == "1":
        connection.execute(delete(documents).where(documents.c.generation < generation))
        facts.put(connection, _STARTING_OVER, "0")
    facts.put(connection, CATALOGUE_AT, at.isoformat())
    return all(_sum(connection, stream) == (expected.count, expected.digest) for stream, expected in page.sums.items())


def _generation(connection: Connection) -> int:
    return int(facts.get(connection, _GENERATION) or "0")


def _sum(connection: Connection, stream: str) -> tuple[int, str]:
    rows = connection.execute(_LIVE, {"sought": stream})
    live = [(row.key, row.version, row.body) for row in rows]
    return len(live), stream_digest(live)
