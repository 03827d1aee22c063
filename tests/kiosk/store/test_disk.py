"""A disk that is full, takes no writes or fails: who is served may finish, nobody else begins, and it mends itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import (
    Print,
    Store,
    StoreFull,
    StoreInUse,
    StoreUnwritable,
    open_store,
)
from kiosk.store.connection import connect
from kiosk.store.errors import store_error
from kiosk.store.mark import Counters, Mark, read_mark
from kiosk.store.room import LEAST_FREE_BYTES, RESERVE_BYTES, RESERVE_NAME, Room
from tests.kiosk.blank import blank_store
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission
from tests.kiosk.store.conftest import Open

PLENTY = LEAST_FREE_BYTES + RESERVE_BYTES


class Disk:
    """A disk in the test's hands; SQLite itself refuses what the test has it refuse."""

    def __init__(self, folder: Path) -> None:
        self.reserve = folder / RESERVE_NAME
        self.free = PLENTY
        self.full = False
        self.read_only = False
        self.connections = 0

    def connect(self, path: Path, key: bytes) -> Any:
        """A full disk gives nothing beyond what the file has, as long as the reserve takes the rest."""
        self.connections += 1
        connection = connect(path, key)
        if self.full and (self.free == 0 or self.reserve.exists()):
            connection.execute("PRAGMA max_page_count = 1")
        if self.read_only:
            connection.execute("PRAGMA query_only = ON")
        return connection


@pytest.fixture
def disk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk(folder)
    monkeypatch.setattr("kiosk.store.database.connect", disk.connect)
    return disk


@pytest.fixture
def store(opening: Open, folder: Path, disk: Disk) -> Store:
    blank_store(folder)
    store = opening(room=Room(folder, lambda directory: disk.free)).store
    store.save_identity(TERMINAL)
    return store


def broken_off(store: Store) -> None:
    """Have the next write open the file anew."""
    store._database.close()


def until_full(store: Store) -> int:
    done = 0
    with pytest.raises(StoreFull):
        while True:
            store.submit(submission())
            done += 1
    return done


def test_a_terminal_with_room_keeps_a_reserve(store: Store, folder: Path) -> None:
    assert store.service() == "open"
    assert (folder / RESERVE_NAME).stat().st_size == RESERVE_BYTES
    if sys.platform == "linux":
        assert (folder / RESERVE_NAME).stat().st_blocks * 512 >= RESERVE_BYTES


def test_with_little_room_nobody_begins_and_with_room_again_the_reserve_is_made_anew(store: Store, disk: Disk) -> None:
    disk.free = LEAST_FREE_BYTES - 1
    assert store.service() == "no_room"
    assert store.submit(submission()).seq == 1
    disk.reserve.unlink()
    assert store.tend() == "no_room" and not disk.reserve.exists()
    disk.free = LEAST_FREE_BYTES
    assert store.tend() == "open" and not disk.reserve.exists()
    disk.free = PLENTY
    assert store.tend() == "open" and disk.reserve.exists()


def test_who_is_served_when_the_disk_fills_up_finishes_on_the_reserve(store: Store, disk: Disk) -> None:
    disk.full = True
    broken_off(store)
    kept = [store.submit(submission()) for _ in range(20)]
    assert not disk.reserve.exists()
    assert [one.seq for one in kept] == list(range(1, 21))
    store.record_print(Print("j", kept[0].request_id, 1, "sent", NOON, kept[0].tracking_code))


def test_without_a_reserve_a_full_disk_refuses_keeps_every_row_and_recovers(store: Store, disk: Disk) -> None:
    disk.full, disk.free = True, 0
    broken_off(store)
    store._condition.room.give_up_reserve()
    done = until_full(store)
    assert len(store.rows()) == done and store.service() == "no_room"
    disk.free = PLENTY
    assert store.service() == "no_room"
    disk.full = False
    assert store.tend() == "open"
    assert store.submit(submission()).seq == done + 1


