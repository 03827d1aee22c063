"""How fast one terminal may ask: a bucket of requests that refills with time, one for all of central's processes."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from kiosk.central.database import Database
from kiosk.central.kept import Kept
from kiosk.central.problems import Refused
from kiosk.central.schema import device_paces
from kiosk.central.settings import Limits


@dataclass(frozen=True, slots=True)
class Rate:
    """`per_minute` requests on average, `burst` at once.

    A bucket is kept as the moment at which it is full again: each request puts that off by `step`, and is in order
    while it lies less than `slack` ahead (seconds).
    """

    per_minute: int
    burst: int

    @property
    def step(self) -> float:
        return 60 / self.per_minute

    @property
    def slack(self) -> float:
        return (self.burst - 1) * self.step

    def refused(self, due: float, now: float) -> Refused | None:
        """Say when there will be a request, None where there is one now."""
        wait = due - now - self.slack
        return None if wait <= 0 else Refused("request.too_many", retry_after=math.ceil(wait))


class Pace(Protocol):
    def take(self, device_id: str) -> Refused | None:
        """Take one request out of a terminal's bucket, or say in how many seconds there will be one."""


class OwnPace:
    """Buckets in the memory of the one process that serves a SQLite database."""

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._clock = rate, clock
        self._due: dict[str, float] = {}
        self._lock = threading.Lock()

    def take(self, device_id: str) -> Refused | None:
        now = self._clock()
        with self._lock:
            due = max(self._due.get(device_id, now), now)
            refused = self._rate.refused(due, now)
            if refused is None:
                self._due[device_id] = due + self._rate.step
            return refused


class SharedPace:
    """Buckets in PostgreSQL, for every process on every host, by the database's clock."""

    def __init__(self, rate: Rate, database: Database) -> None:
        self._rate, self._database = rate, database
        now = sa.extract("epoch", sa.func.statement_timestamp()).cast(sa.Float(53))
        unhurried = sa.select(sa.func.set_config("synchronous_commit", "off", True)).subquery()
        device = sa.bindparam("device", type_=device_paces.c.device_id.type)
        row = insert(device_paces).from_select(
            ["device_id", "due"], sa.select(device, now + rate.step).select_from(unhurried)
        )
        taking = row.on_conflict_do_update(
            index_elements=[device_paces.c.device_id],
            set_={"due": sa.func.greatest(device_paces.c.due, now) + rate.step},
            where=device_paces.c.due <= now + rate.slack,
        )
        self._taking = Kept(taking.returning(device_paces.c.due))
        self._held = Kept(sa.select(device_paces.c.due, now.label("now")).where(device_paces.c.device_id == device))

    def take(self, device_id: str) -> Refused | None:
        """Nobody waits for the disk: a server that falls over may forget the last few of these."""
        with self._database.alone() as connection:
            if self._taking.value(connection, device=device_id) is not None:
                return None
            [(due, present)] = self._held.all(connection, device=device_id)
        return self._rate.refused(due, present)


def pace_for(database: Database, limits: Limits) -> Pace:
    """Return the pace that is right for however many processes may serve `database`."""
    rate = Rate(limits.device_requests_per_minute, limits.device_burst)
    return OwnPace(rate) if database.is_sqlite else SharedPace(rate, database)
