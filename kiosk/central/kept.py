"""Statements of the hot paths: written once, compiled once, and given to PostgreSQL's driver as they are."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import sqlalchemy as sa

from kiosk.central.database import on_postgres, through_driver

_Statement = sa.Select[Any] | sa.CompoundSelect[Any] | sa.UpdateBase
_Change = Callable[[Any], Any]
_K = TypeVar("_K")


class Kept:
    """A Core statement that names what it is given by `sa.bindparam`; both databases answer it alike.

    SQLAlchemy's own way to PostgreSQL costs four times as much as the driver's. Names and types are still the
    statement's: values are written, and columns read, by their types.
    """

    def __init__(self, statement: _Statement | Callable[[bool], _Statement]) -> None:
        """Take a statement, or what writes it for PostgreSQL (True) and for SQLite (False)."""
        self._write = statement if callable(statement) else lambda postgres: statement
        self._on_sqlite: _Statement | None = None
        self._on_postgres: _Compiled | None = None

    def all(self, connection: sa.Connection, **given: Any) -> Sequence[Any]:
        """Return every row, each with its columns by name and in order."""
        if on_postgres(connection):
            if self._on_postgres is None:
                self._on_postgres = _Compiled(self._write(True), connection.dialect)
            return self._on_postgres.rows(connection, given)
        if self._on_sqlite is None:
            self._on_sqlite = self._write(False)
        found = connection.execute(self._on_sqlite, given)
        return found.all() if found.returns_rows else ()

    def first(self, connection: sa.Connection, **given: Any) -> Any | None:
        """Return the first row, None where there is none."""
        return next(iter(self.all(connection, **given)), None)

    def value(self, connection: sa.Connection, **given: Any) -> Any:
        """Return the first column of the first row, None where there is no row."""
        row = self.first(connection, **given)
        return None if row is None else row[0]


class _Compiled:
    """A statement as PostgreSQL's driver takes it."""

    def __init__(self, statement: _Statement, dialect: sa.Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self._text = str(compiled)
        binds = compiled.binds.items()
        types = {name: bind.type.dialect_impl(dialect) for name, bind in binds}
        self._writing = _changes((name, one.bind_processor(dialect)) for name, one in types.items())
        self._fixed = self._written({name: bind.effective_value for name, bind in binds if not bind.required})
        columns = tuple(statement.exported_columns)
        self._row: Any = namedtuple("Row", [str(column.key) for column in columns], rename=True)  # type: ignore[misc]
        kinds = [column.type.dialect_impl(dialect) for column in columns]
        ours = ((place, one) for place, one in enumerate(kinds) if isinstance(one, sa.TypeDecorator))
        self._reading = _changes((place, one.result_processor(dialect, None)) for place, one in ours)

    def rows(self, connection: sa.Connection, given: Mapping[str, Any]) -> Sequence[Any]:
        with through_driver(connection, self._text) as cursor:
            cursor.execute(self._text, {**self._fixed, **self._written(given)})
            return [self._row._make(self._read(row)) for row in cursor] if cursor.description else ()

    def _written(self, given: Mapping[str, Any]) -> dict[str, Any]:
        return {name: self._writing[name](value) if name in self._writing else value for name, value in given.items()}

    def _read(self, row: Sequence[Any]) -> Sequence[Any]:
        if not self._reading:
            return row
        values = list(row)
        for place, change in self._reading.items():
            values[place] = change(values[place])
        return values


def _changes(found: Iterable[tuple[_K, _Change | None]]) -> dict[_K, _Change]:
    return {key: change for key, change in found if change is not None}
