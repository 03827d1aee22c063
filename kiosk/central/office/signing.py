"""Signing in: username, password and code at once, with one answer for whatever was wrong and a pause after ten."""

from __future__ import annotations

import hashlib
import hmac
import math
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.database import insert_or
from kiosk.central.identity import passwords
from kiosk.central.office import auditing, sessions, totp
from kiosk.central.problems import Refused
from kiosk.central.schema import staff, staff_guards

_FORGOTTEN_AFTER = timedelta(days=1)


def sign_in(central: Central, username: str, password: str, code: str, address: str) -> str | Refused:
    """Open a session and return its token; unknown, disabled and wrong are one refusal, `office.sign_in`."""
    member = _proven(central, username.strip().lower(), password, code, address)
    if isinstance(member, Refused):
        return member
    now = central.now()
    with central.database.write() as connection:
        auditing.record(connection, member.id, "signed_in", now, address)
        return sessions.open_session(connection, member.id, now)


def prove_again(central: Central, session: sessions.Session, password: str, code: str, address: str) -> Refused | None:
    """Take password and code once more, for what is too grave for a session that somebody left open."""
    member = _proven(central, session.member.username, password, code, address)
    if isinstance(member, Refused):
        return member
    with central.database.write() as connection:
        sessions.prove(connection, session.token_hash, central.now())
    return None


def prove_password(central: Central, session: sessions.Session, password: str, address: str) -> Refused | None:
    """Take the old password before a new one; failures count as those of signing in do."""
    member = _proven(central, session.member.username, password, None, address)
    return member if isinstance(member, Refused) else None


def _proven(central: Central, username: str, password: str, code: str | None, address: str) -> Any | Refused:
    now = central.now()
    with central.database.write() as connection:
        paused = _count(central, connection, username, now)
    if paused is not None:
        return paused
    with central.database.read() as connection:
        member = connection.execute(sa.select(staff).where(staff.c.username == username)).one_or_none()
    right = passwords.is_right(password, member.password_hash if member else None)
    if isinstance(right, Refused):
        return right
    with central.database.write() as connection:
        if (
            member is None
            or not right
            or member.disabled_at
            or (code is not None and not _code_is_right(central, connection, member, code))
        ):
            auditing.record(connection, member.id if member else None, "sign_in_failed", now, address)
            return Refused("office.sign_in", "/username")
        connection.execute(sa.delete(staff_guards).where(staff_guards.c.subject == _subject(central, username)))
    return member


def _code_is_right(central: Central, connection: sa.Connection, member: Any, code: str) -> bool:
    """Each code serves once; an account without one is let in only where the world outside is simulated."""
    if not member.needs_code:
        return central.settings.simulators
    step = totp.matching_step(totp.secret(central.settings, member.code_salt), code, central.now())
    if step is None:
        return False
    unused = sa.or_(staff.c.last_code.is_(None), staff.c.last_code < step)
    return (
        connection.execute(sa.update(staff).where(staff.c.id == member.id, unused).values(last_code=step)).rowcount == 1
    )


def _count(central: Central, connection: sa.Connection, username: str, now: datetime) -> Refused | None:
    """Count a failure before anything is looked at, in one statement; the last that is allowed begins the pause."""
    guard, limits = staff_guards.c, central.limits.office
    connection.execute(sa.delete(staff_guards).where(guard.last_at < now - _FORGOTTEN_AFTER))
    subject = _subject(central, username)
    over = guard.failures + 1 >= limits.failures
    pause = sa.case((over, sa.literal(now + limits.pause, guard.paused_until.type)), else_=sa.null())
    new = insert_or(connection, staff_guards).values(subject=subject, failures=1, paused_until=None, last_at=now)
    counted = new.on_conflict_do_update(
        index_elements=[guard.subject],
        set_={"failures": sa.case((over, 0), else_=guard.failures + 1), "paused_until": pause, "last_at": now},
        where=sa.or_(guard.paused_until.is_(None), guard.paused_until <= now),
    )
    if connection.scalar(counted.returning(guard.subject)) is not None:
        return None
    until = connection.scalar(sa.select(guard.paused_until).where(guard.subject == subject))
    seconds = math.ceil((until - now).total_seconds()) if until else 1
    return Refused("office.locked", values={"minutes": math.ceil(seconds / 60)}, retry_after=seconds)


def _subject(central: Central, username: str) -> str:
    return hmac.new(central.settings.key("staff guard"), username.encode(), hashlib.sha256).hexdigest()
