"""The store's log is carried over while nobody waits, and never grows beyond its bound whatever is left undone."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from kiosk.store import Store
from kiosk.store.connection import connect
from kiosk.store.database import driver
from kiosk.wire.events import EventResult
from tests.kiosk.samples import NOON, submission

LONG = 40
PAGE = 24 + 4096


@pytest.fixture(autouse=True)
def soon_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.database.LONG_LOG_PAGES", LONG)


def waiting(store: Store) -> int:
    """How many pages of the log are not in the file yet."""
    return store._database._uncarried_pages()


def with_a_long_log(store: Store) -> list[str]:
    sent = []
    while waiting(store) < LONG:
        sent.append(store.submit(submission()).event_id)
    return sent


def test_no_commit_carries_a_log_over_that_somebody_will_look_after(store: Store) -> None:
    before = waiting(store)
    with_a_long_log(store)
    store.submit(submission())
    assert waiting(store) > max(before, LONG)


def test_whoever_tends_the_store_carries_a_long_log_over_and_it_begins_anew(store: Store, folder: Path) -> None:
    with_a_long_log(store)
    store.tend()
    assert waiting(store) == 0
    length = (folder / "kiosk.db-wal").stat().st_size
    store.submit(submission())
    assert 0 < waiting(store) < LONG
    assert (folder / "kiosk.db-wal").stat().st_size == length
    store.tend()
    assert waiting(store) > 0


def test_so_does_a_delivery(store: Store) -> None:
    sent = with_a_long_log(store)
    store.settle([EventResult(event_id=sent[0], status="applied")], NOON)
    assert waiting(store) == 0


def test_a_request_is_committed_while_the_log_is_carried_over(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    carrying, committed = threading.Event(), threading.Event()

    def connect_slowly(path: Path, key: bytes) -> dbapi2.Connection:
        carrying.set()
        assert committed.wait(10)
        return connect(path, key)

    with_a_long_log(store)
    monkeypatch.setattr("kiosk.store.database.connect", connect_slowly)
    tending = threading.Thread(target=store.tend)
    tending.start()
    assert carrying.wait(10)
    sent = store.submit(submission())
    committed.set()
    tending.join(10)
    assert store.row(sent.tracking_code) is not None
    assert waiting(store) == 0


def test_a_log_that_cannot_be_carried_over_costs_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = with_a_long_log(store)
    tried: list[Path] = []

    def refuse(path: Path, key: bytes) -> Any:
        tried.append(path)
        raise dbapi2.OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.store.database.connect", refuse)
        assert store.tend() == "open"
        store.settle([EventResult(event_id=sent[0], status="applied")], NOON)
        after = store.submit(submission())
    assert len(tried) == 2 and waiting(store) > LONG
    assert store.tend() == "open" and waiting(store) == 0
    assert len(store.rows()) == after.seq == len(sent) + 1


def test_a_log_that_nobody_carries_over_is_bounded(store: Store, folder: Path) -> None:
    bound = 60
    driver(store._database._writer).execute(f"PRAGMA wal_autocheckpoint = {bound}")
    for _ in range(60):
        store.submit(submission())
    assert (folder / "kiosk.db-wal").stat().st_size < (bound + 10) * PAGE
