"""Child processes: started with a clean environment, bounded in time, ended by their own ids, and read from /proc."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.places import ROOT

_PATIENCE_S = 5.0
_TICKS_PER_S = os.sysconf("SC_CLK_TCK")


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment as an installed program meets it: bytecode is kept, nothing is preset for Qt."""
    preset = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in preset and not name.startswith("QT_")}
    return {**kept, **(more or {})}


def python(module: str, *arguments: str) -> list[str]:
    """The command that runs a module of this package with the product's own Python."""
    return [sys.executable, "-m", module, *arguments]


@contextmanager
def started(command: Sequence[str], env: Mapping[str, str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A child in a session of its own; on leaving, it and its descendants are ended."""
    child = subprocess.Popen(command, env=dict(env), cwd=ROOT, start_new_session=True, **options)
    try:
        yield child
    finally:
        end(child)


def end(child: subprocess.Popen[bytes]) -> None:
    """End a child of `started` and everything it started, first kindly."""
    family = tree(child.pid)
    for sign in (signal.SIGTERM, signal.SIGKILL):
        alive = [pid for pid in family if _alive(pid)]
        for pid in alive:
            try:
                os.kill(pid, sign)
            except ProcessLookupError:
                continue
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            child.poll()
            if not any(_alive(pid) for pid in family):
                break
            time.sleep(0.01)
    child.wait()
    for stream in (child.stdin, child.stdout, child.stderr):
        if stream is not None:
            stream.close()


def tree(pid: int) -> list[int]:
    """A process and all its descendants."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found = [pid]
    for one in found:
        found.extend(children.get(one, []))
    return found


def pss_mb(pids: Sequence[int]) -> float:
    """The proportional set size of processes together, in MB of 10^6 bytes."""
    kilobytes = 0
    for pid in pids:
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return kilobytes * 1024 / 1e6


def cpu_seconds(pids: Sequence[int]) -> float:
    """Processor time that processes have used so far, in user and system mode."""
    ticks = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / _TICKS_PER_S


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
