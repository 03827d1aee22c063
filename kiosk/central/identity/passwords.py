"""Choosing a password: how long, how common, and how it is kept."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError, VerifyMismatchError

from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.problems import Refused
from kiosk.central.schema import persons
from kiosk.domain.errors import Refusal
from kiosk.domain.password import normalise_password, parse_new_password
from kiosk.wire.identity import PasswordRequest, PasswordSet

_COMMON = 10_000
_BRANDS = frozenset(
    {"ikco", "ikco1234", "irankhodro", "iran khodro", "ایران خودرو", "ایران‌خودرو", "ایرانخودرو", "emta1234", "امتا۱۲۳۴"}
)

_hasher = PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1)
_turns = threading.BoundedSemaphore(os.cpu_count() or 1)
_PATIENCE = 5.0

_T = TypeVar("_T")


def set_password(central: Central, device: Device, request: PasswordRequest) -> PasswordSet | Refused:
    """Set the password of the person whom the challenge has proved."""
    now = central.now()
    with central.database.read() as connection:
        challenge = challenge_rules.find(connection, device, request.challenge_id, now, "accepted", "verified")
        if challenge is None or challenge.person_id is None:
            return Refused("identity.not_verified")
        person = connection.execute(sa.select(persons).where(persons.c.id == challenge.person_id)).one()
    hashed = hashed_new(request.password, (person.mobile or "", person.national_code, person.birth_date))
    if isinstance(hashed, Refused):
        return hashed
    with central.database.write() as connection:
        connection.execute(sa.update(persons).where(persons.c.id == person.id).values(password_hash=hashed))
    return PasswordSet(changed_at=now)


def hashed_new(password: str, known: Iterable[str]) -> str | Refused:
    """Return what is kept of a new password; refuse one that is too short, common, or made of a `known` number."""
    parsed = parse_new_password(password, known, _blocked())
    if isinstance(parsed, Refusal):
        return Refused.because(parsed, "/password")
    return _in_turn(lambda: _hasher.hash(parsed))


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

    return frozenset(FREQUENCY_LISTS["passwords"][:_COMMON]) | _BRANDS


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(os.urandom(16).hex())
