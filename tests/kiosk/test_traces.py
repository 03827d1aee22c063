"""How the last run ended is said once, in the log and by `kiosk doctor`, and nothing of an orderly end is left."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.commands.checks import check_runs
from kiosk.log import Log
from kiosk.traces import KEPT, KEPT_S, OPEN_NAME, traces, watched


@pytest.fixture(autouse=True)
def handler() -> Iterator[None]:
    """Leave the interpreter's own handler of faults as it was."""
    was_on = faulthandler.is_enabled()
    yield
    if was_on:
        faulthandler.enable(sys.__stderr__ or 2)


def start(logs: Path) -> list[dict[str, object]]:
    """Start and end a run in order; return what the log says of the one before."""
    log = Log(logs)
    with watched(logs, log, {}):
        pass
    log.close()
    file = logs / "kiosk.log"
    lines = [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
    file.unlink(missing_ok=True)
    return lines


@pytest.mark.parametrize(
    ("left", "reason"),
    [("silent: screen\nThread 0x1\n", "screen"), ("silent: screen sync\n", "screen-sync"),
     ("Fatal Python error: Segmentation fault\n", "segmentation-fault"), ("Fatal Python error: Aborted\n", "aborted"),
     ("Windows fatal exception: access violation\n", "access-violation"), ("silent: ' OR 1=1\n", "[redacted]")],
)  # fmt: skip
def test_a_run_that_hung_or_crashed_is_named_at_the_next_start(tmp_path: Path, left: str, reason: str) -> None:
    (tmp_path / OPEN_NAME).write_text(left)
    (line,) = start(tmp_path)
    assert (line["event"], line["code"], line["reason"]) == ("run.ended_by_fault", "k171", reason)
    (kept,) = traces(tmp_path)
    assert kept.read_text() == left and kept.name != OPEN_NAME
    assert start(tmp_path) == []


def test_a_run_that_ended_in_order_leaves_nothing(tmp_path: Path) -> None:
    assert start(tmp_path) == [] and start(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_a_power_cut_is_no_fault_of_the_program(tmp_path: Path) -> None:
    (tmp_path / OPEN_NAME).touch()
    assert start(tmp_path) == [] and traces(tmp_path) == ()


def test_traces_go_when_they_are_old_or_many(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        path = tmp_path / f"ended-{number}.trace"
        path.write_text("silent: sync\n")
        os.utime(path, (time.time() - number,) * 2)
    old = tmp_path / "ended-0.trace"
    os.utime(old, (time.time() - KEPT_S - 60,) * 2)
    start(tmp_path)
    assert {path.name for path in traces(tmp_path)} == {f"ended-{number}.trace" for number in range(1, KEPT + 1)}


def test_a_disk_that_takes_no_trace_keeps_no_terminal_from_starting(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder belongs")
    with watched(tmp_path / "logs", Log(None), {}):
        pass


def test_the_doctor_counts_them_and_says_where_they_lie(tmp_path: Path) -> None:
    assert [finding.code for finding in check_runs(tmp_path)] == [""]
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "ended-1.trace").write_text("silent: sync\n")
    (tmp_path / "logs" / OPEN_NAME).touch()
    (finding,) = check_runs(tmp_path)
    assert (finding.code, dict(finding.values)) == ("K171", {"count": 1, "path": str(tmp_path / "logs")})
