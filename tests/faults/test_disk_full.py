"""A disk without room: refused and said so, every promise kept, and business as usual when there is room again."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.log import Log
from kiosk.store import Print, Store, StoreFull, StoreUnwritable, open_store
from kiosk.store.room import RESERVE_NAME, Room
from tests.faults.conftest import Install
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission

SIZE: Final = 4 * 1024 * 1024

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs tmpfs and RLIMIT_FSIZE")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", disk], capture_output=True)
    if mounted.returncode:
        pytest.skip("may not mount a small disk here; the test with a limit on the size of files still runs")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def opened_in(folder: Path, room: Room | None = None) -> Store:
    return open_store(folder, KEY, stamp_key, NOON, room=room).store


class Filler:
    """A file that takes all the room that is left."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "filler"

    def fill(self) -> None:
        with contextlib.suppress(OSError), self._path.open("ab", buffering=0) as file:
            for size in (64 * 1024, 4096, 512, 1):
                with contextlib.suppress(OSError):
                    while True:
                        file.write(bytes(size))

    def go(self) -> None:
        self._path.unlink()


def until_refused(store: Store, most: int = 5_000) -> list[str]:
    """Serve customers until the store refuses one; return the codes that were promised."""
    promised = []
    for _ in range(most):
        try:
            promised.append(store.submit(submission()).tracking_code)
        except StoreFull:
            return promised
    raise AssertionError("the disk never filled")


def held(store: Store) -> list[str]:
    rows = store.rows(limit=10_000)
    assert sorted(row.seq for row in rows) == list(range(1, len(rows) + 1))
    return [row.tracking_code for row in rows]


def test_a_disk_that_fills_while_customers_are_served_keeps_each_promise_and_takes_more_afterwards(small: Path) -> None:
    folder, filler = small / "terminal", Filler(small)
    store = opened_in(folder)
    store.save_identity(TERMINAL)
    promised = [store.submit(submission()).tracking_code for _ in range(3)]
    filler.fill()
    promised += until_refused(store)
    assert set(held(store)) == set(promised)
    assert store.service() == "no_room"
    assert store.due(1000, 10**9)

    filler.go()
    promised.append(store.submit(submission()).tracking_code)
    store.close()
    again = open_store(folder, KEY, stamp_key, NOON)
    assert (again.set_aside, again.lost_rows) == (None, 0)
    assert set(held(again.store)) == set(promised)
    again.store.close()


def test_who_is_being_served_finishes_on_the_reserve(small: Path) -> None:
    folder, filler = small / "terminal", Filler(small)
    store = opened_in(folder, Room(folder, lambda _: 10**12))
    store.save_identity(TERMINAL)
    assert (folder / RESERVE_NAME).exists()
    filler.fill()
    assert store.submit(submission()).tracking_code
    store.close()


def test_a_disk_that_is_full_when_the_log_is_carried_over_loses_nothing(small: Path) -> None:
    folder, filler = small / "terminal", Filler(small)
    store = opened_in(folder)
    store.save_identity(TERMINAL)
    promised = [store.submit(submission()).tracking_code for _ in range(60)]
    filler.fill()
    store.close()

    again = open_store(folder, KEY, stamp_key, NOON)
    assert (again.set_aside, again.lost_rows) == (None, 0)
    assert set(held(again.store)) == set(promised)
    filler.go()
    assert again.store.submit(submission()).seq == 61
    again.store.close()


def test_a_log_without_room_is_silent_and_speaks_again(small: Path) -> None:
    filler, log = Filler(small), Log(small / "logs")
    log.event("store.opened")
    filler.fill()
    for _ in range(200):
        log.event("store.full", waiting=3)
    filler.go()
    log.event("store.closed")
    log.close()
    lines = (small / "logs" / "kiosk.log").read_text().splitlines()
    assert '"store.opened"' in lines[0] and '"store.closed"' in lines[-1]


def test_a_file_that_may_not_grow_refuses_and_recovers(tmp_path: Path) -> None:
    """Another way for a disk to say no, which needs no right to mount one."""
    store = opened_in(tmp_path / "terminal", Room(tmp_path, lambda _: 0))
    store.save_identity(TERMINAL)
    promised = [store.submit(submission()).tracking_code for _ in range(3)]
    grown = os.stat(tmp_path / "terminal" / "kiosk.db-wal").st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (grown, before[1]))
    try:
        with pytest.raises((StoreFull, StoreUnwritable)):
            for _ in range(50):
                promised.append(store.submit(submission()).tracking_code)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    promised.append(store.submit(submission()).tracking_code)
    assert set(held(store)) == set(promised)
    store.close()


def test_a_store_that_fails_after_the_commit_keeps_no_receipt_from_its_customer(
    install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = install()

    def full(job: Print) -> None:
        raise StoreFull

    monkeypatch.setattr(terminal.store, "record_print", full)
    assert terminal.confirm(printed=True).printed
    assert "receipt.unnoted" in (terminal.folder / "logs" / "kiosk.log").read_text()
