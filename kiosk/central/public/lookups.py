"""Finding a request by its code and the mobile's last four digits, with one answer for every kind of miss."""

from __future__ import annotations

import hashlib
import hmac
import math
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.awaiting.states import by_code
from kiosk.central.context import Central
from kiosk.central.database import insert_or
from kiosk.central.public import sightings
from kiosk.central.public.sightings import Sighting
from kiosk.central.schema import customers, lookup_guards, persons

_LAST = 4


@dataclass(frozen=True, slots=True)
class NothingFound:
    """No such code, or other digits: nobody learns which."""


@dataclass(frozen=True, slots=True)
class TooMany:
    """This code, or this address, has been tried too often; `minutes` until it may be tried again."""

    minutes: int


def find(central: Central, code: str, digits: str, address: str) -> Sighting | NothingFound | TooMany:
    """Count the try for the code and for the address, then look; a hit takes both counts back.

    `code` is a whole tracking code in ASCII digits, `digits` four of them. A request answers to the mobile that it was
    registered with and to its customer's present one.
    """
    now, limits = central.now(), central.limits.lookups
    subjects = {
        _subject(central, "code", code): limits.failures_per_code,
        _subject(central, "address", address): limits.failures_per_address,
    }
    with central.database.write() as connection:
        minutes = max(_count(connection, central, subject, most, now) for subject, most in sorted(subjects.items()))
        if minutes:
            return TooMany(minutes)
        found = _matching(connection, code, digits)
        if found is None:
            return NothingFound()
        guard = lookup_guards.c
        connection.execute(
            sa.update(lookup_guards)
            .where(guard.subject.in_(subjects))
            .values(failures=guard.failures - 1, paused_until=None)
        )
        return found


def _matching(connection: sa.Connection, code: str, digits: str) -> Sighting | None:
    request = sightings.request_row(connection, code)
    if request is not None:
        theirs = sa.select(persons.c.mobile).join(customers).where(customers.c.id == request.customer_id)
        mobiles = {request.body["mobile"], connection.scalar(theirs)}
        return sightings.of_request(connection, request) if _ends(mobiles, digits) else None
    awaiting = by_code(connection, code)
    if awaiting is not None:
        return sightings.of_awaiting(connection, awaiting) if _ends({awaiting.mobile}, digits) else None
    message = sightings.support_row(connection, code)
    if message is not None and _ends({message.mobile}, digits):
        return sightings.of_support(connection, message)
    return None


def _ends(mobiles: set[str | None], digits: str) -> bool:
    return any(hmac.compare_digest(mobile[-_LAST:], digits) for mobile in mobiles if mobile)


def _subject(central: Central, kind: str, value: str) -> str:
    return hmac.new(central.settings.key("lookup"), f"{kind}\n{value}".encode(), hashlib.sha256).hexdigest()


def _count(connection: sa.Connection, central: Central, subject: str, most: int, now: datetime) -> int:
    """Count one try as a failure in a single statement; return the minutes left where the subject is paused."""
    guard, limits = lookup_guards.c, central.limits.lookups
    stale = guard.since <= now - limits.window
    failures = sa.case((stale, 1), else_=guard.failures + 1)
    pause = sa.literal(now + limits.pause, guard.since.type)
    count = insert_or(connection, lookup_guards).values(subject=subject, failures=1, since=now)
    count = count.on_conflict_do_update(
        index_elements=[guard.subject],
        set_={
            "failures": failures,
            "since": sa.case((stale, sa.literal(now, guard.since.type)), else_=guard.since),
            "paused_until": sa.case((failures >= most, pause), else_=sa.null()),
        },
        where=sa.or_(guard.paused_until.is_(None), guard.paused_until <= now),
    )
    if connection.scalar(count.returning(guard.failures)) is not None:
        return 0
    until = connection.scalar(sa.select(guard.paused_until).where(guard.subject == subject))
    return 1 if until is None else max(1, math.ceil((until - now).total_seconds() / 60))
