"""Saving requests that central may still need out of a damaged file: from both ends, up to the damage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table

from kiosk.store.connection import connect
from kiosk.store.schema import requests, terminal


def rescue(damaged: Path, key: bytes, connection: Connection) -> int:
    """Copy what can be read and central does not hold for good into the store; return how many requests that were.

    The rows keep their number, signature and tracking code, so central takes them as if nothing had happened. Where the
    terminal's identity reads, it comes along: who is enrolled stays so.
    """
    for row in _readable(damaged, key, terminal, ""):
        _put(connection, terminal, row)
    needed = "NOT INDEXED WHERE delivered_at IS NULL OR durable_at IS NULL ORDER BY number"
    ends = (_readable(damaged, key, requests, f"{needed} {direction}") for direction in ("ASC", "DESC"))
    found = {row["number"]: row for rows in ends for row in rows}
    for number in sorted(found):
        _put(connection, requests, found[number])
    return len(found)


def _put(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    statement = f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({marks})"
    connection.exec_driver_sql(statement, tuple(row.values()))


def _readable(damaged: Path, key: bytes, table: Table, clauses: str) -> list[dict[str, Any]]:
    """Return the rows up to the first that does not read, with the columns that the file's own release knew."""
    from sqlcipher3 import dbapi2

    rows: list[dict[str, Any]] = []
    source = connect(damaged, key)
    try:
        known = [column[1] for column in source.execute(f"PRAGMA table_info({table.name})")]
        carried = [name for name in known if name in table.columns]
        for row in source.execute(f"SELECT {', '.join(carried)} FROM {table.name} {clauses}"):
            rows.append(dict(zip(carried, row, strict=True)))
    except dbapi2.Error:
        return rows
    finally:
        source.close()
    return rows
