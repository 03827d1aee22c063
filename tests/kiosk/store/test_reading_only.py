"""A store that is only read: on a disk that takes no writes, from outside beside the kiosk, or found damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.store import (
    StoreDamaged,
    StoreMissing,
    StoreNewer,
    StoreOlder,
    StoreUnwritable,
    open_store,
    open_view,
)
from kiosk.store.connection import connect, connect_to_read
from kiosk.store.mark import Counters
from kiosk.wire.events import EventResult
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission
from tests.kiosk.store.conftest import Open, filled


def refusing(name: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Have SQLite refuse to open for writing, as it does on a disk that was mounted read-only."""

    def refuse(*_: object) -> None:
        raise StoreUnwritable

    monkeypatch.setattr(name, refuse)
    return monkeypatch.undo


def test_on_a_disk_that_takes_no_writes_the_store_opens_for_reading(
    opening: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = [row.tracking_code for row in filled(opening).rows()]
    opening()
    mend = refusing("kiosk.store.opening.inspect", monkeypatch)
    opened = opening()
    store = opened.store
    assert (opened.read_only, opened.fresh, store.service(), store.tend()) == (True, False, "read_only", "read_only")
    assert [row.tracking_code for row in store.rows()] == codes and store.identity() == TERMINAL
    store.warm()
    for write in (lambda: store.submit(submission()), lambda: store.retry("e"), lambda: store.restart_catalogue()):
        with pytest.raises(StoreUnwritable):
            write()
    assert len(store.due(10, 10**6)) == 3
    mend()
    assert opening().store.submit(submission()).seq == 4


@pytest.mark.parametrize("there", [False, True])
def test_without_a_store_that_reads_a_read_only_disk_is_only_refused(
    opening: Open, folder: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    if there:
        opening().store.close()
        connection = connect(folder / "kiosk.db", KEY)
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.close()
    refusing("kiosk.store.opening.inspect", monkeypatch)
    with pytest.raises(StoreUnwritable):
        open_store(folder, KEY, stamp_key, NOON)


def test_a_directory_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnwritable):
        open_store(tmp_path / "file" / "terminal", KEY, stamp_key, NOON)


def test_damage_found_while_it_runs_puts_the_terminal_out_of_service_and_is_checked_at_the_next_start(
    opening: Open, folder: Path
) -> None:
    assert filled(opening, rows=4).examine()
    store = opening().store
    delivered, gone = (row.event_id for row in store.rows(limit=2))
    store.settle([EventResult(event_id=event_id, status="applied") for event_id in (delivered, gone)], NOON)
    store.durable(3, NOON)
    assert store.service() == "open"
    store.close()
    connection = connect(folder / "kiosk.db", KEY)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'prints'").fetchone()
    connection.close()
    with (folder / "kiosk.db").open("r+b") as file:
        file.seek(4096 * (page - 1) + 2000)
        file.write(bytes(64))

    store = opening().store
    assert not store.examine()
    assert store.service() == "damaged"
    opened = opening()
    assert opened.set_aside is not None
    assert (opened.set_aside.reason, opened.rescued, opened.store.service()) == ("damaged", 3, "open")
    assert [(day.made, day.delivered) for day in opened.store.days()] == [(3, 1)]
    assert [row.state for row in opened.store.rows()] == ["delivered", "pending", "pending"]


def test_a_look_from_outside_sees_the_last_commit_and_writes_nothing(opening: Open, folder: Path) -> None:
    filled(opening).close()
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".db-shm"}
    view = open_view(folder, KEY)
    assert len(view.rows()) == 3 and view.identity() == TERMINAL and view.counters() == Counters(12, 1, 3, 3)
    view.close()
    assert {name: (folder / name).read_bytes() for name in before} == before
    connection = connect_to_read(folder / "kiosk.db", KEY)
    with pytest.raises(Exception, match="readonly"):
        connection.execute("DELETE FROM requests")
    connection.close()


def test_a_look_at_what_is_none_says_why(opening: Open, folder: Path) -> None:
    with pytest.raises(StoreMissing):
        open_view(folder, KEY)
    opening().store.close()
    with pytest.raises(StoreDamaged):
        open_view(folder, bytes(32))
    for revision, error in (("0001", StoreOlder), ("9999", StoreNewer)):
        connection = connect(folder / "kiosk.db", KEY)
        connection.execute(f"UPDATE alembic_version SET version_num = '{revision}'")
        connection.close()
        with pytest.raises(error):
            open_view(folder, KEY)