def test_a_disk_that_takes_no_writes_puts_the_terminal_out_of_service_until_it_does(store: Store, disk: Disk) -> None:
    store.submit(submission())
    disk.read_only = True
    broken_off(store)
    with pytest.raises(StoreUnwritable):
        store.submit(submission())
    assert (store.service(), store.tend()) == ("read_only", "read_only")
    assert len(store.rows()) == 1 and store.export(store.rows()[0].event_id) is not None
    disk.read_only = False
    assert store.tend() == "open"
    assert store.submit(submission()).seq == 2


def test_after_a_failed_write_the_file_is_opened_anew(store: Store, disk: Disk) -> None:
    """What a failed sync left unsaid is never tried again on the same handle."""
    store.submit(submission())
    before = disk.connections
    store.submit(submission())
    assert disk.connections == before
    disk.read_only = True
    broken_off(store)
    for _ in range(2):
        with pytest.raises(StoreUnwritable):
            store.submit(submission())
    disk.read_only = False
    assert store.submit(submission()).seq == 3
    assert disk.connections == before + 3


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, "store.busy"),
        (8, "store.unwritable"),
        (10 | 4 << 8, "store.unwritable"),
        (10 | 19 << 8, "store.full"),
        (11, "store.damaged"),
        (13, "store.full"),
        (26, "store.damaged"),
        (1, "store.failed"),
        (None, "store.failed"),
    ],
)
def test_what_sqlite_says_is_told_by_its_code(code: int | None, kind: str) -> None:
    error = Exception()
    error.sqlite_errorcode = code  # type: ignore[attr-defined]
    assert store_error(error).code == kind


def test_a_disk_that_does_not_even_answer_has_no_room(tmp_path: Path) -> None:
    def dead(directory: Path) -> int:
        raise OSError

    room = Room(tmp_path, dead)
    room.keep_reserve()
    assert (room.enough(), room.give_up_reserve(), list(tmp_path.iterdir())) == (False, False, [])


def test_a_mark_that_cannot_be_written_costs_no_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = Mark(tmp_path / "mark")

    def refuse(*_: object) -> int:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", refuse)
        mark.advance(Counters(12, 1, 5, 5))
    assert read_mark(tmp_path / "mark") == Counters()
    mark.advance(Counters(12, 1, 6, 6))
    mark.close()
    assert read_mark(tmp_path / "mark") == Counters(12, 1, 6, 6)
    assert read_mark(tmp_path / "none") == Counters()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs the right to mount")
def test_a_real_disk_that_fills_up_and_then_takes_no_writes(tmp_path: Path) -> None:
    mount = tmp_path / "disk"
    mount.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", f"size={72 * 2**20}", "tmpfs", str(mount)]
    if subprocess.run(options, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        store = open_store(mount / "terminal", KEY, stamp_key, NOON).store
        store.save_identity(TERMINAL)
        assert store.submit(submission()).seq == 1 and store.service() == "open"
        with (mount / "fill").open("wb", buffering=0) as fill, pytest.raises(OSError):
            while True:
                fill.write(bytes(2**16))
        done = 1 + until_full(store)
        assert done > 10 and not (mount / "terminal" / RESERVE_NAME).exists()
        store.close()

        store = open_store(mount / "terminal", KEY, stamp_key, NOON).store
        assert (len(store.rows(limit=10_000)), store.service()) == (done, "no_room")
        (mount / "fill").unlink()
        assert store.tend() == "open" and (mount / "terminal" / RESERVE_NAME).exists()
        assert store.submit(submission()).seq == done + 1
        store.close()

        subprocess.run(["mount", "-o", "remount,ro", str(mount)], check=True)
        opened = open_store(mount / "terminal", KEY, stamp_key, NOON)
        assert (opened.read_only, len(opened.store.rows(limit=10_000))) == (True, done + 1)
        with pytest.raises(StoreInUse):
            open_store(mount / "terminal", KEY, stamp_key, NOON)
        opened.store.close()
    finally:
        subprocess.run(["umount", str(mount)], check=True)
