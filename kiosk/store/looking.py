"""Questions about the requests: what is due, how the outbox is doing, and finding a request."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.domain.errors import Refusal
from kiosk.ports import OutboxHealth, OutboxRow, OutboxState
from kiosk.store.numbers import COUNTERS
from kiosk.store.reading import Reading
from kiosk.store.values import Committed, tracking_code

if TYPE_CHECKING:
    from kiosk.wire.devices import DayTally
    from kiosk.wire.events import Event

LAST_DELIVERED = "last_delivered_at"

_ENVELOPE_BYTES = 540
"""The most that the members of an event take on the wire beside the text of its body."""
_AT_ONCE = 100
_WAITING = "delivered_at IS NULL AND refused_at IS NULL"
_STATES: dict[OutboxState | None, str] = {
    None: "1",
    "pending": _WAITING,
    "delivered": "delivered_at IS NOT NULL",
    "needs_attention": "delivered_at IS NULL AND refused_at IS NOT NULL AND set_aside_at IS NULL",
    "set_aside": "delivered_at IS NULL AND set_aside_at IS NOT NULL",
}
_ROW = """SELECT event_id, request_id, seq, type, number, attempts, created_at, delivered_at, refused_at, refusal_code,
    refusal_values, clock_sure, former_event_ids, set_aside_at, set_aside_reason FROM requests"""
_NEWEST = "ORDER BY number DESC LIMIT ?"
_NEWEST_OF_FEW = "ORDER BY +number DESC LIMIT ?"
"""By the index of what was not delivered: walking back through the table may meet a million rows before the first."""
_NUMBER = 4
_EVENT = """SELECT number, event_id, epoch, seq, request_id, type, schema_version, created_at, clock_offset_ms,
    clock_sure, body, body_sha256, signature FROM requests"""
_DUE = f"""SELECT number FROM requests WHERE {_WAITING} AND NOT EXISTS (
    SELECT 1 FROM requests AS earlier
    WHERE earlier.request_id = requests.request_id AND earlier.number < requests.number
    AND earlier.delivered_at IS NULL AND earlier.set_aside_at IS NULL) ORDER BY attempts, number LIMIT ?"""
"""Strict order per request and none across: only the oldest undelivered event of each, poison last."""
_DAYS = """SELECT day, epoch, min(first_seq), max(last_seq), sum(made), sum(delivered), sum(printed),
    sum(needs_attention), sum(set_aside) FROM (
        SELECT device_number, epoch, day, first_seq, last_seq, delivered AS made, delivered, printed,
            0 AS needs_attention, 0 AS set_aside FROM days WHERE delivered > 0
        UNION ALL SELECT device_number, epoch, date(coalesce(corrected_at, created_at), '+210 minutes'), seq, seq, 1, 0,
            printed_at IS NOT NULL, refused_at IS NOT NULL AND set_aside_at IS NULL, set_aside_at IS NOT NULL
            FROM requests WHERE delivered_at IS NULL
    ) WHERE device_number = (SELECT device_number FROM terminal) GROUP BY day, epoch ORDER BY day DESC LIMIT ?"""
"""A day's delivered requests are counted as they are delivered, those that wait whenever the days are asked for."""
_MOST_DAYS = 14
_COUNTS = ("epoch", "first_seq", "last_seq", "made", "delivered", "printed", "needs_attention", "set_aside")


def due(reading: Reading, limit: int, max_bytes: int, held: Collection[str]) -> list[Event]:
    """Return what may be sent now, at most `limit` events and about `max_bytes`, but at least one if any is due.

    `held` are the events whose delay is not over.
    """
    numbers = [number for (number,) in reading.all(_DUE, (limit + len(held),))]
    found: list[Event] = []
    size = 0
    for start in range(0, len(numbers), _AT_ONCE):
        chunk = numbers[start : start + _AT_ONCE]
        rows = {row[0]: row for row in reading.all(f"{_EVENT} WHERE number IN ({_marks(chunk)})", tuple(chunk))}
        for _, event_id, *columns in (rows[number] for number in chunk):
            if event_id in held:
                continue
            size += _quoted_bytes(columns[-3]) + _ENVELOPE_BYTES
            if found and (size > max_bytes or len(found) == limit):
                return found
            found.append(_event(event_id, *columns))
    return found


def _quoted_bytes(body: str) -> int:
    """How long a body, which is JSON itself and so holds no control characters, is as a string of JSON."""
    return len(body.encode()) + body.count('"') + body.count("\\")


def event(reading: Reading, event_id: str) -> Event | None:
    """Return an event as it goes over the wire, or None where it is unknown or its body erased."""
    rows = reading.all(f"{_EVENT} WHERE event_id = ? AND body IS NOT NULL", (event_id,))
    return _event(*rows[0][1:]) if rows else None


def committed(reading: Reading, event_id: str) -> Committed:
    """Return what the first submission of an event gave."""
    ((request_id, number, seq, at),) = reading.all(
        "SELECT request_id, number, seq, created_at FROM requests WHERE event_id = ?", (event_id,)
    )
    return Committed(event_id, request_id, tracking_code(number), seq, datetime.fromisoformat(at))


