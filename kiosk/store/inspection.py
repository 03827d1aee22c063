"""Judging a file before it is used: encrypted with our key, ours, of a known revision, and whole."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.store.connection import connect, connect_to_read, use_wal
from kiosk.store.errors import StoreDamaged, StoreNewer, store_error
from kiosk.store.mark import Counters
from kiosk.store.migrations import KNOWN
from kiosk.store.numbers import COUNTERS
from kiosk.store.values import AsideReason

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_PLAIN_HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Usable:
    """A file of this store, connected.

    `version` is its schema's revision, None where it is empty; `behind`: its counters are behind the mark.
    """

    connection: Connection
    version: str | None
    behind: bool = False


def is_plain(path: Path) -> bool:
    """Tell whether the file is an unencrypted SQLite database."""
    if not path.exists():
        return False
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER


def is_empty(path: Path) -> bool:
    """Tell whether there is no file or nothing in it: SQLite would begin anew there and throw away a log beside it."""
    return not path.exists() or path.stat().st_size == 0


def inspect(path: Path, key: bytes, mark: Counters, suspect: bool) -> Usable | AsideReason:
    """Connect to the file, or say why it cannot be used; a missing file is made.

    The whole file is checked only where `suspect` is true or the store is behind its mark. Raises StoreNewer for a
    revision that this release does not know, and another StoreError where the disk or a lock is to blame.
    """
    from sqlcipher3 import dbapi2

    try:
        connection = connect(path, key)
    except dbapi2.Error as error:
        return _reason(error, "unreadable")
    try:
        use_wal(connection)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    except dbapi2.Error as error:
        connection.close()
        return _reason(error, "unreadable")
    if not tables:
        return Usable(connection, None)
    if "alembic_version" not in tables:
        connection.close()
        return "foreign"
    try:
        version = _first(connection, "SELECT version_num FROM alembic_version")
        behind = _behind(connection, mark)
        sound = not (suspect or behind) or _is_sound(connection)
    except dbapi2.Error as error:
        connection.close()
        return _reason(error, "damaged")
    if version not in KNOWN:
        connection.close()
        raise StoreNewer
    if not sound:
        connection.close()
        return "damaged"
    return Usable(connection, version, behind)


def is_whole(path: Path, key: bytes) -> bool:
    """Check the seal of every page of a file that may be in use, half a second for 60 MB; nothing is held up by it.

    A file that cannot be read for another reason counts as whole.
    """
    from sqlcipher3 import dbapi2

    try:
        with contextlib.closing(connect_to_read(path, key)) as connection:
            return not connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except dbapi2.Error as error:
        return not isinstance(store_error(error), StoreDamaged)


def _reason(error: Exception, reason: AsideReason) -> AsideReason:
    failure = store_error(error)
    if isinstance(failure, StoreDamaged):
        return reason
    raise failure from error


def _behind(connection: Connection, mark: Counters) -> bool:
    rows = connection.execute(COUNTERS).fetchall()
    return any(epoch == mark.epoch and seq < mark.seq for _, epoch, seq, _ in rows)


def _is_sound(connection: Connection) -> bool:
    pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return not pages and connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]


def _first(connection: Connection, statement: str) -> Any:
    row = connection.execute(statement).fetchone()
    return None if row is None else row[0]
