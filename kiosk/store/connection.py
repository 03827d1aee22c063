"""Connections to the encrypted file: the key, the pragmas, and the guard against a second SQLite in the process."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.store.errors import StoreError

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 5_000
OLDEST_SQLITE = (3, 51, 3)
"""Older ones can corrupt a WAL file when a checkpoint meets a restart (sqlite.org/wal.html, the WAL-reset bug)."""

LONGEST_LOG_PAGES = 4_000
"""16 MB: a commit that finds so much in the log carries it over itself, so that it has a bound whatever nobody does."""

_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    f"PRAGMA wal_autocheckpoint = {LONGEST_LOG_PAGES}",
)


def connect(path: Path, key: bytes) -> Connection:
    """Open the file with its raw key and every pragma set; autocommit, usable from several threads under a lock.

    Raises the driver's DatabaseError where the key is wrong.
    """
    from sqlcipher3 import dbapi2

    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise StoreError
    if len(key) != KEY_BYTES:
        raise ValueError("the store's key has 32 bytes")
    connection = dbapi2.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000)
    try:
        for pragma in ("PRAGMA cipher_log_level = NONE", f"PRAGMA key = \"x'{key.hex()}'\"", *_PRAGMAS):
            connection.execute(pragma)
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, key: bytes) -> Connection:
    """Open the file without ever writing to it, beside the process that has it or on a disk that takes no writes.

    Raises the driver's DatabaseError where there is none, the key is wrong, or its log cannot be read.
    """
    from sqlcipher3 import dbapi2

    # With no log beside it the file is whole, and on a disk that cannot hold one it must be opened as unchangeable.
    logged = os.path.exists(f"{path}-wal") or os.access(path.parent, os.W_OK)
    name = f"{path.resolve().as_uri()}?mode=ro{'' if logged else '&immutable=1'}"
    connection = dbapi2.connect(name, isolation_level=None, check_same_thread=False, uri=True)
    try:
        for pragma in ("PRAGMA cipher_log_level = NONE", f"PRAGMA key = \"x'{key.hex()}'\"", *_PRAGMAS):
            connection.execute(pragma)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def use_wal(connection: Connection) -> None:
    """Switch the file to write-ahead logging; it stays so, and the first read of the file happens here."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise StoreError


class SecondSqliteRefused(RuntimeError):
    """Something other than the store opened the live file: closing it would drop the store's locks and its log."""


_guarded: dict[str, str] = {}
"""Real paths of live files and their last parts; the hook looks at the last part first because every open passes it."""
_installed = False


def guard(path: Path) -> None:
    """Refuse, for this process, to open the live file with the standard library's sqlite3 or as plain bytes.

    POSIX drops a process's locks when any descriptor of the file is closed (sqlite.org/howtocorrupt.html, 2.2).
    """
    global _installed
    _guarded.update({name: os.path.basename(name) for name in _live_files(path)})
    if not _installed:
        sys.addaudithook(_refuse_guarded)
        _installed = True


def unguard(path: Path) -> None:
    """Let the file go, after the last connection is closed."""
    for name in _live_files(path):
        _guarded.pop(name, None)


def _live_files(path: Path) -> tuple[str, ...]:
    return tuple(os.path.realpath(f"{path}{suffix}") for suffix in ("", "-wal", "-shm"))


def _refuse_guarded(event: str, arguments: tuple[Any, ...]) -> None:
    if not _guarded or event not in ("open", "sqlite3.connect"):
        return
    name = arguments[0]
    if not isinstance(name, (str, bytes, os.PathLike)):
        return
    text = os.fsdecode(name)
    if event == "sqlite3.connect" and text.startswith("file:"):
        text = _named_by(text)
    if os.path.basename(text) in _guarded.values() and os.path.realpath(text) in _guarded:
        raise SecondSqliteRefused(event)


def _named_by(uri: str) -> str:
    """Return the path that a `file:` address of SQLite names (sqlite.org/uri.html)."""
    from urllib.parse import unquote

    path = uri.removeprefix("file:").partition("#")[0].partition("?")[0]
    return unquote("/" + path.removeprefix("//").partition("/")[2] if path.startswith("//") else path)
