"""The requests as an outbox: submitting, what is due, what became of it, and when it is erased."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    tuple_,
    update,
)

from kiosk.domain.errors import Refusal
from kiosk.domain.tracking import make_tracking_code
from kiosk.ports import DeviceKey, OutboxHealth, OutboxRow, OutboxState
from kiosk.store import facts
from kiosk.store.mark import Counters
from kiosk.store.schema import DURABLE, ERASABLE, NOT_DURABLE, REFUSED, STATE, WAITING, prints, requests, terminal
from kiosk.store.terminal import take_numbers
from kiosk.store.values import Committed, Submission
from kiosk.wire.canonical import canonical_json
from kiosk.wire.events import Event, EventResult, body_hash, signed_text

EVENT_TYPE = "purchase.submitted"
SCHEMA_VERSION = 1
PAYLOAD_LIFE = timedelta(hours=24)
"""How long a delivered body stays after central's durable horizon has passed it."""
ROW_LIFE = timedelta(days=90)
_OLD_EPOCH_LIFE = timedelta(days=7)

_ENVELOPE_BYTES = 700
_LAST_DELIVERED = "last_delivered_at"

_ROW = (
    requests.c.event_id,
    requests.c.request_id,
    requests.c.seq,
    requests.c.type,
    requests.c.tracking_code,
    STATE.label("state"),
    requests.c.attempts,
    requests.c.created_at,
    requests.c.delivered_at,
    requests.c.refusal_code,
    requests.c.refusal_values,
)
_COMMITTED = select(
    requests.c.event_id, requests.c.request_id, requests.c.tracking_code, requests.c.seq, requests.c.created_at
).where(requests.c.event_id == bindparam("sought"))

_OF_THIS_EPOCH = tuple_(requests.c.device_number, requests.c.epoch) == (
    select(terminal.c.device_number, terminal.c.epoch).scalar_subquery()
)

_EARLIER = requests.alias("earlier")
_DUE = (
    select(requests)
    .where(
        WAITING,
        ~exists().where(
            _EARLIER.c.request_id == requests.c.request_id,
            _EARLIER.c.number < requests.c.number,
            _EARLIER.c.delivered_at.is_(None),
        ),
    )
    .order_by(requests.c.attempts, requests.c.number)
)
"""Strict order per aggregate and none across: only the oldest undelivered event of each, poison last."""

_THIS = update(requests).where(requests.c.event_id == bindparam("sought"))
_DELIVERED = _THIS.where(requests.c.delivered_at.is_(None)).values(
    delivered_at=bindparam("moment"), refused_at=None, refusal_code=None, refusal_values=None
)
_REFUSED = _THIS.where(WAITING).values(
    refused_at=bindparam("moment"),
    refusal_code=bindparam("code"),
    refusal_values=bindparam("values"),
    attempts=requests.c.attempts + 1,
)
_LATER = _THIS.where(WAITING).values(attempts=requests.c.attempts + 1).returning(requests.c.attempts)
_STATES: dict[OutboxState, ColumnElement[bool]] = {
    "pending": WAITING,
    "delivered": requests.c.delivered_at.is_not(None),
    "needs_attention": REFUSED,
}
_RETRY = _THIS.where(REFUSED).values(refused_at=None, refusal_code=None, refusal_values=None, attempts=0)


class Lookup:
    """Keyed digests (HMAC-SHA-256) by which a request is found without its mobile or national code in clear."""

    def __init__(self, database_key: bytes) -> None:
        self._key = hmac.digest(database_key, b"kiosk look-up 1", hashlib.sha256)

    def mac(self, kind: str, value: str) -> bytes:
        """Return 16 bytes for a value; the same value under another kind gives others."""
        return hmac.digest(self._key, f"{kind}\n{value}".encode(), hashlib.sha256)[:16]


def committed(connection: Connection, event_id: str) -> Committed | None:
    """Return what an event's first submission gave, or None."""
    row = connection.execute(_COMMITTED, {"sought": event_id}).first()
    return Committed(*row) if row is not None else None


