"""What a terminal holds after three whole journeys: the proportional set size of its process and its descendants."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.children import end, pss_mb, python, tree
from tests.bench.display import display
from tests.bench.figures import in_turn
from tests.bench.options import Options
from tests.bench.peers import chromium
from tests.bench.peers.walk import walking
from tests.bench.places import ROOT
from tests.bench.report import Goal, Line

_JOURNEYS = 3
_SETTLE_S = 2.0


def measure(options: Options) -> Iterator[Line]:
    """Beside the browser after as many walks through its form; central's process is not part of a terminal."""
    sides = {"ours": _ours}
    if chromium.installed():
        sides["chromium"] = _browser
    found = in_turn(sides, max(1, options.runs // 2))
    peer = found.get("chromium")
    note = "chromium is not installed" if peer is None else "the kiosk's process with its autopilot, without central"
    yield Line("memory", "PSS after 3 journeys", "MB", found["ours"], "Chromium", peer, Goal(0.30), note)


def _ours() -> float:
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, display() as screen:
        command = python("tests.bench.drive", str(Path(folder, "out")), "--customers", str(_JOURNEYS), "--held")
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        child = subprocess.Popen(command, env=screen.environment(), cwd=ROOT, start_new_session=True, **pipes)
        try:
            assert child.stdout is not None
            if child.stdout.readline().strip() != b"held":
                raise RuntimeError("the journeys ended early")
            time.sleep(_SETTLE_S)
            return pss_mb([pid for pid in tree(child.pid) if not _is_central(pid)])
        finally:
            end(child)


def _browser() -> float:
    with display() as screen, walking(screen) as walker:
        for customer in range(1, _JOURNEYS + 1):
            walker.purchase(customer)
        time.sleep(_SETTLE_S)
        return pss_mb(tree(walker.pid))


def _is_central(pid: int) -> bool:
    try:
        return b"central\0serve" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
