"""One run of hanging: the real `kiosk run` stands still at a step, or is stopped, and is started again."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.traces import OPEN_NAME
from kiosk.watchdog import HUNG
from tests.faults.campaign import Till, send_texts, settle
from tests.faults.report import Outcome
from tests.faults.shop import Shop
from tests.house.sources import ROOT

LIMIT_S: Final = 3.0
"""Enough for a start on a busy machine."""
STEPS: Final = {
    "sync.batch_read": "sync",
    "sync.sent": "sync",
    "sync.answered": "sync",
    "sync.settled": "sync",
    "screen.beat": "screen",
    "screen.beat:3": "screen",
}
"""Where a terminal hangs, and the loop that its trace then names."""
_SHARE: Final = 0.8
"""Of a run's time; the rest goes into settling the books."""
_PATIENCE_S: Final = 100.0


@dataclass(frozen=True, slots=True)
class Program:
    """A terminal's folder as the program itself runs on it, for central at `url`."""

    folder: Path
    url: str

    def install(self) -> None:
        """Hand its keys to where systemd would put them."""
        keys = self.folder / "credentials"
        keys.mkdir()
        for name in ("database-key", "device-key"):
            shutil.copy(self.folder / "secrets" / f"demo-{name}", keys / name)

    def start(self, failpoint: str = "", before: Sequence[str] = (), **more: str) -> subprocess.Popen[str]:
        """Start `kiosk run`, by the command `before` it and with more in its environment."""
        environ = {
            "CREDENTIALS_DIRECTORY": str(self.folder / "credentials"),
            "KIOSK_CENTRAL_URL": self.url,
            "KIOSK_FAILPOINT": failpoint,
            "KIOSK_SECRETS": "credentials",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "WATCHDOG_USEC": str(round(LIMIT_S * 1e6)),
        }
        command = [*before, sys.executable, "-m", "kiosk.cli", "run", "--size", "1024x768", "--data", str(self.folder)]
        return subprocess.Popen(command, env=os.environ | environ | more, stdout=subprocess.PIPE, text=True)

    def hang(self, step: str, before: Sequence[str] = ()) -> int:
        """Run it until it hangs at a step and is over; return how it ended."""
        name, _, times = step.partition(":")
        with self.start(f"{name}:{times or 1}:hang", before) as process:
            return process.wait(_PATIENCE_S)

    def stop(self, after_s: float) -> int:
        """Stop it so long after its first frame, and end it as a watcher outside does; return how it ended."""
        with self.start(KIOSK_WATCHED="1") as process:
            assert process.stdout is not None and process.stdout.readline() == "READY=1\n"
            time.sleep(after_s)
            process.send_signal(signal.SIGSTOP)
            process.send_signal(signal.SIGABRT)
            process.send_signal(signal.SIGCONT)
            return process.wait(_PATIENCE_S)

    def trace(self) -> str:
        """What the last run left of its end."""
        return (self.folder / "logs" / OPEN_NAME).read_text()


class Hangs:
    """Everything of one seed; `run` does it and returns what came of it."""

    def __init__(self, seed: int, seconds: float, folder: Path, database_url: str) -> None:
        self.outcome = Outcome("hangs", seed, seconds)
        self._chance = random.Random(seed)
        self._shop = Shop(folder / "central", database_url)
        self._till = Till(folder / "terminal", self._shop.url)
        self._program = Program(folder / "terminal", self._shop.url)

    def run(self) -> Outcome:
        started = time.monotonic()
        try:
            self._till.join(self._shop.start())
            self._program.install()
            deck: list[str] = []
            while self.outcome.sound and (
                not self.outcome.rounds or time.monotonic() < started + self.outcome.asked_s * _SHARE
            ):
                deck = deck or self._chance.sample([*STEPS, "stopped"], len(STEPS) + 1)
                self._round(deck.pop())
            settling = time.monotonic()
            self.outcome.verdict = settle(self._shop, [self._till])
            self.outcome.drain_s = time.monotonic() - settling
            self.outcome.unsent = send_texts(self._shop.database_url)
        finally:
            self._shop.kill()
        self.outcome.wrong += self._till.faults
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    def _round(self, step: str) -> None:
        """Confirm a few requests, then hang while they are on their way."""
        post = self._till.reopened()
        for _ in range(self._chance.randint(1, 3)):
            promise = post.confirm()
            self._till.promises[promise.tracking_code] = promise
        post.close()
        if step == "stopped":
            expected, ended = -signal.SIGABRT, self._program.stop(self._chance.uniform(0.0, 2.0))
            said = "Fatal Python error: Aborted"
        else:
            expected, ended = HUNG, self._program.hang(step)
            said = f"silent: {STEPS[step]}"
        trace = self._program.trace()
        if ended != expected or not trace.startswith(said):
            self.outcome.wrong.append(f"{step} ended with {ended} and left {trace.partition(chr(10))[0]!r}")
        self.outcome.faults[step] += 1
        self.outcome.restarts += 1
        self.outcome.rounds += 1
