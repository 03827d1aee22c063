"""Killed at any moment, the store holds every confirmed request and no half of one."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import failpoints
from kiosk.store import open_store
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

Tell = Callable[[str], None]


def run_until_killed(work: Callable[[Tell], None], kill_after_s: float | None = None) -> list[str]:
    """Run `work` in a process of its own that dies by SIGKILL; return the lines it told before."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read_end)
            work(lambda line: os.write(write_end, f"{line}\n".encode()) and None)
        finally:
            os._exit(3)
    os.close(write_end)
    if kill_after_s is not None:
        time.sleep(kill_after_s)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(read_end) as stream:
        told = stream.read().split()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return told


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_at_statement(number: int) -> None:
    """Kill this process at the n-th statement that SQLAlchemy sends from now on."""
    from sqlalchemy import Engine, event

    seen = 0

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            die()

    event.listen(Engine, "after_cursor_execute", count)


def enrolled(folder: Path) -> None:
    store = open_store(folder, KEY, stamp_key, NOON).store
    store.save_identity(TERMINAL)
    store.submit(submission())
    store.close()


def confirmed(folder: Path) -> list[str]:
    """Open as after the crash, prove the numbers are whole and go on; return the tracking codes held."""
    opened = open_store(folder, KEY, stamp_key, NOON)
    assert (opened.set_aside, opened.lost_rows) == (None, 0)
    rows = opened.store.rows(limit=10_000)
    assert sorted(row.seq for row in rows) == list(range(1, len(rows) + 1))
    assert len(opened.store.due(500, 10**9)) == min(len(rows), 500)
    assert opened.store.submit(submission()).seq == len(rows) + 1
    opened.store.close()
    return [row.tracking_code for row in rows]


@pytest.mark.parametrize("place", ["outbox.numbered", "outbox.written"])
def test_killed_between_the_statements_of_a_submission_nothing_of_it_is_there(tmp_path: Path, place: str) -> None:
    enrolled(tmp_path)

    def work(tell: Tell) -> None:
        store = open_store(tmp_path, KEY, stamp_key, NOON).store
        store.warm()
        failpoints._name = place
        store.submit(submission())
        tell("confirmed")

    assert run_until_killed(work) == []
    assert len(confirmed(tmp_path)) == 1


def test_killed_just_before_the_commit_nothing_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    enrolled(tmp_path)

    def work(tell: Tell) -> None:
        store = open_store(tmp_path, KEY, stamp_key, NOON).store
        store.warm()
        monkeypatch.setattr("kiosk.store.outbox.reached", lambda name: die() if name == "outbox.written" else None)
        store.submit(submission())

    run_until_killed(work)
    assert len(confirmed(tmp_path)) == 1


def test_killed_just_after_the_commit_all_of_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    enrolled(tmp_path)

    def work(tell: Tell) -> None:
        store = open_store(tmp_path, KEY, stamp_key, NOON).store
        monkeypatch.setattr("kiosk.store.mark.Mark.advance", lambda self, counters: die())
        store.submit(submission())

    run_until_killed(work)
    assert len(confirmed(tmp_path)) == 2


def test_killed_at_any_time_every_confirmed_request_is_there(tmp_path: Path) -> None:
    enrolled(tmp_path)
    chance = random.Random(7)
    told: list[str] = []

    def work(tell: Tell) -> None:
        store = open_store(tmp_path, KEY, stamp_key, NOON).store
        while True:
            tell(store.submit(submission()).tracking_code)

    for _ in range(6):
        told += run_until_killed(work, chance.uniform(0.03, 0.2))
        held = confirmed(tmp_path)
        assert set(told) <= set(held)
    assert len(told) == len(set(told))
    assert told


@pytest.mark.parametrize("statement", [1, 13])
def test_killed_while_the_first_store_is_made_the_next_start_makes_it(tmp_path: Path, statement: int) -> None:
    def work(tell: Tell) -> None:
        die_at_statement(statement)
        open_store(tmp_path, KEY, stamp_key, NOON)

    run_until_killed(work)
    opened = open_store(tmp_path, KEY, stamp_key, NOON)
    assert (opened.fresh, opened.set_aside) == (True, None)
    opened.store.save_identity(TERMINAL)
    assert opened.store.submit(submission()).seq == 1
    opened.store.close()
