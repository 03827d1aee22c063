"""Saving undelivered requests out of a damaged file: from both ends, up to the damage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from kiosk.store.connection import connect
from kiosk.store.schema import requests

_CARRIED = tuple(column.name for column in requests.columns if column.name != "durable_at")
_COLUMNS = ", ".join(_CARRIED)
_PUT = f"INSERT OR IGNORE INTO requests ({_COLUMNS}) VALUES ({', '.join('?' * len(_CARRIED))})"


def rescue(damaged: Path, key: bytes, connection: Connection) -> int:
    """Copy what can be read and central has not taken into the store; return how many requests that were.

    The rows keep their number, signature and tracking code, so central takes them as if nothing had happened.
    """
    found = {row[0]: row for end in ("ASC", "DESC") for row in _readable(damaged, key, end)}
    for number in sorted(found):
        connection.exec_driver_sql(_PUT, found[number])
    return len(found)


def _readable(damaged: Path, key: bytes, direction: str) -> list[tuple[Any, ...]]:
    from sqlcipher3 import dbapi2

    rows: list[tuple[Any, ...]] = []
    source = connect(damaged, key)
    where = "NOT INDEXED WHERE delivered_at IS NULL"
    try:
        for row in source.execute(f"SELECT {_COLUMNS} FROM requests {where} ORDER BY number {direction}"):
            rows.append(row)
    except dbapi2.Error:
        return rows
    finally:
        source.close()
    return rows
