"""The real `kiosk run` under real hangs: it ends itself in time, and what it had promised arrives once all the same."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import Final

import pytest

from kiosk.traces import traces
from kiosk.watchdog import HUNG
from tests.faults import world
from tests.faults.conftest import Install
from tests.faults.hangs import Program
from tests.faults.test_process_limits import canaries
from tests.faults.world import Central, Terminal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs unshare and SIGSTOP")

OLD: Final = ("unshare", "--time", "--fork", "--monotonic=25920000", "--boottime=25920000")
"""Begins a process on a machine that is up for 300 days."""


@pytest.fixture
def promised(install: Install) -> Terminal:
    """A terminal that confirmed two requests and delivered none; it is closed."""
    terminal = install()
    terminal.confirm()
    terminal.confirm()
    terminal.close()
    return terminal


def may_be_old() -> bool:
    return shutil.which("unshare") is not None and subprocess.run([*OLD, "true"], capture_output=True).returncode == 0


def test_what_was_confirmed_before_a_hang_arrives_once_after_it(promised: Terminal, central: Central) -> None:
    program = Program(promised.folder, central.url)
    program.install()
    assert program.hang("sync.answered") == HUNG  # central has it, the terminal does not know
    first = program.trace()
    assert first.startswith("silent: sync\n") and "kiosk/sync/delivery.py" in first
    assert program.hang("screen.beat", OLD if may_be_old() else ()) == HUNG
    second = program.trace()
    assert second.startswith("silent: screen\n") and "ui/pulse.py" in second

    logs = program.folder / "logs"
    assert sorted(path.read_text() for path in traces(logs)) == sorted((first, second))
    lines = [json.loads(line) for line in (logs / "kiosk.log").read_text().splitlines()]
    assert [line["reason"] for line in lines if line["event"] == "run.ended_by_fault"] == ["sync"]
    assert [form for form in canaries() if form in (first + second).encode()] == []

    again = Terminal(program.folder, central.url, promised.time)
    again.confirmed = promised.confirmed
    assert world.run([again], 600, lambda: world.drained([again]))
    verdict = world.verdict([again], central.database_url)
    assert (verdict.wrongs(), verdict.confirmed) == ({}, 2)
    again.close()
