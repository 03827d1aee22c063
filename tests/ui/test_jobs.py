"""Work runs elsewhere, what came of it comes home on the interface's own thread."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from ui.app import start_qt
from ui.jobs import Jobs, worker_pool


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    start_qt()
    before = sys.getswitchinterval()
    made = Jobs(worker_pool())
    yield made
    made.close()
    sys.setswitchinterval(before)


def wait(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        QCoreApplication.processEvents()


def test_a_result_comes_home_on_the_thread_of_the_interface(jobs: Jobs) -> None:
    seen: list[tuple[int, int]] = []
    jobs.run(threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())))
    wait(lambda: bool(seen))
    ((worker, home),) = seen
    assert home == threading.get_ident() != worker


def test_work_beside_the_interface_takes_short_turns(jobs: Jobs) -> None:
    assert sys.getswitchinterval() <= 0.001


def test_a_bug_in_work_is_raised_where_the_crash_hook_sees_it(jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(error))
    jobs.run(lambda: 1 // 0, lambda _: pytest.fail("nothing came of it"))
    wait(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_a_loop_runs_beside_the_interface_until_the_end() -> None:
    start_qt()
    jobs = Jobs(worker_pool())
    ended = threading.Event()

    def loop(stop: threading.Event) -> None:
        stop.wait()
        ended.set()

    jobs.start_forever(loop, "test")
    assert not ended.is_set()
    jobs.close()
    assert ended.is_set()


def test_nothing_comes_home_after_the_end() -> None:
    start_qt()
    jobs = Jobs(worker_pool())
    may_go = threading.Event()
    seen: list[bool] = []
    jobs.run(lambda: may_go.wait(10), seen.append)
    jobs.close()
    may_go.set()
    time.sleep(0.05)
    QCoreApplication.processEvents()
    assert seen == []
