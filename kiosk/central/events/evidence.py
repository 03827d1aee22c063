"""What makes an event trustworthy before anything is looked up: hash, signature, shape and tracking code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from pydantic import ValidationError

from kiosk.central.devices.device import Device
from kiosk.central.devices.keys import signed_by
from kiosk.central.problems import Refused
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.wire.base import Request
from kiosk.wire.canonical import NotStrictJson, strict_json
from kiosk.wire.events import Event, body_hash, signed_text

NEWER: Final = Refused("event.newer", retry_after=900)
"""What only a newer central can read stays on its terminal, which offers it again; nothing of it is lost."""

_SCHEMA = 1
_NUL = "\\u0000"
"""JSON's way to write the one character that PostgreSQL cannot keep in a text."""

_ENOUGH_FOR_TWO = 50
"""So many events are looked at by two threads; for fewer the second is not worth its start."""

_M = TypeVar("_M", bound=Request)
_Found = TypeVar("_Found")


def of_each(judge: Callable[[Event], _Found], events: Sequence[Event]) -> list[_Found]:
    """Return what `judge` finds of each event; of many, another thread takes the second half.

    Half of the time goes into checking signatures, and that leaves the interpreter to others.
    """
    if len(events) < _ENOUGH_FOR_TWO:
        return [judge(event) for event in events]
    half = len(events) // 2
    with ThreadPoolExecutor(1, "evidence") as another:
        second = another.submit(lambda: [judge(event) for event in events[half:]])
        return [judge(event) for event in events[:half]] + second.result()


def message_in(event: Event, message: type[_M], device: Device, keys: Mapping[int, Mapping[str, str]]) -> _M | Refused:
    """Return the message that an event carries; `keys` are the terminal's public keys by epoch."""
    if body_hash(event.body) != event.body_sha256:
        return Refused("event.hash")
    key = keys.get(event.epoch)
    signed = signed_text(event.event_id, event.epoch, event.seq, event.type, event.schema_version, event.body_sha256)
    if key is None or not signed_by(key, signed, event.signature):
        return Refused("event.signature")
    if event.schema_version > _SCHEMA:
        return NEWER
    if _NUL in event.body:
        return Refused("event.body")
    try:
        read = message.model_validate(strict_json(event.body))
    except (NotStrictJson, ValidationError):
        return Refused("event.body")
    code = parse_tracking_code(getattr(read, "tracking_code", ""))
    if not isinstance(code, TrackingCode) or code.device != device.number:
        return Refused("event.tracking_code", "/tracking_code")
    return read
