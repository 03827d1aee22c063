"""Reads over the bare driver, for what the first frame needs: loading SQLAlchemy would take half a second."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from kiosk.ports import Identity
from kiosk.store.errors import StoreDamaged, store_error

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


class Reading:
    """A connection that only reads, behind its lock."""

    def __init__(self, connection: Connection, on_damage: Callable[[], None]) -> None:
        self._connection = connection
        self._on_damage = on_damage
        self._lock = threading.Lock()

    def identity(self) -> Identity | None:
        """Return the terminal's identity, or None before enrolment."""
        rows = self._rows(
            "SELECT device_id, device_number, epoch, dealer_id, dealer_code, dealer_name FROM terminal", ()
        )
        return Identity(*rows[0]) if rows else None

    def documents(self, stream: str) -> Mapping[str, dict[str, Any]]:
        """Return a stream's live documents by key, sorted by key."""
        rows = self._rows(
            "SELECT key, body FROM documents WHERE stream = ? AND body IS NOT NULL ORDER BY key", (stream,)
        )
        return {key: json.loads(body) for key, body in rows}

    def document(self, stream: str, key: str) -> dict[str, Any] | None:
        """Return one live document, or None."""
        rows = self._rows("SELECT body FROM documents WHERE stream = ? AND key = ? AND body IS NOT NULL", (stream, key))
        return json.loads(rows[0][0]) if rows else None

    def close(self) -> None:
        """Close the connection, after whatever runs on it."""
        with self._lock:
            self._connection.close()

    def _rows(self, statement: str, values: tuple[str, ...]) -> list[tuple[Any, ...]]:
        from sqlcipher3 import dbapi2

        with self._lock:
            try:
                return list(self._connection.execute(statement, values))
            except dbapi2.Error as error:
                failure = store_error(error)
                if isinstance(failure, StoreDamaged):
                    self._on_damage()
                raise failure from error
