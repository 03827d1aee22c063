"""Leaving a text message in the transaction that causes it, and the limits on sending codes."""

from __future__ import annotations

import logging
import math
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import SmsKind
from kiosk.central.schema import challenges, sms_messages
from kiosk.central.settings import CodeLimits

log = logging.getLogger("kiosk.central")

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_ALARM_OVER = 20
_AHEAD = timedelta(hours=1)
"""Somebody stands waiting for a code: it is due before whatever else was left within this time."""


@dataclass(frozen=True, slots=True)
class About:
    """A message for `mobile` about something that `device_id` once sent; `details` fill the words of its kind."""

    device_id: str
    mobile: str = field(repr=False)
    details: Mapping[str, str] = field(repr=False)


def leave(
    connection: sa.Connection,
    device: Device,
    mobile: str,
    kind: SmsKind,
    now: datetime,
    *,
    details: Mapping[str, str] | None = None,
    challenge_id: str | None = None,
    resend: bool = False,
) -> str:
    """Queue a message and return its id; the code of a challenge is never written down, the sender works it out."""
    own = {"challenge_id": challenge_id, "resend": resend, "device_id": device.id, "address": device.address}
    message = _queued(mobile, kind, now, details or {}, own)
    if challenge_id is not None:
        message["due_at"] = now - _AHEAD
    connection.execute(sa.insert(sms_messages), [message])
    return str(message["id"])


def receipt(device: Device, mobile: str, now: datetime, details: Mapping[str, str]) -> dict[str, Any]:
    """Return the row of a queued message that acknowledges a request which a terminal has sent."""
    own = {"challenge_id": None, "resend": False, "device_id": device.id, "address": device.address}
    return _queued(mobile, "receipt", now, details, own)


def leave_about(connection: sa.Connection, kind: SmsKind, now: datetime, messages: Sequence[About]) -> None:
    """Queue messages that nobody at a terminal has just asked for, in one statement."""
    own = {"challenge_id": None, "resend": False, "address": ""}
    queued = [_queued(each.mobile, kind, now, each.details, own | {"device_id": each.device_id}) for each in messages]
    if queued:
        connection.execute(sa.insert(sms_messages), queued)


def _queued(
    mobile: str, kind: SmsKind, now: datetime, details: Mapping[str, str], own: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "id": secrets.token_urlsafe(16),
        "mobile": mobile,
        "kind": kind,
        "details": dict(details),
        "state": "queued",
        "due_at": now,
        "created_at": now,
        **own,
    }


def code_may_be_sent(
    connection: sa.Connection, limits: CodeLimits, device: Device, mobile: str, now: datetime, *, resend: bool
) -> Refused | None:
    """Refuse a code that would be one too many for this mobile, terminal, address or the whole network."""
    serialise(connection, f"sms mobile {mobile}", f"sms device {device.id}", f"sms address {device.address}")
    sms = sms_messages.c
    to_mobile, from_device = sms.mobile == mobile, sms.device_id == device.id
    windows = [
        ("code.send_limit", to_mobile, _DAY, limits.sends_per_day),
        ("code.send_limit", from_device, _HOUR, limits.device_sends_per_hour),
        ("code.send_limit", from_device, _DAY, limits.device_sends_per_day),
        ("code.send_limit", sms.address == device.address, _HOUR, limits.address_sends_per_hour),
        ("code.send_limit", sa.true(), _HOUR, limits.network_sends_per_hour),
    ]
    if resend:
        again = sa.and_(to_mobile, sms.resend)
        windows += [
            ("code.resend_limit", again, timedelta(minutes=10), limits.resends_per_10_minutes),
            ("code.resend_limit", again, _HOUR, limits.resends_per_hour),
        ]
    for code, which, length, most in windows:
        wait = _wait(connection, which, length, most, now)
        if wait:
            log.info("sms.limit code=%s device=%s", code, device.id)
            return Refused(code, retry_after=wait)
    return None


def watch_entered(connection: sa.Connection, limits: CodeLimits, device: Device, now: datetime) -> None:
    """Raise the alarm where too few of the last twenty codes were entered in their life: someone may pump messages."""
    dead = sa.select(challenges.c.entered_at).where(challenges.c.created_at < now - limits.life)
    last = dead.order_by(challenges.c.created_at.desc()).limit(_ALARM_OVER)
    entered = connection.scalars(last).all()
    used = sum(at is not None for at in entered)
    if len(entered) == _ALARM_OVER and used < limits.entered_of_last_20:
        log.warning("sms.alarm entered=%d of=%d device=%s", used, _ALARM_OVER, device.id)


def _wait(connection: sa.Connection, which: sa.ColumnElement[bool], length: timedelta, most: int, now: datetime) -> int:
    """Seconds until a message more is in order: when the `most`-th newest of the window has left it."""
    sms = sms_messages.c
    newest = sa.select(sms.created_at).where(which, sms.challenge_id.is_not(None), sms.created_at > now - length)
    blocking = connection.scalar(newest.order_by(sms.created_at.desc()).offset(most - 1).limit(1))
    return 0 if blocking is None else max(1, math.ceil((blocking + length - now).total_seconds()))
