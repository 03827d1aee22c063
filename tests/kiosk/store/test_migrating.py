"""A store of any earlier release is brought over whole, and killed on the way it is still what it was."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import migrations, open_store
from kiosk.store.connection import connect
from kiosk.store.database import Database
from kiosk.wire.events import EventResult
from tests.kiosk.samples import KEY, MOBILE, NATIONAL_CODE, NOON, TERMINAL, message, stamp_key, submission
from tests.kiosk.store.conftest import Open

OLDER = migrations.KNOWN[:-1]


def written_by(revision: str, folder: Path, delivered: bool = False) -> str:
    """Make the store of a terminal as that release wrote it, with one request that was tried twice; return its id."""
    from alembic import command
    from alembic.config import Config

    store = open_store(folder, KEY, stamp_key, NOON).store
    store.save_identity(TERMINAL)
    event_id = store.submit(submission()).event_id
    if delivered:
        store.settle([EventResult(event_id=event_id, status="applied")], NOON)
    store.close()
    kept = _rows(folder)
    (folder / "kiosk.db").unlink()

    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    database = Database(folder / "kiosk.db", KEY, lambda: None)
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for table, (row,) in kept.items():
            known = [column[1] for column in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
            marks = ", ".join("?" * len(known))
            values = tuple(row[name] for name in known)
            connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(known)}) VALUES ({marks})", values)
    database.close()
    return event_id


def _rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    connection = connect(folder / "kiosk.db", KEY)
    connection.execute("UPDATE requests SET attempts = 2")
    rows = {}
    for table in ("terminal", "requests"):
        found = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in found.description]
        rows[table] = [dict(zip(names, row, strict=True)) for row in found]
    connection.close()
    return rows


@pytest.mark.parametrize("revision", OLDER)
def test_a_store_of_an_earlier_release_is_brought_over_whole(opening: Open, folder: Path, revision: str) -> None:
    old = written_by(revision, folder)
    opened = opening()
    assert (opened.set_aside, opened.lost_rows) == (None, 0)
    rows = opened.store.rows()
    assert [(row.event_id, row.state, row.attempts) for row in rows] == [(old, "pending", 2)]
    assert opened.store.rows_of_mobile(MOBILE) == rows
    assert [event.event_id for event in opened.store.due(10, 10**6)] == [old]
    (day,) = opened.store.days()
    assert (day.day, day.first_seq, day.last_seq, day.made, day.delivered) == ("1405-09-01", 1, 1, 1, 0)
    assert opened.store.submit(message()).seq == 2
    assert opening().set_aside is None


@pytest.mark.parametrize("revision", OLDER)
def test_what_an_earlier_release_delivered_is_found_and_counted(opening: Open, folder: Path, revision: str) -> None:
    old = written_by(revision, folder, delivered=True)
    store = opening().store
    for found in (store.rows_of_mobile(MOBILE), store.rows_of_person(NATIONAL_CODE)):
        assert [(row.event_id, row.state) for row in found] == [(old, "delivered")]
    (day,) = store.days()
    assert (day.day, day.first_seq, day.last_seq, day.made, day.delivered) == ("1405-09-01", 1, 1, 1, 1)


def statements(monkeypatch: pytest.MonkeyPatch, folder: Path) -> int:
    """Count the statements of bringing a store over."""
    count = 0

    def one(name: str) -> None:
        nonlocal count
        count += name == "store.migrating"

    monkeypatch.setattr("kiosk.store.database.reached", one)
    open_store(folder, KEY, stamp_key, NOON).store.close()
    return count


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_killed_between_any_two_statements_of_a_migration_the_schema_is_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every third statement in a process of its own, forked so that its libraries are loaded but once."""
    revision = OLDER[0]
    written_by(revision, tmp_path / "count")
    number = statements(monkeypatch, tmp_path / "count")
    assert number > 5

    folder = tmp_path / "terminal"
    event_id = written_by(revision, folder)
    for statement in {*range(1, number, 3), number}:
        child = os.fork()
        if child == 0:
            try:
                left = statement

                def die(name: str) -> None:
                    nonlocal left
                    left -= name == "store.migrating"
                    if left == 0:
                        os.kill(os.getpid(), signal.SIGKILL)

                monkeypatch.setattr("kiosk.store.database.reached", die)
                open_store(folder, KEY, stamp_key, NOON)
            finally:
                os._exit(3)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        connection = connect(folder / "kiosk.db", KEY)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (revision,)
        assert connection.execute("SELECT event_id FROM requests").fetchall() == [(event_id,)]
        connection.close()
    opened = open_store(folder, KEY, stamp_key, NOON)
    assert (opened.fresh, opened.set_aside, opened.lost_rows) == (False, None, 0)
    assert [row.event_id for row in opened.store.rows()] == [event_id]
    opened.store.close()
