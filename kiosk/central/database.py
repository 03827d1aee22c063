"""The one door to central's database: SQLite or PostgreSQL, reading and writing as two named kinds of work."""

from __future__ import annotations

import hashlib
import json
import select
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import Any, cast

import psycopg
import sqlalchemy as sa
from psycopg.types.string import StrDumper
from pydantic import TypeAdapter
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlcipher3 import dbapi2 as sqlite

WAL_IS_SAFE_FROM = (3, 51, 3)
"""Before this version SQLite's write-ahead log can lose a commit when a checkpoint meets a writer."""

POOL = 20
"""Connections that a process keeps; it takes twice as many at most, so `max_connections` needs 40 for each."""
POOL_WAIT_S = 5.0
"""A request that gets none for so long is asked to come back."""
_PATIENCE = "-c statement_timeout=20000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000"
"""Milliseconds; the last one frees what a host held that froze or was cut off in the middle of a transaction."""
_LINE = {"connect_timeout": 5, "keepalives_idle": 30, "tcp_user_timeout": 20_000}
"""Seconds, seconds and milliseconds: a server that went silent is noticed while the connection rests."""

_JSON: TypeAdapter[Any] = TypeAdapter(Any)
"""Writes and reads what the database keeps as JSON, several times as fast as the standard library."""


class Database:
    """An engine with explicit transactions; whatever `write` yields is committed when its block ends well."""

    def __init__(self, url: str) -> None:
        self.url = sa.make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _postgres_engine(self.url)
        self._writer = self.engine.execution_options(work="writes")
        self._single = self.engine.execution_options(work="alone")

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Yield a connection that is for reading only; on SQLite all that it reads is of one moment.

        PostgreSQL is not told of any transaction: each statement sees what was committed before it either way.
        """
        with self.engine.connect() as connection:
            connection.begin()
            yield connection

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """Yield a connection in a transaction that commits; on SQLite it is the only writer from its first moment."""
        with self._writer.begin() as connection:
            yield connection

    @contextmanager
    def alone(self) -> Iterator[sa.Connection]:
        """Yield a connection on which each statement commits by itself: one trip to the server instead of three."""
        with self._single.connect() as connection:
            connection.begin()
            yield connection

    def in_use(self) -> int:
        """Return how many connections are lent out."""
        pool = self.engine.pool
        return pool.checkedout() if isinstance(pool, sa.pool.QueuePool) else 0

    def close(self) -> None:
        self.engine.dispose()


def is_lost(connection: sa.Connection, error: Exception) -> bool:
    """Tell whether the connection itself has gone, so that nothing more can be done in its transaction."""
    return connection.invalidated or (isinstance(error, sa.exc.DBAPIError) and error.connection_invalidated)


def serialise(connection: sa.Connection, *keys: str) -> None:
    """Make this transaction wait for every other that holds one of `keys`, until it ends.

    SQLite's writers stand in one line already. The keys are taken in one order, so that no two can wait for each other.
    """
    if connection.dialect.name != "postgresql":
        return
    numbers = (int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], signed=True) for key in keys)
    for number in sorted(numbers):
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(number)))


def _postgres_engine(url: sa.URL) -> sa.Engine:
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        json_deserializer=_JSON.validate_json,
        pool_size=POOL,
        max_overflow=POOL,
        pool_timeout=POOL_WAIT_S,
        connect_args={**_LINE, "options": _PATIENCE},
    )
    sa.event.listen(engine, "checkout", _refuse_ended)
    sa.event.listen(engine, "begin", _begin_postgres)
    return engine


def _begin_postgres(connection: sa.Connection) -> None:
    """Only writers have a transaction. A reader's would end in a rollback, after which psycopg prepares every statement
    of the connection anew."""
    driver = cast("psycopg.Connection", connection.connection.driver_connection)
    if driver.autocommit is writes(connection):
        driver.autocommit = not driver.autocommit


def _refuse_ended(connection: Any, _record: object, _lent: object) -> None:
    """Make the pool open new connections where the server has ended this one: it says so unasked, so that there is
    something to read. That costs no question to the server, unlike SQLAlchemy's ping."""
    if connection.closed or _can_be_read(connection.fileno()):
        raise sa.exc.InvalidatePoolError


def _can_be_read(number: int) -> bool:
    if sys.platform == "win32":
        return bool(select.select([number], [], [], 0)[0])
    watched = select.poll()
    watched.register(number, select.POLLIN)
    return bool(watched.poll(0))


def _sqlite_engine(url: sa.URL) -> sa.Engine:
    if sqlite.sqlite_version_info < WAL_IS_SAFE_FROM:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} is too old for a write-ahead log")
    engine = sa.create_engine(
        url,
        module=sqlite,
        hide_parameters=True,
        pool_size=POOL,
        max_overflow=POOL,
        pool_timeout=POOL_WAIT_S,
        connect_args={"timeout": 10.0, "check_same_thread": False},
    )
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "secure_delete=ON",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    if connection.get_execution_options().get("work") != "alone":
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes(connection) else "BEGIN")


def writes(connection: sa.Connection) -> bool:
    """Tell whether the connection is one that `Database.write` lent."""
    return connection.get_execution_options().get("work") == "writes"


