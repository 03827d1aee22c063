"""Whoever falls silent is named and the process ends; who waits, sleeps or says so is left alone."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from kiosk.background import Background
from kiosk.gateway.deadline import LONGEST_LOOKUP_S, Deadline, _Wait
from kiosk.gateway.transport import CONNECT_S, SILENCE_S
from kiosk.store import StoreDamaged
from kiosk.watchdog import HUNG, LIMIT_S, Watchdog, alive, limit_s, watcher
from tests.house.sources import ROOT

DAYS_300: Final = 300 * 86_400.0


@dataclass
class Watch:
    """A watchdog in a time of its own, what it told, and how it ended the process."""

    trace: Path
    now: float = DAYS_300
    told: list[str] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.file = os.open(self.trace, os.O_CREAT | os.O_WRONLY)
        self.dog = Watchdog(30.0, self.told.append, self.file, elapsed=lambda: self.now, end=self.ended.append)
        self.dog.on_sleep(lambda: self.slept.append(self.now))

    def wait(self, seconds: float, asked: float | None = None) -> None:
        """Let time pass, in which the watchdog looks once."""
        self.now += seconds
        self.dog.look(seconds if asked is None else asked, seconds)


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    watch = Watch(tmp_path / "run.trace")
    yield watch
    os.close(watch.file)


def on_a_thread(work: Callable[[], None]) -> None:
    """Do it where no other test is watched."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_who_is_heard_in_time_is_left_alone_however_long_the_machine_is_up(watch: Watch) -> None:
    def work() -> None:
        watch.dog.watch("screen")
        for _ in range(100):
            watch.wait(10.0)
            alive()

    on_a_thread(work)
    assert (watch.ended, set(watch.told), watch.slept) == ([], {"WATCHDOG=1"}, [])


def test_who_is_silent_for_half_a_minute_is_named_and_the_process_ends(watch: Watch) -> None:
    def work(secret: str) -> None:
        watch.dog.watch("screen")
        watch.dog.over("sync", lambda stop: None, threading.Event())
        watch.dog.watch("sync")
        for _ in range(2):
            watch.wait(10.0)
        assert watch.ended == []
        watch.wait(10.0)

    on_a_thread(lambda: work("0912" + "3456789"))
    assert watch.ended == [HUNG] and watch.told == ["WATCHDOG=1"] * 2
    trace = watch.trace.read_text()
    assert trace.startswith("silent: screen sync\n") and f'File "{__file__}", line ' in trace
    assert "09123456789" not in trace


def test_a_loop_that_ends_is_expected_no_more_and_one_that_fails_is(watch: Watch) -> None:
    def fails(stop: threading.Event) -> None:
        raise ArithmeticError

    def work() -> None:
        watch.dog.over("feed", lambda stop: None, threading.Event())
        with pytest.raises(ArithmeticError):
            watch.dog.over("sync", fails, threading.Event())

    on_a_thread(work)
    watch.wait(10.0)
    watch.wait(10.0)
    watch.wait(10.0)
    assert watch.ended == [HUNG] and watch.trace.read_text().startswith("silent: sync\n")


def test_a_store_that_fails_at_the_start_is_left_to_the_loop_and_no_reason_to_start_again(
    watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that damages files would have one after the other set aside."""
    monkeypatch.setattr("kiosk.background.load_what_comes_next", lambda: None)
    ran: list[str] = []

    class Damaged:
        def warm(self) -> None:
            raise StoreDamaged

    class Loop:
        def run(self, stop: threading.Event) -> None:
            ran.append("loop")

    background = Background(Damaged(), Loop, Damaged().warm)  # type: ignore[arg-type]
    on_a_thread(lambda: watch.dog.over("sync", background.run, threading.Event()))
    assert (ran, watch.dog._until) == (["loop"], {})


def test_a_wait_that_ends_by_itself_may_be_longer(watch: Watch) -> None:
    def work() -> None:
        watch.dog.watch("sync")
        alive(within=120.0)

    on_a_thread(work)
    for _ in range(11):
        watch.wait(10.0)
    assert watch.ended == []
    watch.wait(10.0)
    assert watch.ended == [HUNG]


def test_each_wait_for_the_network_counts_as_life(watch: Watch) -> None:
    def work() -> None:
        watch.dog.watch("sync")
        wait = _Wait(Deadline(), lambda: watch.now)
        for _ in range(40):  # a slow line: a byte every fifteen seconds
            watch.wait(9.0)
            wait.at_most(15.0)

    on_a_thread(work)
    assert watch.ended == []
    assert CONNECT_S < SILENCE_S < LIMIT_S < LONGEST_LOOKUP_S


@pytest.mark.parametrize("slept", [15.0, 60.0, 8 * 3600.0])
def test_a_machine_that_slept_is_not_taken_for_one_that_hangs_but_whoever_stood_there_is_forgotten(
    watch: Watch, slept: float
) -> None:
    on_a_thread(lambda: watch.dog.watch("screen"))
    watch.wait(10.0 + slept, asked=10.0)
    assert (watch.ended, len(watch.slept)) == ([], 1)
    watch.wait(10.0)
    watch.wait(10.0)
    assert watch.ended == [HUNG], "time that was slept is given once"


SLEEPER: Final = """
import threading, time
from kiosk.watchdog import Watchdog, alive
tell = lambda state: print(state, flush=True)
dog = Watchdog(1.5, tell, 2)
dog.on_sleep(lambda: tell("slept"))
dog.watch("screen")
dog.start()
while True:
    time.sleep(0.1)
    alive()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGSTOP")
def test_a_process_that_was_stopped_for_longer_than_the_limit_forgets_and_lives_on() -> None:
    with subprocess.Popen([sys.executable, "-c", SLEEPER], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(2)] == ["READY=1\n", "WATCHDOG=1\n"]
        process.send_signal(signal.SIGSTOP)
        time.sleep(2.5)
        process.send_signal(signal.SIGCONT)
        said = [process.stdout.readline() for _ in range(6)]
        lives = process.poll() is None
        process.kill()
    assert "slept\n" in said and "WATCHDOG=1\n" in said and lives


def test_a_thread_that_nobody_watches_may_say_that_it_is_alive() -> None:
    on_a_thread(alive)


@pytest.mark.parametrize(("told", "limit"), [("", LIMIT_S), ("0", LIMIT_S), ("bald", LIMIT_S), ("2500000", 2.5)])
def test_the_limit_is_what_systemd_says(told: str, limit: float) -> None:
    assert limit_s({"WATCHDOG_USEC": told}) == limit


@pytest.mark.skipif(sys.platform != "linux", reason="needs systemd's kind of socket")
@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_hears_of_the_start_of_life_and_of_the_end(tmp_path: Path, abstract: bool) -> None:
    address = f"@kiosk-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind("\0" + address[1:] if abstract else address)
        systemd.settimeout(10)
        dog = Watchdog(0.3, watcher({"NOTIFY_SOCKET": address}), 2)
        dog.start()
        heard = [systemd.recv(100) for _ in range(2)]
        dog.close()
        while heard[-1] != b"STOPPING=1":
            heard.append(systemd.recv(100))
    assert heard[:2] == [b"READY=1", b"WATCHDOG=1"]
    watcher({"NOTIFY_SOCKET": str(tmp_path / "gone")})("WATCHDOG=1")
