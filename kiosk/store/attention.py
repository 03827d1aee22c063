"""Requests that central refused: sent again as they are, corrected, or given up; none is ever deleted for it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from kiosk.domain.errors import Refusal
from kiosk.ports import DeviceKey
from kiosk.store.correcting import REQUESTS, corrected, parsed
from kiosk.store.mark import Counters
from kiosk.store.schema import NEEDS_ATTENTION, requests
from kiosk.store.terminal import counters, take_sequence
from kiosk.store.values import Committed, Correction, GivingUp, Submission, tracking_code
from kiosk.wire.events import EventSetAside, body_hash, signed_text

NOTICE: Final = "event.set_aside"

_THIS = update(requests).where(requests.c.event_id == bindparam("sought"), NEEDS_ATTENTION)
_QUEUED = {"refused_at": None, "refusal_code": None, "refusal_values": None, "attempts": 0}
_RETRY = _THIS.values(_QUEUED)
_GIVE_UP = (
    _THIS.where(requests.c.type != NOTICE)
    .values(set_aside_at=bindparam("moment"), set_aside_reason=bindparam("reason"))
    .returning(requests.c.number)
)
_SEEN = select(
    requests.c.number,
    requests.c.request_id,
    requests.c.device_number,
    requests.c.type,
    requests.c.schema_version,
    requests.c.created_at,
    requests.c.body,
    requests.c.former_event_ids,
).where(requests.c.event_id == bindparam("sought"), NEEDS_ATTENTION)
_REPLACE = _THIS.values(
    {name: bindparam(name) for name in ("epoch", "seq", "body", "body_sha256", "signature", "corrected_at")}
    | {"event_id": bindparam("next_id"), "former_event_ids": bindparam("former")}
    | _QUEUED
)


def retry(connection: Connection, event_id: str) -> bool:
    """Put a row that needs attention back into the queue; False where it is none."""
    return connection.execute(_RETRY, {"sought": event_id}).rowcount == 1


def give_up(connection: Connection, giving_up: GivingUp) -> Submission | None:
    """Set a refused row aside and return the notice for central, to be written in this very transaction.

    None where the row needs no attention, or is itself such a notice.
    """
    given = {"sought": giving_up.event_id, "moment": giving_up.at, "reason": giving_up.reason}
    number = connection.scalar(_GIVE_UP, given)
    if number is None:
        return None

    def body(code: str, seq: int) -> EventSetAside:
        return EventSetAside(
            notice_id=giving_up.notice_id,
            tracking_code=code,
            event_id=giving_up.event_id,
            set_aside_code=tracking_code(number),
            reason=giving_up.reason,
            note=giving_up.note,
            at=giving_up.at,
        )

    return Submission(
        event_id=giving_up.notice_id,
        request_id=giving_up.notice_id,
        occurred_at=giving_up.at,
        clock_offset_ms=giving_up.clock_offset_ms,
        clock_sure=giving_up.clock_sure,
        mobile="",
        national_code="",
        body=body,
        type=NOTICE,
    )


def correct(
    connection: Connection, correction: Correction, device_key: DeviceKey
) -> tuple[Committed, Counters] | Refusal | None:
    """Put right what central refused and queue it as a new event of the same request.

    Tracking code and moment of confirmation stay. None where the row needs no attention; a Refusal where a value is
    wrong, where the row is no request, or where its tracking code is of a number that this terminal has no more.
    """
    row = connection.execute(_SEEN, {"sought": correction.event_id}).first()
    if row is None:
        return None
    if row.type not in REQUESTS or row.device_number != counters(connection).device_number:
        return Refusal("outbox.not_correctable")
    values = parsed(correction.fields)
    if isinstance(values, Refusal):
        return values
    taken = take_sequence(connection)
    body = corrected(row.body, values)
    sha256 = body_hash(body)
    signed = signed_text(correction.new_event_id, taken.epoch, taken.seq, row.type, row.schema_version, sha256)
    replaced = {
        "sought": correction.event_id,
        "next_id": correction.new_event_id,
        "former": f"{row.former_event_ids or ''} {correction.event_id}".strip(),
        "epoch": taken.epoch,
        "seq": taken.seq,
        "body": body,
        "body_sha256": sha256,
        "signature": device_key.sign(signed),
        "corrected_at": correction.at,
    }
    connection.execute(_REPLACE, replaced)
    created_at: datetime = row.created_at
    return Committed(correction.new_event_id, row.request_id, tracking_code(row.number), taken.seq, created_at), taken
