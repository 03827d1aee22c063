"""Putting documents into the catalogue and taking them out, each change with the next number of one sequence."""

from __future__ import annotations

import json
import secrets
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import papers, versions
from kiosk.central.catalogue.programmes import is_full
from kiosk.central.catalogue.versions import Cause
from kiosk.central.database import insert_or
from kiosk.central.schema import catalogue_head, contract_texts, documents, programme_places
from kiosk.domain.consent import text_hash
from kiosk.wire.canonical import canonical_json, stream_digest
from kiosk.wire.catalogue import ProgrammeDocument, Stream

_SYSTEM = Cause()


def publish(
    connection: sa.Connection, stream: Stream, key: str, body: dict[str, Any], now: datetime, cause: Cause = _SYSTEM
) -> bool:
    """Make `body` the live document of `key`; return False and change nothing where it is already.

    Whether a programme is full is for the places to say, whatever the body says. Its versions and the papers that it
    puts before customers are kept.
    """
    if stream == "programmes":  # places before the catalogue's head, in the order in which a last sale takes them
        _follow_programme(connection, ProgrammeDocument.model_validate(body), now)
        body = {**body, "full": is_full(connection, key)}
    _take_turn(connection)
    text = canonical_json(body)
    if _live(connection, stream, key) == text:
        return False
    _put(connection, stream, key, text, now)
    if stream == "programmes":
        versions.keep(connection, key, body, now, cause)
        papers.keep(connection, body["maker"], "contract", body["contract"], now)
    if stream == "consents":
        papers.keep(connection, body["maker"], "consent", body, now)
    return True


def announce_full(connection: sa.Connection, programme_id: str, now: datetime) -> None:
    """Tell every terminal that a programme has no place left, or has one again, where that is news."""
    live = _live(connection, "programmes", programme_id)
    body = None if live is None else json.loads(live)
    if body is not None and body["full"] != is_full(connection, programme_id):
        publish(connection, "programmes", programme_id, body, now)


def withdraw(connection: sa.Connection, stream: Stream, key: str, now: datetime) -> bool:
    """Leave a tombstone in place of a document; return False where there is none."""
    _take_turn(connection)
    if _live(connection, stream, key) is None:
        return False
    _put(connection, stream, key, None, now)
    return True


def _take_turn(connection: sa.Connection) -> None:
    """Hold the head's row until the transaction ends, so that changes appear in the order of their numbers."""
    new = insert_or(connection, catalogue_head).values(id=1, era=secrets.token_hex(4), change=0, sums={})
    connection.execute(
        new.on_conflict_do_update(index_elements=[catalogue_head.c.id], set_={"change": catalogue_head.c.change})
    )


def _live(connection: sa.Connection, stream: Stream, key: str) -> str | None:
    where = sa.and_(documents.c.stream == stream, documents.c.key == key)
    return connection.scalar(sa.select(documents.c.body).where(where))


def _put(connection: sa.Connection, stream: Stream, key: str, body: str | None, now: datetime) -> None:
    head = connection.execute(
        sa.update(catalogue_head).values(change=catalogue_head.c.change + 1).returning(*catalogue_head.c)
    ).one()
    values = {"change": head.change, "body": body, "changed_at": now}
    new = insert_or(connection, documents).values(stream=stream, key=key, version=1, **values)
    connection.execute(
        new.on_conflict_do_update(
            index_elements=[documents.c.stream, documents.c.key],
            set_={"version": documents.c.version + 1, **values},
        )
    )
    columns = (documents.c.key, documents.c.version, documents.c.body)
    live = connection.execute(sa.select(*columns).where(documents.c.stream == stream, documents.c.body.is_not(None)))
    held = [(row.key, row.version, row.body) for row in live]
    sums = {**head.sums, stream: {"count": len(held), "digest": stream_digest(held)}}
    connection.execute(sa.update(catalogue_head).values(sums=sums))


def _follow_programme(connection: sa.Connection, programme: ProgrammeDocument, now: datetime) -> None:
    places = programme_places.c
    update = sa.update(programme_places).where(places.programme_id == programme.id)
    if connection.execute(update.values(capacity=programme.capacity)).rowcount == 0:
        connection.execute(
            sa.insert(programme_places).values(programme_id=programme.id, capacity=programme.capacity, taken=0)
        )
    digest = text_hash(programme.contract.body)
    texts = contract_texts.c
    current = sa.and_(texts.version == programme.contract.version, texts.sha256 == digest)
    of_programme = texts.programme_id == programme.id
    connection.execute(
        sa.update(contract_texts)
        .where(of_programme, sa.not_(current), texts.replaced_at.is_(None))
        .values(replaced_at=now)
    )
    again = sa.update(contract_texts).where(of_programme, current).values(replaced_at=None)
    if connection.execute(again).rowcount == 0:
        connection.execute(
            sa.insert(contract_texts).values(
                programme_id=programme.id, version=programme.contract.version, sha256=digest, current_from=now
            )
        )
