"""The real `kiosk run` under real hangs: it ends itself in time, and what it had promised arrives once all the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from kiosk.traces import traces
from kiosk.watchdog import HUNG
from tests.faults import world
from tests.faults.conftest import Install
from tests.faults.test_process_limits import canaries
from tests.faults.world import Central, Terminal
from tests.house.sources import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs unshare and SIGSTOP")

LIMIT_S: Final = 2.0
OLD: Final = ("unshare", "--time", "--fork", "--monotonic=25920000", "--boottime=25920000")
"""Begins a process on a machine that is up for 300 days."""


@dataclass
class Installed:
    """A terminal's folder, as `kiosk run` finds it."""

    folder: Path
    url: str

    def run(self, failpoint: str, *before: str) -> subprocess.CompletedProcess[str]:
        """Run the terminal until it ends."""
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
        return subprocess.run(command, env=os.environ | environ, capture_output=True, text=True, timeout=100)

    def said(self) -> list[dict[str, object]]:
        """What the log says of runs that did not end well."""
        lines = (self.folder / "logs" / "kiosk.log").read_text().splitlines()
        return [line for line in map(json.loads, lines) if line["event"] == "run.ended_by_fault"]


@pytest.fixture
def installed(install: Install, central: Central) -> Iterator[tuple[Terminal, Installed]]:
    """A terminal that confirmed two requests and delivered none, and the program that finds it so."""
    terminal = install()
    terminal.confirm()
    terminal.confirm()
    terminal.close()
    keys = terminal.folder / "credentials"
    keys.mkdir()
    for name in ("database-key", "device-key"):
        shutil.copy(terminal.folder / "secrets" / f"demo-{name}", keys / name)
    yield terminal, Installed(terminal.folder, central.url)


def may_be_old() -> bool:
    return shutil.which("unshare") is not None and subprocess.run([*OLD, "true"], capture_output=True).returncode == 0


def test_what_was_confirmed_before_a_hang_arrives_once_after_it(
    installed: tuple[Terminal, Installed], central: Central
) -> None:
    before, program = installed
    ended = program.run("sync.answered:1:hang")  # central has it, the terminal does not know
    assert (ended.returncode, ended.stdout) == (HUNG, ""), ended.stderr
    ended = program.run("screen.beat:1:hang", *(OLD if may_be_old() else ()))
    assert ended.returncode == HUNG, ended.stderr

    (found,) = (path for path in traces(program.folder / "logs") if path.name != "run.trace")
    assert found.read_text().startswith("silent: sync\n") and "kiosk/sync/delivery.py" in found.read_text()
    last = program.folder / "logs" / "run.trace"
    assert last.read_text().startswith("silent: screen\n") and "ui/pulse.py" in last.read_text()
    assert [line["reason"] for line in program.said()] == ["sync"]
    held = found.read_bytes() + last.read_bytes()
    assert [form for form in canaries() if form in held] == []

    again = Terminal(program.folder, central.url, before.time)
    again.confirmed = before.confirmed
    assert world.run([again], 600, lambda: world.drained([again]))
    verdict = world.verdict([again], central.database_url)
    assert (verdict.wrongs(), verdict.confirmed) == ({}, 2)
    again.close()