def health(reading: Reading, at: datetime) -> OutboxHealth:
    """Count what waits and what needs attention."""
    ((waiting, oldest),) = reading.all(f"SELECT count(*), min(created_at) FROM requests WHERE {_WAITING}")
    ((refused,),) = reading.all(f"SELECT count(*) FROM requests WHERE {_STATES['needs_attention']}")
    counters = reading.all(COUNTERS)
    delivered = reading.fact(LAST_DELIVERED)
    return OutboxHealth(
        waiting=waiting,
        oldest_waiting_s=0.0 if oldest is None else max(0.0, (at - datetime.fromisoformat(oldest)).total_seconds()),
        needs_attention=refused,
        last_delivered_at=None if delivered is None else datetime.fromisoformat(delivered),
        last_seq=counters[0][2] if counters else 0,
    )


def days(reading: Reading) -> tuple[DayTally, ...]:
    """Return how the last days on which anything was made stand, newest first.

    A day that no calendar of this product knows was written by a clock that was wrong by decades, and is left out.
    """
    from kiosk.domain.jalali import JalaliDate
    from kiosk.wire.devices import DayTally

    found = []
    for day, *counts in reading.all(_DAYS, (_MOST_DAYS,)):
        with contextlib.suppress(ValueError):
            jalali = JalaliDate.from_gregorian(date.fromisoformat(day)).isoformat()
            found.append(DayTally(day=jalali, **dict(zip(_COUNTS, counts, strict=True))))
    return tuple(found)


def rows(reading: Reading, state: OutboxState | None, limit: int) -> list[OutboxRow]:
    """Return the newest rows, of one state or of all."""
    order = _NEWEST if state in (None, "delivered") else _NEWEST_OF_FEW
    return [_row(*found) for found in reading.all(f"{_ROW} WHERE {_STATES[state]} {order}", (limit,))]


def row(reading: Reading, code: str) -> OutboxRow | None:
    """Return the row with that tracking code, or None."""
    found = reading.all(f"{_ROW} WHERE number = ?", (int(code),))
    return _row(*found[0]) if found else None


def rows_of_mobile(reading: Reading, mac: bytes, limit: int) -> list[OutboxRow]:
    """Return the newest rows whose mobile number has that keyed digest."""
    return _rows_of("mobile_mac", reading, mac, limit)


def rows_of_person(reading: Reading, mac: bytes, limit: int) -> list[OutboxRow]:
    """Return the newest rows whose national code has that keyed digest."""
    return _rows_of("national_code_mac", reading, mac, limit)


def _rows_of(column: str, reading: Reading, mac: bytes, limit: int) -> list[OutboxRow]:
    """Ask what waits before what was delivered: a row that is delivered meanwhile is met twice rather than never."""
    waits = f"SELECT number FROM requests INDEXED BY requests_undelivered WHERE {column} = ? AND delivered_at IS NULL"
    newest = f"ORDER BY number DESC LIMIT {limit:d}"  # as a parameter, it would have SQLite prepare anew every time
    waiting = reading.all(waits, (mac,))
    found = reading.all(f"{_ROW} WHERE {column} = ? AND delivered_at IS NOT NULL {newest}", (mac,))
    if waiting:
        numbers = sorted({number for (number,) in waiting} | {columns[_NUMBER] for columns in found}, reverse=True)
        found = reading.all(f"{_ROW} WHERE number IN ({_marks(numbers[:limit])}) {newest}", tuple(numbers[:limit]))
    return [_row(*columns) for columns in found]


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _row(
    event_id: str,
    request_id: str,
    seq: int,
    kind: str,
    number: int,
    attempts: int,
    created_at: str,
    delivered_at: str | None,
    refused_at: str | None,
    refusal_code: str | None,
    refusal_values: str | None,
    clock_sure: int,
    former_event_ids: str | None,
    set_aside_at: str | None,
    set_aside_reason: str | None,
) -> OutboxRow:
    state: OutboxState = "pending"
    if delivered_at is not None:
        state = "delivered"
    elif set_aside_at is not None:
        state = "set_aside"
    elif refused_at is not None:
        state = "needs_attention"
    return OutboxRow(
        event_id=event_id,
        aggregate_id=request_id,
        seq=seq,
        type=kind,
        tracking_code=tracking_code(number),
        state=state,
        attempts=attempts,
        created_at=datetime.fromisoformat(created_at),
        delivered_at=None if delivered_at is None else datetime.fromisoformat(delivered_at),
        refusal=None if refusal_code is None else Refusal(refusal_code, json.loads(refusal_values or "{}")),
        clock_sure=bool(clock_sure),
        former_event_ids=tuple((former_event_ids or "").split()),
        set_aside_reason=set_aside_reason or "",
    )


def _event(
    event_id: str,
    epoch: int,
    seq: int,
    request_id: str,
    kind: str,
    schema: int,
    created_at: str,
    offset_ms: int,
    sure: int,
    body: str,
    sha256: str,
    signature: str,
) -> Event:
    from kiosk.wire.events import Event

    return Event(
        event_id=event_id,
        epoch=epoch,
        seq=seq,
        aggregate_id=request_id,
        type=kind,
        schema_version=schema,
        occurred_at=datetime.fromisoformat(created_at),
        clock_offset_ms=offset_ms,
        clock_sure=bool(sure),
        body=body,
        body_sha256=sha256,
        signature=signature,
    )