def submit(
    connection: Connection, draft: Submission, device_key: DeviceKey, lookup: Lookup
) -> tuple[Committed, Counters]:
    """Number, sign and write a request; return it with the counters that its commit will make true."""
    taken = take_numbers(connection)
    tracking_code = make_tracking_code(taken.device_number, taken.counter).value
    body = canonical_json(draft.body(tracking_code, taken.seq).model_dump(mode="json"))
    sha256 = body_hash(body)
    connection.execute(
        insert(requests),
        {
            "event_id": draft.event_id,
            "request_id": draft.request_id,
            "tracking_code": tracking_code,
            "device_number": taken.device_number,
            "epoch": taken.epoch,
            "seq": taken.seq,
            "type": EVENT_TYPE,
            "schema_version": SCHEMA_VERSION,
            "created_at": draft.occurred_at,
            "clock_offset_ms": draft.clock_offset_ms,
            "clock_sure": int(draft.clock_sure),
            "body": body,
            "body_sha256": sha256,
            "signature": device_key.sign(
                signed_text(draft.event_id, taken.epoch, taken.seq, EVENT_TYPE, SCHEMA_VERSION, sha256)
            ),
            "mobile_mac": lookup.mac("mobile", draft.mobile),
            "national_code_mac": lookup.mac("national_code", draft.national_code),
        },
    )
    return Committed(draft.event_id, draft.request_id, tracking_code, taken.seq, draft.occurred_at), taken


def due(connection: Connection, limit: int, max_bytes: int, held: Callable[[str], bool]) -> list[Event]:
    """Return what may be sent now, at most `limit` events and about `max_bytes`, but at least one if any is due."""
    found: list[Event] = []
    size = 0
    with connection.execute(_DUE) as rows:
        for row in rows:
            if held(row.event_id):
                continue
            size += len(json.dumps(row.body, ensure_ascii=False).encode()) + _ENVELOPE_BYTES
            if found and size > max_bytes:
                break
            found.append(_event(row))
            if len(found) == limit:
                break
    return found


def settle(connection: Connection, results: Sequence[EventResult], at: datetime) -> dict[str, int]:
    """Write what became of the events sent; return the attempts so far of those that stay and are tried again."""
    again: dict[str, int] = {}
    for result in results:
        match result.status:
            case "applied" | "replayed":
                connection.execute(_DELIVERED, {"sought": result.event_id, "moment": at})
                facts.put(connection, _LAST_DELIVERED, at.isoformat())
            case "rejected":
                why = Refusal("server.refused") if result.problem is None else result.problem.refusal()
                values = canonical_json(dict(why.values))
                connection.execute(
                    _REFUSED, {"sought": result.event_id, "moment": at, "code": why.code, "values": values}
                )
            case "retry_later" | "gap":
                attempts = connection.scalar(_LATER, {"sought": result.event_id})
                if attempts is not None:
                    again[result.event_id] = attempts
            case _:
                assert_never(result.status)
    return again


def retry(connection: Connection, event_id: str) -> bool:
    """Put a row that needs attention back into the queue; False where it is none."""
    return connection.execute(_RETRY, {"sought": event_id}).rowcount == 1


def health(connection: Connection, at: datetime) -> OutboxHealth:
    """Count what waits and what needs attention."""
    waiting, oldest = connection.execute(select(func.count(), func.min(requests.c.created_at)).where(WAITING)).one()
    refused = connection.scalar(select(func.count()).select_from(requests).where(REFUSED)) or 0
    delivered = facts.get(connection, _LAST_DELIVERED)
    return OutboxHealth(
        waiting=waiting,
        oldest_waiting_s=0.0 if oldest is None else max(0.0, (at - oldest).total_seconds()),
        needs_attention=refused,
        last_delivered_at=None if delivered is None else datetime.fromisoformat(delivered),
        last_seq=connection.scalar(select(terminal.c.last_seq)) or 0,
    )


