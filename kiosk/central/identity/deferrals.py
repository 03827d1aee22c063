"""Putting a verification off to the customer's own phone: who may, and the link that goes there."""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import secrets
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.moments import day_and_time
from kiosk.central.problems import Refused
from kiosk.central.schema import challenges, deferrals, identity_attempts
from kiosk.central.settings import CentralSettings
from kiosk.central.sms import outbox
from kiosk.wire.identity import DeferralMade, DeferralRequest
from kiosk.wire.links import VERIFICATION_PATH

_DAY = timedelta(days=1)
_TOKEN_BYTES = 24


def defer(central: Central, device: Device, request: DeferralRequest) -> DeferralMade | Refused:
    """Send a link to a mobile whose code was accepted and whose owner the provider could not be asked about.

    The terminal's challenge ends with it, an older link of the same mobile and maker too. Asked again for the same
    challenge, nothing more is sent.
    """
    now, rows = central.now(), deferrals.c
    with central.database.write() as connection:
        serialise(connection, f"deferral {request.challenge_id}")
        mine = sa.and_(rows.challenge_id == request.challenge_id, rows.device_id == device.id)
        made = connection.scalar(sa.select(rows.expires_at).where(mine))
        if made is not None:
            return DeferralMade(expires_at=made)
        challenge = challenge_rules.find_proven(connection, device, request.challenge_id, now, "accepted")
        if challenge is None:
            return Refused("challenge.unknown")
        serialise(connection, f"deferrals {challenge.mobile}")
        refused = _refuse(central, connection, challenge, now)
        if refused is not None:
            return refused
        expires_at = _make(central, connection, device, challenge, now)
    central.nudge_sender()
    return DeferralMade(expires_at=expires_at)


def link(settings: CentralSettings, deferral_id: str) -> str:
    """Return the address that a message carries; like a code it is worked out each time and kept nowhere."""
    return f"{settings.public_url.rstrip('/')}{VERIFICATION_PATH}{_token(settings, deferral_id)}"


def open_link(
    central: Central,
    connection: sa.Connection,
    device: Device,
    mobile: str,
    maker: str,
    expires_at: datetime,
    now: datetime,
    *,
    challenge_id: str | None = None,
) -> dict[str, str]:
    """Open a link for a mobile at a maker, which replaces an older one; return what its message needs to say.

    `f"deferrals {mobile}"` must be held (`serialise`) since it was asked whether there is an open one.
    """
    rows, deferral_id = deferrals.c, secrets.token_urlsafe(18)
    older = sa.and_(rows.mobile == mobile, rows.maker == maker, rows.state == "open")
    connection.execute(sa.update(deferrals).where(older).values(state="replaced"))
    connection.execute(
        sa.insert(deferrals).values(
            id=deferral_id,
            challenge_id=challenge_id,
            device_id=device.id,
            token_hash=_hash(_token(central.settings, deferral_id)),
            mobile=mobile,
            maker=maker,
            state="open",
            expires_at=expires_at,
            created_at=now,
        )
    )
    return {"deferral_id": deferral_id} | deadline_details(connection, maker, expires_at)


def same_link(
    central: Central,
    connection: sa.Connection,
    device: Device,
    mobile: str,
    maker: str,
    expires_at: datetime,
    now: datetime,
) -> dict[str, str]:
    """Return what a message needs to say that sends the open link of a mobile and maker again, or a new one.

    `expires_at` is the deadline that the message names; a link stays open until then at least.
    """
    deferral_id = extend(connection, mobile, maker, expires_at, now)
    if deferral_id is None:
        return open_link(central, connection, device, mobile, maker, expires_at, now)
    return {"deferral_id": deferral_id} | deadline_details(connection, maker, expires_at)


def deadline_details(connection: sa.Connection, maker: str, moment: datetime) -> dict[str, str]:
    """Return what a message about a deadline needs to say: the maker's name, day and time."""
    day, time = day_and_time(moment)
    return {"maker": maker_name(connection, maker), "day": day, "time": time}


def maker_name(connection: sa.Connection, maker: str) -> str:
    """Return how a maker is called, nothing for one that the catalogue has not."""
    known = feed.document(connection, "makers", maker)
    return str(known["name"]) if known else ""


def extend(connection: sa.Connection, mobile: str, maker: str, expires_at: datetime, now: datetime) -> str | None:
    """Keep the open link of a mobile and maker open until `expires_at` at least; return its id, None without one."""
    rows = deferrals.c
    mine = sa.and_(rows.mobile == mobile, rows.maker == maker, rows.state == "open", rows.expires_at > now)
    later = sa.case((rows.expires_at < expires_at, sa.literal(expires_at, rows.expires_at.type)), else_=rows.expires_at)
    kept = sa.update(deferrals).where(mine).values(expires_at=later).returning(rows.id)
    return connection.execute(kept).scalar_one_or_none()


def close(connection: sa.Connection, mobile: str, maker: str, now: datetime, *, but_of: str) -> None:
    """Close the open link of a mobile and maker: what it was for is being finished by the challenge `but_of`.

    A link whose page sent that very challenge's code goes on, and ends as used.
    """
    rows = deferrals.c
    elsewhere = sa.or_(rows.phone_challenge_id.is_(None), rows.phone_challenge_id != but_of)
    mine = sa.and_(rows.mobile == mobile, rows.maker == maker, rows.state == "open", elsewhere)
    connection.execute(sa.update(deferrals).where(mine).values(state="closed", used_at=now))


def find(connection: sa.Connection, token: str) -> Any | None:
    """Return the row of a link, whatever became of it, locked until the transaction ends; None for an unknown token."""
    known = sa.select(deferrals).where(deferrals.c.token_hash == _hash(token))
    return connection.execute(known.with_for_update()).one_or_none()


def _refuse(central: Central, connection: sa.Connection, challenge: Any, now: datetime) -> Refused | None:
    attempts, rows, limits = identity_attempts.c, deferrals.c, central.limits
    down = sa.and_(attempts.challenge_id == challenge.id, attempts.outcome == "provider_down")
    asked_in_vain = connection.scalar(sa.select(attempts.id).where(down).limit(1)) is not None
    if not central.settings.public_url or not asked_in_vain:
        return Refused("deferral.not_possible")
    sent = sa.select(rows.created_at).where(rows.mobile == challenge.mobile, rows.created_at > now - _DAY)
    newest = sent.order_by(rows.created_at.desc()).offset(limits.deferrals_per_day - 1).limit(1)
    blocking = connection.scalar(newest)
    if blocking is None:
        return None
    return Refused("deferral.limit", retry_after=math.ceil((blocking + _DAY - now).total_seconds()))


def _make(central: Central, connection: sa.Connection, device: Device, challenge: Any, now: datetime) -> datetime:
    mobile, maker, expires_at = challenge.mobile, challenge.maker, now + central.limits.deferral_life
    details = open_link(central, connection, device, mobile, maker, expires_at, now, challenge_id=challenge.id)
    connection.execute(sa.update(challenges).where(challenges.c.id == challenge.id).values(state="closed"))
    outbox.leave(connection, device, mobile, "deferral", now, details=details)
    return expires_at


def _token(settings: CentralSettings, deferral_id: str) -> str:
    mac = hmac.new(settings.key("deferral"), deferral_id.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac[:_TOKEN_BYTES]).decode()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()