def insert_or(connection: sa.Connection, table: sa.Table) -> postgresql.Insert:
    """Return an INSERT that takes `on_conflict_do_…`; both databases write that clause alike."""
    return kept_insert_or(table, postgres=on_postgres(connection))


def kept_insert_or(table: sa.Table, *, postgres: bool) -> postgresql.Insert:
    """Write `insert_or` for a statement that is kept."""
    return postgresql.insert(table) if postgres else cast("postgresql.Insert", sqlite_dialect.insert(table))


class _Array(str):
    """An array of texts as PostgreSQL writes one."""


class _ArrayDumper(StrDumper):
    oid = psycopg.adapters.types["text"].array_oid


psycopg.adapters.register_dumper(_Array, _ArrayDumper)


class _Texts(sa.types.UserDefinedType[list[str]]):
    """A list of texts as one value; the driver alone would take it text by text, at many times the work."""

    cache_ok = True

    def bind_processor(self, dialect: sa.Dialect) -> Callable[[Sequence[str] | None], _Array]:
        return _array


def _array(values: Sequence[str] | None) -> _Array:
    values = values or ()
    plain = "".join(values)
    if "\\" in plain or '"' in plain:
        values = [one.replace("\\", "\\\\").replace('"', '\\"') for one in values]
    return _Array('{"' + '","'.join(values) + '"}' if values else "{}")


def among(connection: sa.Connection, column: sa.Column[str], values: Collection[str]) -> sa.ColumnElement[bool]:
    """Compare a column with many values; PostgreSQL takes them as one array, so that the statement stays the same."""
    if on_postgres(connection):
        return column == sa.any_(sa.literal(list(values), _Texts()))
    return column.in_(values)


def on_postgres(connection: sa.Connection) -> bool:
    """Tell which of the two databases this is, to whoever keeps statements that are written once for each."""
    return connection.dialect.name == "postgresql"


def among_named(column: sa.Column[str], name: str, *, postgres: bool) -> sa.ColumnElement[bool]:
    """Write `among` for a statement that is kept; a list goes with `name` when it is executed."""
    if postgres:
        return column == sa.any_(sa.bindparam(name, type_=_Texts()))
    return column.in_(sa.bindparam(name, expanding=True))


def insert_all(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns; PostgreSQL takes many as a copy, at a third of the work each."""
    if on_postgres(connection) and len(rows) == 1:
        _insert_one_of_each(connection, {table: rows[0]})
    elif on_postgres(connection) and rows:
        _copy(connection, table, rows)
    elif rows:
        connection.execute(sa.insert(table), rows)


def _copy(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    names = tuple(rows[0])
    documents = {name for name in names if isinstance(table.c[name].type, sa.JSON)}
    statement = f"COPY {table.name} ({', '.join(names)}) FROM STDIN"
    with through_driver(connection, statement) as cursor, cursor.copy(statement.encode()) as copy:
        for row in rows:
            copy.write_row([_document(row[name]) if name in documents else row[name] for name in names])


@contextmanager
def through_driver(connection: sa.Connection, statement: str) -> Iterator[psycopg.Cursor[Any]]:
    """Yield a cursor of PostgreSQL's driver within the connection's transaction; it fails as SQLAlchemy's would."""
    driver = cast("psycopg.Connection", connection.connection.driver_connection)
    try:
        with driver.cursor() as cursor:
            yield cursor
    except psycopg.Error as error:
        raise sa.exc.DBAPIError.instance(
            statement, None, error, psycopg.Error, hide_parameters=True, connection_invalidated=driver.closed
        ) from error


def _document(value: object) -> str | None:
    return None if value is None else _JSON.dump_json(value).decode()


def insert_each(connection: sa.Connection, rows: Mapping[sa.Table, Sequence[Mapping[str, Any]]]) -> None:
    """Insert into several tables, in their order; PostgreSQL takes one row of each as a single statement."""
    if on_postgres(connection) and all(len(own) == 1 for own in rows.values()):
        _insert_one_of_each(connection, {table: own[0] for table, own in rows.items()})
        return
    for table, own in rows.items():
        insert_all(connection, table, own)


def _insert_one_of_each(connection: sa.Connection, rows: Mapping[sa.Table, Mapping[str, Any]]) -> None:
    document = json.dumps(list(rows.values()), ensure_ascii=False, default=datetime.isoformat)
    statement = _one_of_each(tuple((table.name, tuple(row)) for table, row in rows.items()))
    with through_driver(connection, statement) as cursor:
        cursor.execute(statement.encode(), (document,))


@lru_cache(maxsize=64)
def _one_of_each(shape: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    def insert(place: int, table: str, names: tuple[str, ...]) -> str:
        columns = ", ".join(names)
        source = f"given, json_populate_record(NULL::{table}, given.rows -> {place})"
        return f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {source}"

    *firsts, last = (insert(place, *one) for place, one in enumerate(shape))
    steps = ["given AS (SELECT %s::json AS rows)", *(f"step_{place} AS ({text})" for place, text in enumerate(firsts))]
    return f"WITH {', '.join(steps)} {last}"
