"""The store as the kiosk uses it: every method is one short transaction or read, callable from any thread."""

from __future__ import annotations

import contextlib
import functools
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.failpoints import reached
from kiosk.ports import DeviceKey, Identity, Service
from kiosk.store import looking
from kiosk.store.condition import Condition
from kiosk.store.connection import unguard
from kiosk.store.delays import Delays
from kiosk.store.errors import StoreFull, StoreUnwritable
from kiosk.store.files import ProcessLock
from kiosk.store.inspection import is_whole
from kiosk.store.mark import Counters, Mark
from kiosk.store.reading import Reading
from kiosk.store.values import Committed, Correction, GivingUp, Print, Submission
from kiosk.store.view import View

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.domain.errors import Refusal
    from kiosk.store.database import Database
    from kiosk.wire.catalogue import CataloguePage
    from kiosk.wire.events import Event, EventResult

_Done = TypeVar("_Done")
_TENDED = "tended"
"""The fact that is written anew to see whether the disk takes writes again."""

MOST_MISSING = 10_000
"""Beyond this, what central says of a store that is behind is not believed."""

class Store(View):
    """The terminal's encrypted memory; get one from `open_store`.

    Reads go over the bare driver and cost no imports; the first write loads SQLAlchemy, about half a second: call
    `warm` in idle time. Any method raises StoreError when the file fails; what a customer waits for, and what central
    has answered, is written on the reserve where the disk is full.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        reading: Reading,
        lock: ProcessLock,
        mark: Mark,
        condition: Condition,
        device_key: Callable[[], DeviceKey],
        delays: Delays,
    ) -> None:
        super().__init__(key, reading)
        self._path = path
        self._lock = lock
        self._mark = mark
        self._condition = condition
        self._device_key = device_key
        self._delays = delays

    def warm(self) -> None:
        """Load what writing needs and open its connections."""
        from kiosk.store import attention, catalogue, ledger, outbox

        del attention, catalogue, ledger, outbox
        if not self._condition.read_only:
            with self._database.writing():
                pass

    def close(self) -> None:
        """Close the file and let other processes have it."""
        self.close_file()
        unguard(self._path)
        self._mark.close()
        self._lock.release()

    def close_file(self) -> None:
        """Close the file alone: what opening does with one that it tries again."""
        if "_database" in self.__dict__:
            self._database.close()
        super().close()

    # What opening does, and how it is doing since

    def migrate(self) -> None:
        """Bring the schema to the newest revision; killed in between, it is still the old one."""
        self._database.migrate()

    def rescue(self, damaged: Path) -> int:
        """Take over the requests that a damaged file still gives and central may still need; return how many."""
        from kiosk.store import rescue

        return self._write(lambda connection: rescue.rescue(damaged, self._key, connection))

    def catch_up(self) -> int:
        """Move the counters forward to the mark; return how many confirmed requests are missing."""
        from kiosk.store import terminal

        return self._write(lambda connection: terminal.catch_up(connection, self._mark.counters))

    def examine(self) -> bool:
        """Check every page of the file, beside whatever else runs; False where it is damaged, which is noted."""
        sound = is_whole(self._path, self._key)
        if not sound:
            self._condition.found_damage()
        return sound

    def service(self) -> Service:
        """Return whether new customers may be served; whoever is being served may finish."""
        return self._condition.service()

    def tend(self) -> Service:
        """Try a store that failed once more, shorten its log and make the reserve anew, where there is room.

        Return the service.
        """
        if self._condition.worth_a_try:
            from kiosk.store import facts

            with contextlib.suppress(StoreFull, StoreUnwritable):
                self._write(lambda connection: facts.put(connection, _TENDED, os.urandom(8).hex()))
        if "_database" in self.__dict__:
            self._database.shorten_log()
        service = self.service()
        if service == "open":
            self._condition.room.keep_reserve()
        return service

    # Identity

    def save_identity(self, identity: Identity) -> None:
        """Save what enrolment gave; counters that were used before go on."""
        from kiosk.store import terminal

        def save(connection: Connection) -> Counters:
            terminal.save_identity(connection, identity, self._mark.counters)
            return terminal.counters(connection)

        self._mark.advance(self._write(save))

    # The outbox

    def submit(self, draft: Submission) -> Committed:
        """Write the request, numbered and signed, in one transaction; the second time, return the first result.

        When this returns, the request is on the disk. Raises NotEnrolled, CountersExhausted, or another StoreError
        when nothing was written.
        """
        from kiosk.store import outbox

        def submitted() -> tuple[Committed, Counters]:
            return self._database.commit(lambda bare: outbox.submit(bare, draft, self._device_key(), self._lookup))

        try:
            committed, counters = self._condition.at_last(lambda: self._condition.noting(submitted))
        except outbox.AlreadySubmitted:
            return looking.committed(self._reading, draft.event_id)
        reached("outbox.committed")
        self._mark.advance(counters)
        reached("mark.written")
        return committed

    def due(self, limit: int, max_bytes: int, besides: Sequence[Event] = ()) -> Sequence[Event]:
        """Return the events to send now, at most one per request, those that failed before last.

        `besides` are on their way: neither they nor later ones of their requests are among those returned.
        """
        held = self._delays.held().union(event.event_id for event in besides)
        return looking.due(self._reading, limit, max_bytes, held)

    def settle(self, results: Sequence[EventResult], at: datetime, durable_seq: int | None = None) -> None:
        """Record what became of events that were sent; rows to be tried again wait for their delay.

        `durable_seq`, where central said it, is noted as by `durable`, in the same transaction.
        """
        from kiosk.store import outbox

        again = self._condition.at_last(lambda: self._write(lambda c: outbox.settle(c, results, at, durable_seq)))
        self._delays.note(results, again)
        self._database.shorten_log()

    def known_to_central(self, seq: int) -> int:
        """Note the last sequence number central holds; return how many rows it lost and gets again."""
        from kiosk.store import outbox

        return self._write(lambda connection: outbox.known_to_central(connection, seq))

    def catch_up_with(self, seq: int) -> int:
        """Go on after the last number that central holds, where this store is an old copy; return how many it lacks.

        Each of those took one tracking code at most, so none is given out twice.
        """
        held = self.counters()
        missing = seq - held.seq
        if not (held.device_number and 0 < missing <= MOST_MISSING):
            return 0
        self._mark.advance(replace(held, seq=seq, counter=held.counter + missing))
        return self.catch_up()

    def durable(self, seq: int, at: datetime) -> None:
        """Note up to which sequence number central's copy is backed up; it starts the clock of erasure."""
        from kiosk.store import outbox

        self._write(lambda connection: outbox.durable(connection, seq, at))

    def retain(self, at: datetime) -> int:
        """Erase payloads 24 hours, and rows 90 days, after they were safe at central; return how many changed."""
        from kiosk.store import outbox

        return self._write(lambda connection: outbox.retain(connection, at))

    def record_print(self, job: Print) -> None:
        """Write a print job, or the new state of one that is known."""
        from kiosk.store import ledger

        self._condition.at_last(lambda: self._write(lambda connection: ledger.record(connection, job)))

    # What staff do about a refused request

    def retry(self, event_id: str) -> bool:
        """Queue a row that needs attention once more; False where it needs none."""
        from kiosk.store import attention

        return self._write(lambda connection: attention.retry(connection, event_id))

    def set_aside(self, giving_up: GivingUp) -> Committed | None:
        """Give up a row that needs attention and queue the notice for central, both or neither.

        None where the row needs no attention, or is itself a notice.
        """
        from kiosk.store import attention, outbox
        from kiosk.store.database import driver

        def give_up(connection: Connection) -> tuple[Committed, Counters] | None:
            notice = attention.give_up(connection, giving_up)
            bare = driver(connection)
            return None if notice is None else outbox.submit(bare, notice, self._device_key(), self._lookup)

        given = self._write(give_up)
        if given is None:
            return None
        self._mark.advance(given[1])
        return given[0]

    def correct(self, correction: Correction) -> Committed | Refusal | None:
        """Correct a request that needs attention and queue it as a new event with the same tracking code.

        None where it needs none; a Refusal where a value is wrong or the row cannot be corrected here.
        """
        from kiosk.store import attention

        done = self._write(lambda connection: attention.correct(connection, correction, self._device_key()))
        if not isinstance(done, tuple):
            return done
        self._mark.advance(done[1])
        return done[0]

    # The catalogue's feed

    def apply_page(self, page: CataloguePage, at: datetime, after: str | None = None) -> bool:
        """Write a page and its cursor in one transaction; return whether every count and digest agrees.

        `after` is the cursor that the page was asked with: where the feed stands elsewhere by now, nothing is written.
        """
        from kiosk.store import catalogue

        return self._write(lambda connection: catalogue.apply_page(connection, page, at, after))

    def restart_catalogue(self) -> None:
        """Ask for everything again; what is held stays readable until the last page has come."""
        from kiosk.store import catalogue

        self._write(catalogue.start_over)

    def _write(self, work: Callable[[Connection], _Done]) -> _Done:
        def written() -> _Done:
            with self._database.writing() as connection:
                return work(connection)

        return self._condition.noting(written)

    @functools.cached_property
    def _database(self) -> Database:
        from kiosk.store.database import Database

        return Database(self._path, self._key, self._condition.found_damage)
