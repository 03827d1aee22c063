"""Writing requests: submitting, what became of them at central, and when they are erased."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import assert_never

from sqlalchemy import Connection, bindparam, delete, select, tuple_, update
from sqlalchemy.dialects.sqlite import dialect, insert
from sqlcipher3 import dbapi2

from kiosk.domain.errors import Refusal
from kiosk.domain.tracking import make_tracking_code
from kiosk.failpoints import reached
from kiosk.ports import DeviceKey
from kiosk.store import facts
from kiosk.store.database import driver
from kiosk.store.looking import LAST_DELIVERED
from kiosk.store.lookup import Lookup
from kiosk.store.mark import Counters
from kiosk.store.schema import (
    DURABLE,
    ERASABLE,
    NOT_DURABLE,
    UNDELIVERED,
    WAITING,
    days,
    prints,
    requests,
    terminal,
    utc_text,
)
from kiosk.store.terminal import note_numbers, take_numbers
from kiosk.store.values import Committed, Submission
from kiosk.wire.canonical import canonical_json
from kiosk.wire.events import EventResult, body_hash, signed_text

SCHEMA_VERSION = 1
"""Of every type of event so far."""
PAYLOAD_LIFE = timedelta(hours=24)
"""How long a delivered body stays after central's durable horizon has passed it."""
ROW_LIFE = timedelta(days=90)
_OLD_EPOCH_LIFE = timedelta(days=7)

_SUBMITTED = (
    "number",
    "event_id",
    "request_id",
    "device_number",
    "epoch",
    "seq",
    "type",
    "schema_version",
    "created_at",
    "clock_offset_ms",
    "clock_sure",
    "body",
    "body_sha256",
    "signature",
    "mobile_mac",
    "national_code_mac",
)
_SUBMIT = str(
    insert(requests)
    .on_conflict_do_nothing(index_elements=[requests.c.event_id])
    .compile(dialect=dialect(paramstyle="qmark"), column_keys=_SUBMITTED)
)
"""Compiled once: on the way to the commit, SQLAlchemy's own preparation would cost as much as the insert."""

_OF_THIS_EPOCH = tuple_(requests.c.device_number, requests.c.epoch) == (
    select(terminal.c.device_number, terminal.c.epoch).scalar_subquery()
)

_THIS = update(requests).where(requests.c.event_id == bindparam("sought"))
_DELIVERED = """UPDATE requests SET delivered_at = ?,
    durable_at = iif((device_number, epoch) = (SELECT device_number, epoch FROM terminal) AND seq <= ?, ?, NULL),
    refused_at = NULL, refusal_code = NULL, refusal_values = NULL, set_aside_at = NULL, set_aside_reason = NULL
    WHERE event_id = ? AND delivered_at IS NULL"""
"""One statement for a whole batch over the bare driver; what central's backup holds already is stamped in passing."""
_REFUSED = _THIS.where(WAITING).values(
    refused_at=bindparam("moment"),
    refusal_code=bindparam("code"),
    refusal_values=bindparam("values"),
    attempts=requests.c.attempts + 1,
)
_LATER = _THIS.where(WAITING).values(attempts=requests.c.attempts + 1).returning(requests.c.attempts)


class AlreadySubmitted(Exception):
    """The event has its row; the transaction that met it must not keep the numbers it took."""


