"""A file that cannot be used is set aside and told of; nothing confirmed goes missing in silence."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.store import StoreDamaged, StoreNewer, open_store
from kiosk.store.connection import connect
from kiosk.wire.events import EventResult
from tests.kiosk.samples import CANARIES, KEY, NOON, TERMINAL, stamp_key, submission
from tests.kiosk.store.conftest import Open, filled

OTHER_KEY = bytes(32)


def copy_as_after_a_crash(folder: Path, copy: Path) -> None:
    """Copy the live files from outside, as a power cut would leave them."""
    copy.mkdir()
    for name in ("kiosk.db", "kiosk.db-wal", "kiosk.mark"):
        subprocess.run(["cp", folder / name, copy / name], check=True)


def test_a_new_terminal_gets_a_fresh_store(opening: Open, folder: Path) -> None:
    opened = opening()
    assert (opened.fresh, opened.set_aside, opened.rescued, opened.lost_rows) == (True, None, 0, 0)
    assert opened.store.identity() is None
    again = opening()
    assert (again.fresh, again.set_aside) == (False, None)
    assert folder.stat().st_mode & 0o077 == 0


def test_what_was_written_is_there_after_a_restart(opening: Open) -> None:
    codes = {row.tracking_code for row in filled(opening).rows()}
    store = opening().store
    assert {row.tracking_code for row in store.rows()} == codes
    assert store.identity() == TERMINAL


def test_nothing_on_the_disk_can_be_read_without_the_key(opening: Open, folder: Path, tmp_path: Path) -> None:
    filled(opening)
    copy_as_after_a_crash(folder, tmp_path / "stolen")
    for file in (tmp_path / "stolen").iterdir():
        content = file.read_bytes()
        assert b"SQLite format 3" not in content
        for canary in CANARIES:
            assert canary.encode() not in content


def test_a_wrong_key_sets_the_store_aside_with_every_row(opening: Open, folder: Path) -> None:
    codes = {row.tracking_code for row in filled(opening).rows()}
    opened = opening(key=OTHER_KEY)
    assert opened.fresh
    assert opened.set_aside is not None
    assert opened.set_aside.reason == "unreadable"
    assert opened.store.rows() == []
    opened.store.close()

    shutil.move(opened.set_aside.path, folder / "kiosk.db")
    assert {row.tracking_code for row in opening().store.rows()} == codes


def test_a_wrong_key_does_not_harm_the_log_of_a_crash(opening: Open, folder: Path, tmp_path: Path) -> None:
    filled(opening)
    crashed = tmp_path / "crashed"
    copy_as_after_a_crash(folder, crashed)
    wrong = open_store(crashed, OTHER_KEY, stamp_key, NOON)
    wrong.store.close()
    assert wrong.set_aside is not None
    rescued = connect(wrong.set_aside.path, KEY)
    assert rescued.execute("SELECT count(*) FROM requests").fetchone() == (3,)
    rescued.close()


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"SQLite format 3\x00" + bytes(4080), "plain"), (b"\x55" * 8192, "unreadable"), (b"short", "unreadable")],
)
def test_a_foreign_file_is_set_aside(opening: Open, folder: Path, content: bytes, reason: str) -> None:
    folder.mkdir()
    (folder / "kiosk.db").write_bytes(content)
    opened = opening()
    assert opened.set_aside is not None
    assert opened.set_aside.reason == reason
    assert opened.set_aside.path.read_bytes() == content
    opened.store.save_identity(TERMINAL)
    opened.store.submit(submission())


def test_another_programs_tables_are_set_aside(opening: Open, folder: Path) -> None:
    folder.mkdir()
    connection = connect(folder / "kiosk.db", KEY)
    connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    opened = opening()
    assert opened.set_aside is not None
    assert opened.set_aside.reason == "foreign"


def test_a_store_of_a_newer_release_is_left_alone(opening: Open, folder: Path) -> None:
    opening().store.close()
    connection = connect(folder / "kiosk.db", KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StoreNewer):
        open_store(folder, KEY, stamp_key, NOON)
    assert [file.name for file in folder.iterdir() if "aside" in file.name] == []


def damage(file: Path, page: int) -> None:
    with file.open("r+b") as stream:
        stream.seek(4096 * (page - 1) + 2000)
        stream.write(bytes(64))


def test_damage_met_while_reading_is_checked_at_the_next_start_and_what_reads_is_rescued(
    opening: Open, folder: Path
) -> None:
    store = filled(opening, rows=60)
    codes = {row.tracking_code for row in store.rows(limit=1000)}
    store.close()
    damage(folder / "kiosk.db", page_with_requests(folder))

    store = opening().store
    with pytest.raises(StoreDamaged):
        store.due(1000, 10**9)
    opened = opening()
    assert opened.set_aside is not None
    assert opened.set_aside.reason == "damaged"
    rescued = {row.tracking_code for row in opened.store.rows(limit=1000)}
    assert rescued < codes
    assert 0 < opened.rescued == len(rescued)
    assert len(opened.store.due(1000, 10**9)) == opened.rescued

    assert opened.store.identity() == TERMINAL
    assert opened.store.submit(submission()).tracking_code not in codes
    assert opening().set_aside is None


def test_numbers_stand_without_the_rows_that_took_them_and_without_a_mark(opening: Open, folder: Path) -> None:
    """What was delivered is not saved from a damaged store, and the mark may have gone with it."""
    store = filled(opening, rows=60)
    given = store.rows(limit=100)
    store.settle([EventResult(event_id=row.event_id, status="applied") for row in given], NOON)
    store.durable(60, NOON)
    store.close()
    damage(folder / "kiosk.db", page_with_requests(folder))
    (folder / "kiosk.mark").unlink()
    (folder / "kiosk.suspect").touch()
    opened = opening()
    assert (opened.set_aside is not None, opened.rescued) == (True, 0)
    assert opened.store.submit(submission()).seq == 61


def page_with_requests(folder: Path) -> int:
    """A page in the middle of the table of requests."""
    connection = connect(folder / "kiosk.db", KEY)
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'requests'").fetchone()[0]
    connection.close()
    return int(root) + 10


def test_a_first_page_that_is_damaged_sets_the_store_aside(opening: Open, folder: Path) -> None:
    filled(opening).close()
    damage(folder / "kiosk.db", 1)
    opened = opening()
    assert opened.set_aside is not None
    assert opened.set_aside.reason == "unreadable"


def test_a_deleted_log_is_noticed_and_no_number_is_given_out_twice(opening: Open, folder: Path, tmp_path: Path) -> None:
    filled(opening, rows=2)
    store = opening().store
    lost = [store.submit(submission()) for _ in range(3)]
    crashed = tmp_path / "crashed"
    copy_as_after_a_crash(folder, crashed)
    (crashed / "kiosk.db-wal").unlink()

    opened = open_store(crashed, KEY, stamp_key, NOON)
    assert (opened.lost_rows, opened.set_aside) == (3, None)
    after = opened.store.submit(submission())
    opened.store.close()
    assert after.seq == lost[-1].seq + 1
    assert after.tracking_code > lost[-1].tracking_code


def test_garbage_at_the_end_of_the_log_costs_nothing(opening: Open, folder: Path, tmp_path: Path) -> None:
    filled(opening)
    crashed = tmp_path / "crashed"
    copy_as_after_a_crash(folder, crashed)
    with (crashed / "kiosk.db-wal").open("ab") as stream:
        stream.write(b"\x13" * 5000)
    opened = open_store(crashed, KEY, stamp_key, NOON)
    assert (opened.lost_rows, opened.set_aside, len(opened.store.rows())) == (0, None, 3)
    opened.store.close()


def test_an_old_copy_with_its_old_mark_goes_on_after_what_central_holds(
    opening: Open, folder: Path, tmp_path: Path
) -> None:
    store = filled(opening, rows=2)
    old = tmp_path / "old"
    copy_as_after_a_crash(folder, old)
    later = [store.submit(submission()) for _ in range(3)]

    restored = open_store(old, KEY, stamp_key, NOON).store
    assert restored.catch_up_with(10**6) == restored.catch_up_with(2) == 0
    assert restored.catch_up_with(later[-1].seq) == 3
    assert restored.catch_up_with(later[-1].seq) == 0
    after = restored.submit(submission())
    assert after.seq == later[-1].seq + 1
    assert after.tracking_code > later[-1].tracking_code
    restored.close()
