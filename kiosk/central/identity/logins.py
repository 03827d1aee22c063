"""Signing in by national code and password, with pauses counted for each account and terminal by itself."""

from __future__ import annotations

import hashlib
import hmac
import math
import secrets
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.database import insert_or
from kiosk.central.devices.device import Device
from kiosk.central.identity import passwords
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.schema import login_guards, persons
from kiosk.wire.identity import CustomerState, LoginRequest


def login(central: Central, device: Device, request: LoginRequest) -> CustomerState | Refused:
    """Answer alike, and in the same time, for a wrong password, a person without one, and nobody at all."""
    now = central.now()
    with central.database.read() as connection:
        rules = rules_at(connection, request.maker)
        if isinstance(rules, Refused):
            return rules
    person = right_person(central, device, request.national_code, request.password)
    if isinstance(person, Refused):
        return person
    with central.database.write() as connection:
        clear(central, connection, person.national_code, device)
        if person.mobile is None:
            return Refused("identity.not_verified")
        customer_id = records.customer_of(connection, person.id, request.maker, now)
        session = CustomerSession(customer_id, request.maker, secrets.token_urlsafe(18))
        return records.state(central, connection, device, session, now)


def right_person(central: Central, device: Device, national_code: str, password: str) -> Any | Refused:
    """Return the person of a national code and password; the try is counted before the password is looked at."""
    now = central.now()
    with central.database.write() as connection:
        paused = _count(central, connection, national_code, device, now)
        person = connection.execute(sa.select(persons).where(persons.c.national_code == national_code)).one_or_none()
    if paused is not None:
        return paused
    right = passwords.is_right(password, person.password_hash if person else None)
    if isinstance(right, Refused):
        return right
    return person if right else Refused("login.wrong", "/password")


def clear(central: Central, connection: sa.Connection, national_code: str, device: Device) -> None:
    """Forget the failures of an account at this terminal: the right password or a code by SMS was entered."""
    subject = _subject(central, national_code)
    guard = login_guards.c
    connection.execute(sa.delete(login_guards).where(guard.subject == subject, guard.device_id == device.id))


def _count(
    central: Central, connection: sa.Connection, national_code: str, device: Device, now: datetime
) -> Refused | None:
    """Count a failure before the password is looked at, in one statement; refuse while the account is paused here."""
    guard, limits = login_guards.c, central.limits
    failures = guard.failures + 1
    pauses = [
        (failures == count, sa.literal(now + pause, guard.paused_until.type)) for count, pause in limits.login_pauses
    ]
    key = {"subject": _subject(central, national_code), "device_id": device.id}
    count = insert_or(connection, login_guards).values(**key, failures=1, paused_until=None, last_at=now)
    count = count.on_conflict_do_update(
        index_elements=[guard.subject, guard.device_id],
        set_={"failures": failures, "paused_until": sa.case(*pauses, else_=sa.null()), "last_at": now},
        where=sa.and_(
            sa.or_(guard.paused_until.is_(None), guard.paused_until <= now),
            guard.failures < limits.login_failures_to_recovery,
        ),
    )
    if connection.scalar(count.returning(guard.failures)) is not None:
        return None
    until = connection.scalar(
        sa.select(guard.paused_until).where(guard.subject == key["subject"], guard.device_id == device.id)
    )
    left = max(timedelta(0), until - now) if until else timedelta(0)
    if not left:
        return Refused("login.recover")
    seconds = math.ceil(left.total_seconds())
    return Refused("login.locked", values={"minutes": math.ceil(seconds / 60)}, retry_after=seconds)


def _subject(central: Central, national_code: str) -> str:
    return hmac.new(central.settings.key("login"), national_code.encode(), hashlib.sha256).hexdigest()
