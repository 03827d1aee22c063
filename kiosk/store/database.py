"""SQLAlchemy over the encrypted file: the one writer, migrations, and errors turned into the store's own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kiosk.failpoints import reached
from kiosk.store.connection import connect
from kiosk.store.errors import StoreDamaged, StoreError, store_error

_Done = TypeVar("_Done")

LONG_LOG_PAGES = 1_000
"""4 MB: from here on the log is carried over by whoever keeps the store in order, while nobody waits."""


class Database:
    """The one lasting connection that writes, behind its lock; after a failure of the file it is opened anew."""

    def __init__(self, path: Path, key: bytes, on_damage: Callable[[], None]) -> None:
        self._path = path
        self._key = key
        self._engine = _engine(path, key)
        self._on_damage = on_damage
        self._lock = threading.Lock()
        self._writer: Connection | None = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that holds the write lock from its start; raise StoreError when the file fails."""
        with self._lock:
            try:
                if self._writer is None:
                    self._writer = self._engine.connect()
                with self._writer.begin():
                    yield self._writer
            except (DBAPIError, dbapi2.Error) as error:
                raise self._failure(error) from error

    def commit(self, work: Callable[[dbapi2.Connection], _Done]) -> _Done:
        """As `writing`, over the bare driver: SQLAlchemy's begin and commit cost as much as the statements between.

        It is SQLAlchemy all the same that connects, and that wraps what goes wrong there.
        """
        with self._lock:
            try:
                if self._writer is None:
                    self._writer = self._engine.connect()
                bare = driver(self._writer)
                bare.execute("BEGIN IMMEDIATE")
                try:
                    done = work(bare)
                    bare.execute("COMMIT")
                finally:
                    if bare.in_transaction:
                        bare.execute("ROLLBACK")
            except (DBAPIError, dbapi2.Error) as error:
                raise self._failure(error) from error
        return done

    def shorten_log(self) -> None:
        """Carry a long log over into the file, beside whatever is read and written; a try that fails costs nothing.

        It has a connection of its own: the lock of the one that writes is what a customer's commit would wait for.
        """
        with suppress(dbapi2.Error):
            if self._uncarried_pages() >= LONG_LOG_PAGES:
                with closing(connect(self._path, self._key)) as own:
                    own.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def migrate(self) -> None:
        """Bring the file to the newest revision in one transaction: the old schema or the new, never between."""
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.writing() as connection:
            config.attributes["connection"] = connection
            event.listen(connection, "after_cursor_execute", _migrating)
            try:
                command.upgrade(config, "head")
            finally:
                event.remove(connection, "after_cursor_execute", _migrating)

    def close(self) -> None:
        """Close the connection, after whatever runs on it."""
        with self._lock:
            _drop(self._writer)
            self._writer = None

    def _uncarried_pages(self) -> int:
        with self._lock:
            if self._writer is None:
                return 0
            _, logged, carried = driver(self._writer).execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
            return int(logged) - int(carried)

    def _failure(self, error: Exception) -> StoreError:
        """Let go of the connection, which is trusted no more, and return what the error means."""
        _drop(self._writer)
        self._writer = None
        failure = store_error(error.orig if isinstance(error, DBAPIError) else error)
        if isinstance(failure, StoreDamaged):
            self._on_damage()
        return failure


def driver(connection: Connection) -> dbapi2.Connection:
    """Return the driver's connection, in the same transaction; on the way to a commit SQLAlchemy costs a sixth."""
    raw: dbapi2.Connection = connection.connection.driver_connection
    return raw


def _migrating(*_: object) -> None:
    reached("store.migrating")


def _drop(connection: Connection | None) -> None:
    if connection is not None:
        connection.invalidate()
        connection.close()


def _engine(path: Path, key: bytes) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key),
        poolclass=NullPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def take_write_lock(connection: Connection) -> None:
        connection.connection.cursor().execute("BEGIN IMMEDIATE")

    return engine
