"""The store as the kiosk uses it: every method is one short transaction or read, callable from any thread."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.failpoints import reached
from kiosk.ports import DeviceKey, Identity, OutboxHealth, OutboxRow, OutboxState
from kiosk.store import looking
from kiosk.store.connection import unguard
from kiosk.store.files import ProcessLock
from kiosk.store.mark import Mark
from kiosk.store.reading import Reading
from kiosk.store.values import CATALOGUE_CURSOR, Committed, Print, Submission

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.store.lookup import Lookup
    from kiosk.wire.catalogue import CataloguePage
    from kiosk.wire.events import Event, EventResult


LONGEST_ASKED_DELAY_S = 900
"""However long central asks a row to wait, it is tried again after a quarter of an hour."""


def doubling_delay(attempts: int) -> float:
    """Return the seconds before a row's next try where no other rule was given: 1, 2, 4 … at most 5 minutes."""
    return float(min(300, 2 ** min(attempts - 1, 9)))


class Store:
    """The terminal's encrypted memory; get one from `open_store`.

    Reads go over the bare driver and cost no imports; the first write loads SQLAlchemy, about half a second: call
    `warm` in idle time. Any method raises StoreError when the file fails.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        reading: Reading,
        lock: ProcessLock,
        mark: Mark,
        device_key: Callable[[], DeviceKey],
        row_delay: Callable[[int], float],
        on_damage: Callable[[], None],
        monotonic: Callable[[], float],
    ) -> None:
        self._path = path
        self._key = key
        self._reading = reading
        self._lock = lock
        self._mark = mark
        self._device_key = device_key
        self._row_delay = row_delay
        self._on_damage = on_damage
        self._monotonic = monotonic
        self._held_until: dict[str, float] = {}

    def warm(self) -> None:
        """Load what writing needs and open its connections."""
        from kiosk.store import catalogue, ledger, outbox

        del catalogue, ledger, outbox
        with self._database.writing():
            pass

    def close(self) -> None:
        """Close the file and let other processes have it."""
        if "_database" in self.__dict__:
            self._database.close()
        self._reading.close()
        unguard(self._path)
        self._mark.close()
        self._lock.release()

    # What opening does

    def migrate(self) -> None:
        """Bring the schema to the newest revision; killed in between, it is still the old one."""
        self._database.migrate()

    def rescue(self, damaged: Path) -> int:
        """Take over the undelivered requests that a damaged file still gives; return how many."""
        from kiosk.store import rescue

        with self._database.writing() as connection:
            return rescue.rescue(damaged, self._key, connection)

    def catch_up(self) -> int:
        """Move the counters forward to the mark; return how many confirmed requests are missing."""
        from kiosk.store import terminal

        with self._database.writing() as connection:
            return terminal.catch_up(connection, self._mark.counters)

    # Identity and catalogue

    def identity(self) -> Identity | None:
        """Return the terminal's identity, or None before enrolment."""
        return self._reading.identity()

    def documents(self, stream: str) -> Mapping[str, dict[str, Any]]:
        """Return a stream's live documents by key, sorted by key."""
        return self._reading.documents(stream)

    def document(self, stream: str, key: str) -> dict[str, Any] | None:
        """Return one live document, or None."""
        return self._reading.document(stream, key)

    def save_identity(self, identity: Identity) -> None:
        """Save what enrolment gave; counters that were used before go on."""
        from kiosk.store import terminal

        with self._database.writing() as connection:
            terminal.save_identity(connection, identity, self._mark.counters)
            counters = terminal.counters(connection)
        self._mark.advance(counters)

    # The outbox

    def submit(self, draft: Submission) -> Committed:
        """Write the request, numbered and signed, in one transaction; the second time, return the first result.

        When this returns, the request is on the disk. Raises NotEnrolled, CountersExhausted, or another StoreError
        when nothing was written.
        """
        from kiosk.store import outbox

        try:
            with self._database.writing() as connection:
                committed, counters = outbox.submit(connection, draft, self._device_key(), self._lookup)
        except outbox.AlreadySubmitted:
            return looking.committed(self._reading, draft.event_id)
        reached("outbox.committed")
        self._mark.advance(counters)
        reached("mark.written")
        return committed

    def due(self, limit: int, max_bytes: int) -> Sequence[Event]:
        """Return the events to send now, at most one per request, those that failed before last."""
        now = self._monotonic()
        held = {event_id for event_id, until in self._held_until.copy().items() if until > now}
        return looking.due(self._reading, limit, max_bytes, held)

    def settle(self, results: Sequence[EventResult], at: datetime) -> None:
        """Record what became of events that were sent; rows to be tried again wait for their delay."""
        from kiosk.store import outbox

        with self._database.writing() as connection:
            again = outbox.settle(connection, results, at)
        now = self._monotonic()
        for result in results:
            self._held_until.pop(result.event_id, None)
            if result.event_id in again:
                asked = 0 if result.problem is None else result.problem.retry_after or 0
                delay = max(self._row_delay(again[result.event_id]), min(asked, LONGEST_ASKED_DELAY_S))
                self._held_until[result.event_id] = now + delay

    def retry(self, event_id: str) -> bool:
        """Queue a row that needs attention once more; False where it needs none."""
        from kiosk.store import outbox

        with self._database.writing() as connection:
            return outbox.retry(connection, event_id)

    def export(self, event_id: str) -> str | None:
        """Return an event as JSON, as it goes over the wire, or None where it is unknown or erased."""
        event = looking.event(self._reading, event_id)
        return None if event is None else event.model_dump_json()

    def known_to_central(self, seq: int) -> int:
        """Note the last sequence number central holds; return how many rows it lost and gets again."""
        from kiosk.store import outbox

        with self._database.writing() as connection:
            return outbox.known_to_central(connection, seq)

    def durable(self, seq: int, at: datetime) -> None:
        """Note up to which sequence number central's copy is backed up; it starts the clock of erasure."""
        from kiosk.store import outbox

        with self._database.writing() as connection:
            outbox.durable(connection, seq, at)

    def retain(self, at: datetime) -> int:
        """Erase payloads 24 hours, and rows 90 days, after they were safe at central; return how many changed."""
        from kiosk.store import outbox

        with self._database.writing() as connection:
            return outbox.retain(connection, at)

    # What staff see

    def health(self, at: datetime) -> OutboxHealth:
        """Count what waits and what needs attention."""
        return looking.health(self._reading, at)

    def rows(self, state: OutboxState | None = None, limit: int = 200) -> Sequence[OutboxRow]:
        """Return the newest requests, of one state or of all."""
        return looking.rows(self._reading, state, limit)

    def row(self, tracking_code: str) -> OutboxRow | None:
        """Return the request with that tracking code (12 ASCII digits), or None."""
        return looking.row(self._reading, tracking_code)

    def rows_of_mobile(self, mobile: str, limit: int = 20) -> Sequence[OutboxRow]:
        """Return the newest requests made with a mobile number (`09…`, 11 ASCII digits)."""
        return looking.rows_of_mobile(self._reading, self._lookup.mobile(mobile), limit)

    def rows_of_person(self, national_code: str, limit: int = 20) -> Sequence[OutboxRow]:
        """Return the newest requests of a national code (10 ASCII digits)."""
        return looking.rows_of_person(self._reading, self._lookup.national_code(national_code), limit)

    def record_print(self, job: Print) -> None:
        """Write a print job, or the new state of one that is known."""
        from kiosk.store import ledger

        with self._database.writing() as connection:
            ledger.record(connection, job)

    def prints(self, request_id: str) -> tuple[Print, ...]:
        """Return a request's print jobs, first copy first."""
        return self._reading.prints(request_id)

    # The catalogue's feed

    def catalogue_cursor(self) -> str:
        """Return where the feed stands; empty before the first page."""
        return self._reading.fact(CATALOGUE_CURSOR) or ""

    def apply_page(self, page: CataloguePage, at: datetime) -> bool:
        """Write a page and its cursor in one transaction; return whether every count and digest agrees."""
        from kiosk.store import catalogue

        with self._database.writing() as connection:
            return catalogue.apply_page(connection, page)

    def restart_catalogue(self) -> None:
        """Ask for everything again; what is held stays readable until the last page has come."""
        from kiosk.store import catalogue

        with self._database.writing() as connection:
            catalogue.start_over(connection)

    @functools.cached_property
    def _lookup(self) -> Lookup:
        from kiosk.store.lookup import Lookup

        return Lookup(self._key)

    @functools.cached_property
    def _database(self) -> Database:
        from kiosk.store.database import Database

        return Database(self._path, self._key, self._on_damage)
