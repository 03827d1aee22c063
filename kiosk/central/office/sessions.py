"""A member's session: a random token in a cookie, its hash in the database, and how long it lives."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.office.roles import Role
from kiosk.central.office.staff import Member
from kiosk.central.schema import staff, staff_sessions
from kiosk.central.settings import CentralSettings

_NOTED_EVERY = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Session:
    """A living session; `fresh` tells whether password and code were entered a moment ago."""

    token_hash: str
    member: Member
    must_change_password: bool
    fresh: bool
    notice: dict[str, Any] | None


def new_token() -> str:
    """Return 256 random bits for a cookie."""
    return secrets.token_urlsafe(32)


def form_token(settings: CentralSettings, token: str) -> str:
    """Return what every form of the session with this cookie carries, so that no other site's form is taken."""
    return hmac.new(settings.key("office form"), token.encode(), hashlib.sha256).hexdigest()


def open_session(connection: sa.Connection, staff_id: str, now: datetime) -> str:
    """Begin a session and return its token; dead ones of the same member are forgotten."""
    token = new_token()
    mine = staff_sessions.c.staff_id == staff_id
    connection.execute(sa.delete(staff_sessions).where(mine, staff_sessions.c.created_at < now - timedelta(days=1)))
    connection.execute(
        sa.insert(staff_sessions).values(
            token_hash=_hash(token), staff_id=staff_id, created_at=now, seen_at=now, confirmed_at=now
        )
    )
    return token


def find(central: Central, token: str) -> Session | None:
    """Return the session of a cookie and note that it is in use; None where it is dead, idle or unknown."""
    now, limits, held = central.now(), central.limits.office, staff_sessions.c
    alive = sa.and_(
        held.token_hash == _hash(token),
        held.created_at > now - limits.session,
        held.seen_at > now - limits.idle,
        staff.c.disabled_at.is_(None),
    )
    columns = (staff.c.id, staff.c.username, staff.c.name, staff.c.role, staff.c.must_change_password)
    with central.database.read() as connection:
        row = connection.execute(sa.select(staff_sessions, *columns).join(staff).where(alive)).one_or_none()
    if row is None:
        return None
    if row.seen_at < now - _NOTED_EVERY:
        with central.database.write() as connection:
            connection.execute(sa.update(staff_sessions).where(held.token_hash == row.token_hash).values(seen_at=now))
    return Session(
        token_hash=row.token_hash,
        member=Member(row.id, row.username, row.name, Role(row.role)),
        must_change_password=row.must_change_password,
        fresh=row.confirmed_at > now - limits.proof,
        notice=row.notice,
    )


def close_session(connection: sa.Connection, token_hash: str) -> None:
    """End a session."""
    connection.execute(sa.delete(staff_sessions).where(staff_sessions.c.token_hash == token_hash))


def put_notice(connection: sa.Connection, token_hash: str, notice: dict[str, Any] | None) -> None:
    """Leave a word for the next page of the session, or take it away."""
    mine = sa.update(staff_sessions).where(staff_sessions.c.token_hash == token_hash)
    connection.execute(mine.values(notice=notice))


def prove(connection: sa.Connection, token_hash: str, now: datetime) -> None:
    """Note that password and code were just entered again."""
    mine = sa.update(staff_sessions).where(staff_sessions.c.token_hash == token_hash)
    connection.execute(mine.values(confirmed_at=now))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
