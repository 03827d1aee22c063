"""What may be asked of a store without changing it; the kiosk's own store and a look at it from outside share this."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.ports import Identity, OutboxHealth, OutboxRow, OutboxState
from kiosk.store import looking
from kiosk.store.mark import Counters
from kiosk.store.numbers import COUNTERS
from kiosk.store.reading import Reading
from kiosk.store.values import CATALOGUE_AT, CATALOGUE_CURSOR, Print

if TYPE_CHECKING:
    from kiosk.store.lookup import Lookup
    from kiosk.wire.devices import DayTally


class View:
    """Every method is one read over the bare driver, costs no imports and raises StoreError when the file fails."""

    def __init__(self, key: bytes, reading: Reading) -> None:
        self._key = key
        self._reading = reading

    def close(self) -> None:
        """Close the file."""
        self._reading.close()

    def identity(self) -> Identity | None:
        """Return the terminal's identity, or None before enrolment."""
        return self._reading.identity()

    def counters(self) -> Counters:
        """Return the last numbers given out; all zero before enrolment."""
        rows = self._reading.all(COUNTERS)
        return Counters(*rows[0]) if rows else Counters()

    def documents(self, stream: str) -> Mapping[str, dict[str, Any]]:
        """Return a stream's live documents by key, sorted by key."""
        return self._reading.documents(stream)

    def document(self, stream: str, key: str) -> dict[str, Any] | None:
        """Return one live document, or None."""
        return self._reading.document(stream, key)

    def catalogue_cursor(self) -> str:
        """Return where the feed stands; empty before the first page."""
        return self._reading.fact(CATALOGUE_CURSOR) or ""

    def catalogue_at(self) -> datetime | None:
        """Return when the terminal last held all that central had of the catalogue; None before that."""
        at = self._reading.fact(CATALOGUE_AT)
        return None if at is None else datetime.fromisoformat(at)

    def health(self, at: datetime) -> OutboxHealth:
        """Count what waits and what needs attention."""
        return looking.health(self._reading, at)

    def days(self) -> tuple[DayTally, ...]:
        """Return how the last fourteen days on which anything was made stand, newest first."""
        return looking.days(self._reading)

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

    def prints(self, request_id: str) -> tuple[Print, ...]:
        """Return a request's print jobs, first copy first."""
        return self._reading.prints(request_id)

    def export(self, event_id: str) -> str | None:
        """Return an event as JSON, as it goes over the wire, or None where it is unknown or erased."""
        event = looking.event(self._reading, event_id)
        return None if event is None else event.model_dump_json()

    @functools.cached_property
    def _lookup(self) -> Lookup:
        from kiosk.store.lookup import Lookup

        return Lookup(self._key)
