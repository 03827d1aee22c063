"""`kiosk watch` starts a terminal again for ever, whether it ended, hangs or cannot even leave."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from kiosk import cli
from kiosk.commands import watch
from kiosk.commands.watch import FIRST_PAUSE_S, LONGEST_PAUSE_S, keep_running
from kiosk.watchdog import watcher

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the children are shell scripts")

LIMIT_S, LOOK_S, START_S = 0.3, 0.05, 5.0
SPEAKS: Final = "echo WATCHDOG=1; "


class Runs:
    """What `keep_running` did with a script that notes its own runs, until it paused for the `times`-th time."""

    def __init__(
        self, folder: Path, script: str, times: int = 1, meanwhile: Callable[[Runs], None] | None = None
    ) -> None:
        self.notes = folder / "notes"
        self.ended = threading.Event()
        self.pauses: list[float] = []
        self._times = times
        command = ["/bin/sh", "-c", f'echo "$$ $WATCHDOG_USEC" >> {self.notes}; {script}']
        if meanwhile is not None:
            threading.Thread(target=meanwhile, args=(self,), daemon=True).start()
        keep_running(command, self.ended, LIMIT_S, start_s=START_S, look_s=LOOK_S, pause=self._pause)

    def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        if len(self.pauses) == self._times:
            self.ended.set()

    def said(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []


def test_a_terminal_that_ends_is_started_again_for_ever_with_growing_pauses(tmp_path: Path) -> None:
    runs = Runs(tmp_path, SPEAKS + "exit 75", times=9)
    assert len(runs.said()) == 9
    assert runs.pauses[:3] == [FIRST_PAUSE_S, 2 * FIRST_PAUSE_S, 4 * FIRST_PAUSE_S]
    assert runs.pauses[-1] == LONGEST_PAUSE_S


def test_after_a_run_that_lasted_the_pause_is_short_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "HEALTHY_S", 0.0)
    assert set(Runs(tmp_path, "exit 0", times=3).pauses) == {FIRST_PAUSE_S}


def test_a_terminal_that_says_nothing_for_too_long_is_asked_where_it_is_and_started_again(tmp_path: Path) -> None:
    says_where = f"trap 'echo aborted >> {tmp_path}/notes; exit 1' ABRT; "
    runs = Runs(tmp_path, f"{says_where} {SPEAKS} while :; do sleep 0.05; done")
    assert runs.said()[1:] == ["aborted"]
    assert runs.said()[0].endswith(" 300000"), "the terminal is told how long it may be silent"


def test_one_that_was_stopped_or_does_not_listen_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "FAREWELL_S", 0.2)
    assert len(Runs(tmp_path, f"trap '' ABRT TERM; {SPEAKS} while :; do sleep 0.05; done").said()) == 1
    assert len(Runs(tmp_path, f"{SPEAKS} kill -STOP $$").said()) == 2


def test_a_start_may_take_longer_than_a_silence(tmp_path: Path) -> None:
    runs = Runs(tmp_path, f"sleep {3 * LIMIT_S}; {SPEAKS} echo up >> {tmp_path}/notes")
    assert runs.said()[1:] == ["up"]


def test_whoever_ends_it_ends_the_terminal_too(tmp_path: Path) -> None:
    def end(runs: Runs) -> None:
        while not runs.said():
            runs.ended.wait(0.01)
        runs.ended.set()

    runs = Runs(tmp_path, f"{SPEAKS} exec sleep 60", meanwhile=end)
    (child, _) = runs.said()[0].split()
    assert runs.pauses == []
    with pytest.raises(ProcessLookupError):
        os.kill(int(child), 0)


def test_the_verb_hands_its_options_to_run_and_heeds_sigterm(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def keep(command: list[str], ended: threading.Event, limit: float) -> None:
        seen.append(command)
        os.kill(os.getpid(), signal.SIGTERM)
        assert ended.wait(10)

    monkeypatch.setattr(watch, "keep_running", keep)
    before = [(number, signal.getsignal(number)) for number in (signal.SIGTERM, signal.SIGINT)]
    try:
        assert cli.main(["watch", "--data", "here", "--counter", "--size", "1024x768"]) == 0
    finally:
        for number, handler in before:
            signal.signal(number, handler)
    assert seen[0][2:] == ["kiosk.cli", "run", "--data", "here", "--size", "1024x768", "--counter"]


def test_a_terminal_under_it_speaks_at_its_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    watcher({"KIOSK_WATCHED": "1"})("WATCHDOG=1")
    watcher({})("WATCHDOG=1")
    assert capfd.readouterr().out == "WATCHDOG=1\n"
