"""A challenge: one customer at one terminal who is to prove a mobile by the code sent to it."""

from __future__ import annotations

import math
import secrets
import time
from datetime import datetime, timedelta
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.identity import codes, guards
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import SmsKind
from kiosk.central.schema import challenges, sms_messages
from kiosk.central.sms import outbox
from kiosk.wire.identity import CodeSent, ResendRequest

EntryPurpose = Literal["register", "password", "recover"]
Purpose = Literal[EntryPurpose, "deferred", "profile", "change_password", "change_mobile"]

ENTRY: tuple[EntryPurpose, ...] = ("register", "password", "recover")
"""What a code may be for that somebody who is not signed in proves to be there with."""

PROVING: tuple[Purpose, ...] = (*ENTRY, "deferred")
"""What a code may be for that an identity is proved with: at a terminal, or deferred, on the customer's own phone."""

_LOOK_AGAIN = 0.02


def may_send(
    central: Central, connection: sa.Connection, device: Device, mobile: str, now: datetime, *, resend: bool = False
) -> Refused | None:
    """Refuse a code to a mobile that is paused, or that would be one too many."""
    limits = central.limits.codes
    return guards.pause_of(connection, limits, mobile, now) or outbox.code_may_be_sent(
        connection, limits, device, mobile, now, resend=resend
    )


def open_challenge(
    central: Central,
    connection: sa.Connection,
    device: Device,
    mobile: str,
    maker: str,
    purpose: Purpose,
    kind: SmsKind,
    now: datetime,
    *,
    customer_id: str | None = None,
    session: str | None = None,
    claim: dict[str, str] | None = None,
) -> tuple[CodeSent, str]:
    """Make a challenge and leave its message; return what the terminal is told and the message's id."""
    limits = central.limits.codes
    challenge_id = secrets.token_urlsafe(18)
    connection.execute(
        sa.insert(challenges).values(
            id=challenge_id,
            device_id=device.id,
            mobile=mobile,
            maker=maker,
            purpose=purpose,
            state="sent",
            customer_id=customer_id,
            session=session,
            claim=claim,
            issue=1,
            sends=1,
            code_expires_at=now + limits.life,
            last_sent_at=now,
            expires_at=now + central.limits.challenge_life,
            created_at=now,
        )
    )
    outbox.watch_entered(connection, limits, device, now)
    message_id = outbox.leave(connection, device, mobile, kind, now, challenge_id=challenge_id)
    return _code_sent(challenge_id, limits.life, limits.resend_waits[0], limits.length), message_id


def resend(central: Central, device: Device, request: ResendRequest) -> CodeSent | Refused:
    """Send the code again, the same one while it lives; a code that is dead or used up is replaced."""
    now, limits = central.now(), central.limits.codes
    with central.database.write() as connection:
        row = find(connection, device, request.challenge_id, now, "sent")
        if row is None:
            return Refused("challenge.unknown")
        wait = limits.resend_waits[min(row.sends, len(limits.resend_waits)) - 1]
        left = math.ceil((row.last_sent_at + timedelta(seconds=wait) - now).total_seconds())
        if left > 0:
            return Refused("code.resend_early", values={"seconds": left}, retry_after=left)
        refused = _known_undeliverable(connection, row.id) or may_send(
            central, connection, device, row.mobile, now, resend=True
        )
        if refused is not None:
            return refused
        fresh = row.code_expires_at <= now or row.attempts >= limits.tries_per_code
        renewed = {"issue": row.issue + 1, "attempts": 0, "code_expires_at": now + limits.life} if fresh else {}
        connection.execute(
            sa.update(challenges)
            .where(challenges.c.id == row.id)
            .values(sends=row.sends + 1, last_sent_at=now, **renewed)
        )
        outbox.leave(connection, device, row.mobile, _kind(connection, row.id), now, challenge_id=row.id, resend=True)
        expires_in = limits.life if fresh else row.code_expires_at - now
        next_wait = limits.resend_waits[min(row.sends + 1, len(limits.resend_waits)) - 1]
    central.nudge_sender()
    return _code_sent(row.id, expires_in, next_wait, limits.length)


