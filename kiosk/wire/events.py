"""The batch inbox that a terminal's outbox drains into."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from kiosk.wire.base import Id, Moment, Request, Response, Sha256Text, TrackingCodeText
from kiosk.wire.problems import Problem

MAX_EVENTS = 500
MAX_BYTES = 512 * 1024


EventType = Literal["purchase.submitted", "purchase.collected", "support.message", "event.set_aside"]
"""The types of this version; a newer terminal may send others, which central asks it to keep."""


class Event(Request):
    """One fact from a terminal.

    `body` is the JSON text exactly as hashed and signed; it stays in the schema it was written in.
    `signature` is base64url of the device key's ES256 signature (raw r||s) over `signed_text`.
    """

    event_id: Id
    epoch: int = Field(ge=1)
    seq: int = Field(ge=1)
    aggregate_id: Id
    type: Annotated[str, StringConstraints(pattern=r"^[a-z_]+(\.[a-z_]+)+$", max_length=64)]
    schema_version: int = Field(ge=1)
    occurred_at: Moment
    clock_offset_ms: int
    clock_sure: bool
    body: Annotated[str, StringConstraints(max_length=64 * 1024)]
    body_sha256: Sha256Text
    signature: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{86}$")]


def signed_text(event_id: str, epoch: int, seq: int, event_type: str, schema_version: int, body_sha256: str) -> bytes:
    """Return the bytes a terminal signs for an event; one line each, in this order."""
    return "\n".join((event_id, str(epoch), str(seq), event_type, str(schema_version), body_sha256)).encode()


def body_hash(body: str) -> str:
    """Return the SHA-256 of an event's body in lower-case hex."""
    return hashlib.sha256(body.encode()).hexdigest()


SetAsideReason = Literal["customer_withdrew", "entered_again", "programme_over", "test", "other"]


class EventSetAside(Request):
    """The body of an event `event.set_aside`, schema 1: staff gave up a request that central had refused.

    `event_id` and `set_aside_code` are of the request given up; `notice_id` and `tracking_code` of this notice itself.
    """

    notice_id: Id
    tracking_code: TrackingCodeText
    event_id: Id
    set_aside_code: TrackingCodeText
    reason: SetAsideReason
    note: Annotated[str, StringConstraints(max_length=500)] = Field(default="", repr=False)
    at: Moment


class Batch(Request):
    events: Annotated[tuple[Event, ...], Field(min_length=1, max_length=MAX_EVENTS)]


class EventResult(Response):
    """What became of one event; `replayed` repeats the first result, the other three say why.

    `gap` came after an event of the same aggregate that must come again first.
    """

    event_id: str
    status: Literal["applied", "replayed", "rejected", "retry_later", "gap"]
    result: dict[str, Any] | None = None
    problem: Problem | None = None


class BatchAnswer(Response):
    """One result per event in the batch's order; `durable_seq` is the last sequence number safely backed up."""

    results: tuple[EventResult, ...]
    server_time: Moment
    durable_seq: int
