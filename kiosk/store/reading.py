"""Reads over the bare driver: SQLAlchemy would cost half a second of imports and five times the time of a look-up."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.ports import Identity
from kiosk.store.errors import StoreDamaged, store_error
from kiosk.store.values import Print

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


class Reading:
    """A connection that only reads, behind its lock; every read sees the last commit."""

    def __init__(self, connection: Connection, on_damage: Callable[[], None]) -> None:
        self._connection = connection
        self._on_damage = on_damage
        self._lock = threading.Lock()

    def all(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return every row of a SELECT; raise StoreError when the file fails."""
        from sqlcipher3 import dbapi2

        with self._lock:
            try:
                return list(self._connection.execute(statement, values))
            except dbapi2.Error as error:
                failure = store_error(error)
                if isinstance(failure, StoreDamaged):
                    self._on_damage()
                raise failure from error

    def close(self) -> None:
        """Close the connection, after whatever runs on it."""
        with self._lock:
            self._connection.close()

    def identity(self) -> Identity | None:
        """Return the terminal's identity, or None before enrolment."""
        rows = self.all("SELECT device_id, device_number, epoch, dealer_id, dealer_code, dealer_name FROM terminal")
        return Identity(*rows[0]) if rows else None

    def documents(self, stream: str) -> Mapping[str, dict[str, Any]]:
        """Return a stream's live documents by key, sorted by key."""
        rows = self.all("SELECT key, body FROM documents WHERE stream = ? AND body IS NOT NULL ORDER BY key", (stream,))
        return {key: json.loads(body) for key, body in rows}

    def document(self, stream: str, key: str) -> dict[str, Any] | None:
        """Return one live document, or None."""
        rows = self.all("SELECT body FROM documents WHERE stream = ? AND key = ? AND body IS NOT NULL", (stream, key))
        return json.loads(rows[0][0]) if rows else None

    def fact(self, name: str) -> str | None:
        """Return a single value by name, or None where it was never put."""
        rows = self.all("SELECT value FROM facts WHERE name = ?", (name,))
        return rows[0][0] if rows else None

    def prints(self, request_id: str) -> tuple[Print, ...]:
        """Return a request's print jobs, first copy first."""
        rows = self.all(
            "SELECT job_id, request_id, copy_no, state, at FROM prints WHERE request_id = ? ORDER BY copy_no, at",
            (request_id,),
        )
        return tuple(Print(job, of, copy_no, state, datetime.fromisoformat(at)) for job, of, copy_no, state, at in rows)
