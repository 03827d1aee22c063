"""Choosing a password: how long, how common, and how it is kept."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from typing import TypeVar

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError, VerifyMismatchError

from kiosk.central.context import Central
from kiosk.central.customers import records, trail
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.schema import persons
from kiosk.domain.errors import Refusal
from kiosk.domain.password import normalise_password, parse_new_password
from kiosk.wire.identity import PasswordChange, PasswordRequest, PasswordSet

_COMMON = 10_000
_BRANDS = (
    *("ikco", "irankhodro", "iran khodro", "ایران خودرو", "ایران‌خودرو", "ایرانخودرو"),
    *("saipa", "سایپا", "bahman", "bahmanmotor", "بهمن", "بهمن موتور", "emta", "امتا", "iranecar"),
)
_TAILS = ("", "1", "12", "123", "1234", "12345", "123456", "12345678", "123456789", "1400", "1403", "1404", "1405")
"""What people put behind a name to make it long enough."""

_hasher = PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1)
_turns = threading.BoundedSemaphore(os.cpu_count() or 1)
_PATIENCE = 5.0

_T = TypeVar("_T")


def set_password(central: Central, device: Device, request: PasswordRequest) -> PasswordSet | Refused:
    """Set the password of the person whom the challenge has proved."""
    now = central.now()
    with central.database.read() as connection:
        challenge = challenge_rules.find_proven(connection, device, request.challenge_id, now)
        if challenge is None or challenge.person_id is None:
            return Refused("identity.not_verified")
        person = connection.execute(sa.select(persons).where(persons.c.id == challenge.person_id)).one()
    password_hash = hashed_new(request.password, (person.mobile or "", person.national_code, person.birth_date))
    if isinstance(password_hash, Refused):
        return password_hash
    with central.database.write() as connection:
        keep(connection, device, person.id, password_hash, now)
    return PasswordSet(changed_at=now)


def change_password(
    central: Central, device: Device, session: CustomerSession, request: PasswordChange
) -> PasswordSet | Refused:
    """Replace the signed-in customer's password by the code that was sent for it; a weak one leaves the code alive."""
    now = central.now()
    with central.database.read() as connection:
        row = records.signed_in(connection, session)
    if isinstance(row, Refused):
        return row
    password_hash = hashed_new(request.password, (row.mobile, row.national_code, row.birth_date))
    if isinstance(password_hash, Refused):
        return password_hash
    with central.database.write() as connection:
        entered = challenge_rules.enter_code(
            central,
            connection,
            device,
            request.challenge_id,
            request.code,
            ("change_password",),
            session.customer_id,
        )
        if isinstance(entered, Refused):
            return entered
        keep(connection, device, row.person_id, password_hash, now)
    return PasswordSet(changed_at=now)


def keep(connection: sa.Connection, device: Device, person_id: str, password_hash: str, now: datetime) -> None:
    """Make a hash the person's password."""
    connection.execute(sa.update(persons).where(persons.c.id == person_id).values(password_hash=password_hash))
    trail.note(connection, device, person_id, "password.set", now)


def hashed_new(password: str, known: Iterable[str]) -> str | Refused:
    """Return what is kept of a new password; refuse one that is too short, common, or made of a `known` number."""
    return refuse_weak(password, known) or hashed(password)


def refuse_weak(password: str, known: Iterable[str]) -> Refused | None:
    """Why a new password is not good enough, without the cost of hashing it."""
    parsed = parse_new_password(password, known, _blocked())
    return Refused.because(parsed, "/password") if isinstance(parsed, Refusal) else None


def hashed(password: str) -> str | Refused:
    """Hash a password that was found good enough."""
    return _in_turn(lambda: _hasher.hash(normalise_password(password)))


def is_right(password: str, hashed: str | None) -> bool | Refused:
    """Compare in the time that a real comparison takes, also where there is nothing to compare with."""

    def compare() -> bool:
        try:
            return _hasher.verify(hashed or _nobodys_hash(), normalise_password(password))
        except (VerifyMismatchError, VerificationError):
            return False

    answer = _in_turn(compare)
    return answer if isinstance(answer, Refused) else answer and hashed is not None


def _in_turn(work: Callable[[], _T]) -> _T | Refused:
    """Do one hash for each core at a time; whoever would wait too long is told to come back."""
    if not _turns.acquire(timeout=_PATIENCE):
        return Refused("server.busy", retry_after=2)
    try:
        return work()
    finally:
        _turns.release()


@cache
def _blocked() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    brands = {f"{brand}{tail}" for brand in _BRANDS for tail in _TAILS}
    return frozenset(FREQUENCY_LISTS["passwords"][:_COMMON]) | brands


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(os.urandom(16).hex())