def rows(connection: Connection, state: OutboxState | None, limit: int) -> list[OutboxRow]:
    """Return the newest rows, of one state or of all."""
    return _found(connection, () if state is None else (_STATES[state],), limit)


def row(connection: Connection, tracking_code: str) -> OutboxRow | None:
    """Return the row with that tracking code, or None."""
    found = _found(connection, (requests.c.tracking_code == tracking_code,), 1)
    return found[0] if found else None


def by_mac(connection: Connection, column: str, mac: bytes, limit: int) -> list[OutboxRow]:
    """Return the newest rows whose keyed digest in `column` is `mac`."""
    return _found(connection, (requests.c[column] == mac,), limit)


def event(connection: Connection, event_id: str) -> Event | None:
    """Return an event as it goes over the wire, or None where it is unknown or its body erased."""
    found = connection.execute(
        select(requests).where(requests.c.event_id == event_id, requests.c.body.is_not(None))
    ).first()
    return None if found is None else _event(found)


def known_to_central(connection: Connection, seq: int) -> int:
    """Note what central holds; where that went back (a backup was restored), queue again what it lost."""
    here = connection.execute(select(terminal.c.central_seq)).first()
    if here is None or here.central_seq == seq:
        return 0
    connection.execute(update(terminal).values(central_seq=seq))
    if seq > here.central_seq:
        return 0
    lost = update(requests).where(
        _OF_THIS_EPOCH,
        requests.c.seq > seq,
        requests.c.delivered_at.is_not(None),
        requests.c.body.is_not(None),
    )
    return connection.execute(lost.values(delivered_at=None, durable_at=None, attempts=0)).rowcount


def durable(connection: Connection, seq: int, at: datetime) -> None:
    """Stamp the delivered rows that central's backup holds, and those of earlier enrolments after a week."""
    safe = _OF_THIS_EPOCH & (requests.c.seq <= seq)
    of_old = ~_OF_THIS_EPOCH & (requests.c.delivered_at < at - _OLD_EPOCH_LIFE)
    connection.execute(update(requests).where(NOT_DURABLE, safe | of_old).values(durable_at=at))


def retain(connection: Connection, at: datetime) -> int:
    """Erase bodies after PAYLOAD_LIFE and rows with their prints after ROW_LIFE; return how many rows changed."""
    stale = update(requests).where(ERASABLE, requests.c.durable_at < at - PAYLOAD_LIFE)
    erased = connection.execute(stale.values(body=None))
    over = DURABLE & (requests.c.durable_at < at - ROW_LIFE)
    connection.execute(delete(prints).where(prints.c.request_id.in_(select(requests.c.request_id).where(over))))
    return erased.rowcount + connection.execute(delete(requests).where(over)).rowcount


def _found(connection: Connection, where: Sequence[ColumnElement[bool]], limit: int) -> list[OutboxRow]:
    statement = select(*_ROW).where(*where).order_by(requests.c.number.desc()).limit(limit)
    return [
        OutboxRow(
            event_id=row.event_id,
            aggregate_id=row.request_id,
            seq=row.seq,
            type=row.type,
            tracking_code=row.tracking_code,
            state=row.state,
            attempts=row.attempts,
            created_at=row.created_at,
            delivered_at=row.delivered_at,
            refusal=None if row.refusal_code is None else Refusal(row.refusal_code, json.loads(row.refusal_values)),
        )
        for row in connection.execute(statement)
    ]


def _event(found: Row[Any]) -> Event:
    return Event(
        event_id=found.event_id,
        epoch=found.epoch,
        seq=found.seq,
        aggregate_id=found.request_id,
        type=found.type,
        schema_version=found.schema_version,
        occurred_at=found.created_at,
        clock_offset_ms=found.clock_offset_ms,
        clock_sure=bool(found.clock_sure),
        body=found.body,
        body_sha256=found.body_sha256,
        signature=found.signature,
    )
