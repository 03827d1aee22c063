"""Saving undelivered requests out of a damaged file: from both ends, up to the damage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from kiosk.store.connection import connect
from kiosk.store.schema import requests

_CARRIED = tuple(column.name for column in requests.columns if column.name not in ("number", "durable_at"))
_PUT = insert(requests).on_conflict_do_nothing()


def rescue(damaged: Path, key: bytes, connection: Connection) -> int:
    """Copy what can be read and central has not taken into the store; return how many requests that were.

    The rows keep their number, signature and tracking code, so central takes them as if nothing had happened.
    """
    found: dict[str, dict[str, Any]] = {}
    for direction in ("ASC", "DESC"):
        for row in _readable(damaged, key, direction):
            found.setdefault(row["event_id"], row)
    for row in sorted(found.values(), key=lambda row: (row["epoch"], row["seq"])):
        connection.execute(_PUT, row)
    return len(found)


def _readable(damaged: Path, key: bytes, direction: str) -> list[dict[str, Any]]:
    from sqlcipher3 import dbapi2

    rows: list[dict[str, Any]] = []
    columns = ", ".join(_CARRIED)
    statement = f"SELECT {columns} FROM requests NOT INDEXED WHERE delivered_at IS NULL ORDER BY number {direction}"
    source = connect(damaged, key)
    try:
        for values in source.execute(statement):
            rows.append(dict(zip(_CARRIED, values, strict=True)))
    except dbapi2.Error:
        return rows
    finally:
        source.close()
    return rows