def enter_code(
    central: Central,
    connection: sa.Connection,
    device: Device,
    challenge_id: str,
    code: str,
    purposes: tuple[Purpose, ...],
    customer_id: str | None = None,
) -> Any | Refused:
    """Count the try, then compare; the row of a challenge whose code was right is returned, and is right only once."""
    now, limits, rows = central.now(), central.limits.codes, challenges.c
    row = find(connection, device, challenge_id, now)
    if row is None or row.purpose not in purposes or row.customer_id != customer_id:
        return Refused("challenge.unknown")
    paused = guards.pause_of(connection, limits, row.mobile, now) or _known_undeliverable(connection, row.id)
    if paused is not None:
        return paused
    counted = connection.execute(
        sa.update(challenges)
        .where(
            rows.id == row.id,
            rows.state == "sent",
            rows.attempts < limits.tries_per_code,
            rows.code_expires_at > now,
        )
        .values(attempts=rows.attempts + 1)
        .returning(*rows)
    ).one_or_none()
    if counted is None:
        used_up = row.state == "sent" and row.code_expires_at > now
        return Refused("code.exhausted" if used_up else "code.expired", "/code")
    paused = guards.count_try(connection, limits, row.mobile, now)
    if paused is not None:
        return paused
    if not codes.is_right(central.settings, counted, code):
        left = limits.tries_per_code - counted.attempts
        return Refused("code.wrong", "/code", {"left": left}) if left else Refused("code.exhausted", "/code")
    connection.execute(sa.update(challenges).where(rows.id == row.id).values(state="accepted", entered_at=now))
    guards.forgive(connection, row.mobile)
    return counted


def enter_again(
    central: Central, connection: sa.Connection, device: Device, challenge_id: str, code: str
) -> Any | None:
    """Return the row of somebody coming in whose code was right a moment ago, for a terminal that lost the answer.

    The try is counted like any other; None for whatever is no such repetition.
    """
    now, limits, rows = central.now(), central.limits.codes, challenges.c
    row = find(connection, device, challenge_id, now, "accepted")
    if row is None or row.purpose not in ENTRY or row.entered_at <= now - limits.answer_kept:
        return None
    again = sa.and_(rows.id == row.id, rows.state == "accepted", rows.attempts < limits.tries_per_code)
    counting = sa.update(challenges).where(again).values(attempts=rows.attempts + 1)
    counted = connection.execute(counting.returning(*rows)).one_or_none()
    if counted is None or guards.count_try(connection, limits, row.mobile, now) is not None:
        return None
    if not codes.is_right(central.settings, counted, code):
        return None
    guards.forgive(connection, row.mobile)
    return counted


def find(connection: sa.Connection, device: Device, challenge_id: str, now: datetime, *states: str) -> Any | None:
    """Return the terminal's own living challenge, in one of `states` where any are named."""
    rows = challenges.c
    query = sa.select(challenges).where(
        rows.id == challenge_id, rows.device_id == device.id, rows.expires_at > now, rows.state != "closed"
    )
    if states:
        query = query.where(rows.state.in_(states))
    return connection.execute(query.with_for_update()).one_or_none()


def find_proven(
    connection: sa.Connection, device: Device, challenge_id: str, now: datetime, *states: str
) -> Any | None:
    """Return a challenge that proves who somebody is, its code entered: `accepted`, or `verified` with an identity."""
    row = find(connection, device, challenge_id, now, *(states or ("accepted", "verified")))
    return row if row is not None and row.purpose in PROVING else None


def was_proven(connection: sa.Connection, challenge_id: str) -> bool:
    """Tell whether a visit of this id began with a code and not with a password."""
    entered = sa.and_(challenges.c.id == challenge_id, challenges.c.purpose.in_(ENTRY))
    return connection.scalar(sa.select(challenges.c.entered_at).where(entered)) is not None


def let_try_again(central: Central, challenge_id: str) -> None:
    """Take back that a code was entered: what it was entered for could not be done for another reason."""
    accepted = sa.and_(challenges.c.id == challenge_id, challenges.c.state == "accepted")
    with central.database.write() as connection:
        connection.execute(sa.update(challenges).where(accepted).values(state="sent"))


def undeliverable(central: Central, message_id: str) -> Refused | None:
    """Wait a moment for the gateway's word on the number, so that a dead one is corrected at once (row EM-08)."""
    until = time.monotonic() + central.limits.codes.delivery_wait
    while True:
        with central.database.read() as connection:
            state = connection.scalar(sa.select(sms_messages.c.state).where(sms_messages.c.id == message_id))
        if state == "undeliverable":
            return Refused("mobile.undeliverable", "/mobile")
        if state not in ("queued", "sending") or time.monotonic() > until:
            return None
        time.sleep(_LOOK_AGAIN)


def _kind(connection: sa.Connection, challenge_id: str) -> SmsKind:
    first = sa.select(sms_messages.c.kind).where(sms_messages.c.challenge_id == challenge_id).limit(1)
    kind: SmsKind = connection.execute(first).scalar_one()
    return kind


def _known_undeliverable(connection: sa.Connection, challenge_id: str) -> Refused | None:
    sms = sms_messages.c
    dead = sa.select(sms.id).where(sms.challenge_id == challenge_id, sms.state == "undeliverable").limit(1)
    return None if connection.scalar(dead) is None else Refused("mobile.undeliverable", "/mobile")


def _code_sent(challenge_id: str, expires_in: timedelta, resend_in: int, length: int) -> CodeSent:
    seconds = math.ceil(expires_in.total_seconds())
    return CodeSent(challenge_id=challenge_id, expires_in=seconds, resend_in=resend_in, length=length)
