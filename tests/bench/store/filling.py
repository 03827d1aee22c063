"""Old requests by the hundred thousand, put into a store so that it looks as if it had taken them one by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kiosk.domain.tracking import make_tracking_code
from kiosk.store.connection import connect, use_wal
from kiosk.store.lookup import Lookup
from kiosk.store.opening import FILE_NAME

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

NUMBER: Final = 12
"""The terminal's number; what is more than `_ONE_NUMBER` was taken under the one before, of an earlier enrolment."""
_ONE_NUMBER: Final = 500_000
"""A number has tracking codes for 999,999 requests, and some must be left to commit."""
_WITH_BODY: Final = 1_000
"""Of so many requests the contents are still there; of the older ones they are erased, as after a day in the field."""
_ID: Final = "00000000-0000-7000-8000-"
"""Ids grow with time, as UUIDv7 do."""
_DAYS: Final = """INSERT INTO days (device_number, epoch, day, first_seq, last_seq, delivered, printed)
    SELECT device_number, epoch, date(created_at, '+210 minutes') AS day, min(seq), max(seq), count(*),
    count(printed_at) FROM requests GROUP BY device_number, epoch, day"""


def mobile_of(number: int) -> str:
    """The mobile of the customer of old request `number`, from 1."""
    return f"0913{number:07}"


def person_of(number: int) -> str:
    """The national code of that customer."""
    return f"{number:010}"


def code_of(number: int, count: int) -> str:
    """The tracking code of old request `number` of `count`."""
    return make_tracking_code(*_numbered(number, count)).value


def fill(data: Path, key: bytes, count: int, now: datetime) -> None:
    """Copies of the one real request: delivered, durable, spread over the last eighty days."""
    connection = connect(data / FILE_NAME, key)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -1000000")
    connection.execute("BEGIN EXCLUSIVE")
    found = connection.execute("SELECT * FROM requests")
    columns = [column[0] for column in found.description]
    first = dict(zip(columns, found.fetchone(), strict=True))
    connection.execute("DELETE FROM requests")
    connection.execute("DELETE FROM days")
    with _bare(connection):
        places = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO requests VALUES ({places})", _rows(first, key, count, now))
        connection.execute(_DAYS)
    last = _numbered(count, count)[1]
    connection.execute("UPDATE terminal SET last_seq = ?, last_counter = ?, central_seq = ?", (last, last, last))
    connection.execute("COMMIT")
    use_wal(connection)
    connection.close()


def _numbered(number: int, count: int) -> tuple[int, int]:
    """The terminal's number at the time, and the how-manieth request it was under it."""
    before = max(0, count - _ONE_NUMBER)
    return (NUMBER - 1, number) if number <= before else (NUMBER, number - before)


def _rows(first: dict[str, Any], key: bytes, count: int, now: datetime) -> Iterator[tuple[Any, ...]]:
    lookup = Lookup(key)
    began = now - timedelta(days=80)
    step = (now - began) / (count + 1)
    row = dict(first)
    for number in range(1, count + 1):
        at = (began + number * step).isoformat(timespec="microseconds")
        row["device_number"], row["seq"] = _numbered(number, count)
        row["number"] = int(code_of(number, count))
        row["event_id"], row["request_id"] = f"{_ID}{2 * number:012}", f"{_ID}{2 * number + 1:012}"
        row["mobile_mac"] = lookup.mobile(mobile_of(number))
        row["national_code_mac"] = lookup.national_code(person_of(number))
        row["created_at"] = row["delivered_at"] = row["durable_at"] = at
        row["body"] = first["body"] if number > count - _WITH_BODY else None
        yield tuple(row.values())


@contextmanager
def _bare(connection: Connection) -> Iterator[None]:
    """Take away what each row would pay for, and put it back as it was, over all of them at once."""
    own = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = 'requests' AND type IN ('index', 'trigger')"
    taken = connection.execute(f"{own} AND sql IS NOT NULL").fetchall()
    for kind, name, _ in taken:
        connection.execute(f"DROP {kind} {name}")
    yield
    for kind in ("index", "trigger"):
        for _, _, text in (one for one in taken if one[0] == kind):
            connection.execute(text)
