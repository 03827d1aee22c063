"""How much of a core the attract screen takes while nobody is there."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from tests.bench.children import cpu_seconds, started, tree
from tests.bench.display import Display, display
from tests.bench.figures import in_turn
from tests.bench.options import Options
from tests.bench.peers import chromium
from tests.bench.peers.pages import attract_page
from tests.bench.places import ROOT
from tests.bench.report import Goal, Line
from tests.bench.terminal import prepared

_SETTLE_S = 30.0
"""By then the check of the whole store is over that follows a start after 20 s, and then comes once a day."""


def measure(options: Options) -> Iterator[Line]:
    """Beside the browser on the same page; the attract screen has no motion, and central is out of reach."""
    kiosk = [str(ROOT / ".venv" / "bin" / "kiosk"), "run"]
    with display() as screen:
        sides = {"ours": partial(_share, screen, kiosk, prepared().settings(), options.idle_s)}
        if chromium.installed():
            sides["chromium"] = partial(_share, screen, chromium.command(attract_page()), {}, options.idle_s)
        found = in_turn(sides, 1 if options.idle_s >= 60 else 2)
    missing = "" if "chromium" in found else "chromium is not installed"
    goal = Goal(1.0, "ours")
    yield Line("idle", f"CPU over {options.idle_s:g} s", "% of a core", found["ours"], "Chromium",
               found.get("chromium"), goal, missing)


def _share(screen: Display, command: Sequence[str], env: Mapping[str, str], seconds: float) -> float:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with started(command, {**screen.environment(), **env}, **quiet) as child:
        time.sleep(_SETTLE_S)
        family = tree(child.pid)
        before = cpu_seconds(family)
        time.sleep(seconds)
        return (cpu_seconds(family) - before) / seconds * 100