def submit(
    connection: dbapi2.Connection, draft: Submission, device_key: DeviceKey, lookup: Lookup
) -> tuple[Committed, Counters]:
    """Number, sign and write a request or a message; return it with the counters that its commit will make true.

    Raises AlreadySubmitted, so that its transaction is given up, where the event was written before.
    """
    taken = take_numbers(connection)
    reached("outbox.numbered")
    code = make_tracking_code(taken.device_number, taken.counter).value
    body = draft.body(code, taken.seq).model_dump_json(exclude_none=True)
    sha256 = body_hash(body)
    signed = signed_text(draft.event_id, taken.epoch, taken.seq, draft.type, SCHEMA_VERSION, sha256)
    row = (
        int(code),
        draft.event_id,
        draft.request_id,
        taken.device_number,
        taken.epoch,
        taken.seq,
        draft.type,
        SCHEMA_VERSION,
        utc_text(draft.occurred_at),
        draft.clock_offset_ms,
        int(draft.clock_sure),
        body,
        sha256,
        device_key.sign(signed),
        lookup.mobile(draft.mobile) if draft.mobile else None,
        lookup.national_code(draft.national_code) if draft.national_code else None,
    )
    written = connection.execute(_SUBMIT, row)
    if written.rowcount == 0:
        raise AlreadySubmitted
    reached("outbox.written")
    return Committed(draft.event_id, draft.request_id, code, taken.seq, draft.occurred_at), taken


def settle(
    connection: Connection, results: Sequence[EventResult], at: datetime, durable_seq: int | None = None
) -> dict[str, int]:
    """Write what became of the events sent; return the attempts so far of those that stay and are tried again.

    `durable_seq` is up to where central's copy is backed up, None where nothing was said of it.
    """
    again: dict[str, int] = {}
    taken: list[str] = []
    for result in results:
        match result.status:
            case "applied" | "replayed":
                taken.append(result.event_id)
            case "rejected":
                why = Refusal("unknown") if result.problem is None else result.problem.refusal()
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
    if taken:
        moment = utc_text(at)
        backed_up = 0 if durable_seq is None else durable_seq
        driver(connection).executemany(_DELIVERED, [(moment, backed_up, moment, event_id) for event_id in taken])
        facts.put(connection, LAST_DELIVERED, at.isoformat())
        note_numbers(connection)
    if durable_seq is not None:
        durable(connection, durable_seq, at)
    return again


def known_to_central(connection: Connection, seq: int) -> int:
    """Note what central holds; queue again what was delivered beyond it, for then a backup was restored there."""
    connection.execute(update(terminal).where(terminal.c.central_seq != seq).values(central_seq=seq))
    lost = update(requests).where(_OF_THIS_EPOCH, requests.c.seq > seq, requests.c.body.is_not(None))
    again = lost.values(delivered_at=None, durable_at=None, attempts=0)
    return sum(connection.execute(again.where(kept)).rowcount for kept in (NOT_DURABLE, ERASABLE))


def durable(connection: Connection, seq: int, at: datetime) -> None:
    """Stamp the delivered rows that central's backup holds, and those of earlier enrolments after a week."""
    safe = _OF_THIS_EPOCH & (requests.c.seq <= seq)
    of_old = ~_OF_THIS_EPOCH & (requests.c.delivered_at < at - _OLD_EPOCH_LIFE)
    connection.execute(update(requests).where(NOT_DURABLE, safe | of_old).values(durable_at=at))


def retain(connection: Connection, at: datetime) -> int:
    """Erase bodies after PAYLOAD_LIFE and rows with their prints after ROW_LIFE; return how many rows changed.

    What was given up goes ROW_LIFE after that. Prints of requests that were made on another terminal go by their own
    age.
    """
    note_numbers(connection)
    stale = update(requests).where(ERASABLE, requests.c.durable_at < at - PAYLOAD_LIFE)
    erased = connection.execute(stale.values(body=None))
    ended = (DURABLE & (requests.c.durable_at < at - ROW_LIFE), UNDELIVERED & (requests.c.set_aside_at < at - ROW_LIFE))
    for over in ended:
        connection.execute(delete(prints).where(prints.c.request_id.in_(select(requests.c.request_id).where(over))))
    elsewhere = prints.c.request_id.not_in(select(requests.c.request_id))
    connection.execute(delete(prints).where(prints.c.at < at - ROW_LIFE, elsewhere))
    gone = sum(connection.execute(delete(requests).where(over)).rowcount for over in ended)
    connection.execute(delete(days).where(days.c.delivered == 0))
    return erased.rowcount + gone
