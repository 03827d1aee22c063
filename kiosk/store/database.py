"""SQLAlchemy over the encrypted file: one writer, one reader, migrations, and errors turned into the store's own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from kiosk.store.connection import connect
from kiosk.store.errors import StoreDamaged, StoreError, store_error


class Database:
    """Two lasting connections, each behind its lock; after a failure of the file a connection is opened anew."""

    def __init__(self, path: Path, key: bytes, on_damage: Callable[[], None]) -> None:
        self._engine = _engine(path, key)
        self._on_damage = on_damage
        self._write_lock = threading.Lock()
        self._read_lock = threading.Lock()
        self._writer: Connection | None = None
        self._reader: Connection | None = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that holds the write lock from its start; raise StoreError when the file fails."""
        with self._write_lock:
            try:
                if self._writer is None:
                    self._writer = self._engine.connect()
                with self._writer.begin():
                    yield self._writer
            except DBAPIError as error:
                _drop(self._writer)
                self._writer = None
                raise self._failure(error) from error.orig

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The reading connection; every statement sees the last commit."""
        with self._read_lock:
            try:
                if self._reader is None:
                    self._reader = self._engine.connect().execution_options(reading=True)
                yield self._reader
                self._reader.rollback()
            except DBAPIError as error:
                _drop(self._reader)
                self._reader = None
                raise self._failure(error) from error.orig

    def migrate(self) -> None:
        """Bring the file to the newest revision in one transaction: the old schema or the new, never between."""
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.writing() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def close(self) -> None:
        """Close both connections, after whatever runs on them."""
        with self._write_lock, self._read_lock:
            _drop(self._writer)
            self._writer = None
            _drop(self._reader)
            self._reader = None

    def _failure(self, error: DBAPIError) -> StoreError:
        failure = store_error(error.orig)
        if isinstance(failure, StoreDamaged):
            self._on_damage()
        return failure


def _drop(connection: Connection | None) -> None:
    if connection is not None:
        connection.invalidate()
        connection.close()


def _engine(path: Path, key: bytes) -> Engine:
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key),
        poolclass=NullPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def take_write_lock(connection: Connection) -> None:
        if not connection.get_execution_options().get("reading", False):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
