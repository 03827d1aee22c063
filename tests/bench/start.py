"""From `exec` to the first complete attract frame, judged from outside by the pixels of the X screen."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from tests.bench.children import started
from tests.bench.display import Display, Frames, display
from tests.bench.figures import Figure, Sample, in_turn
from tests.bench.options import Options
from tests.bench.peers import chromium, host
from tests.bench.peers.pages import attract_page
from tests.bench.places import ROOT
from tests.bench.report import Goal, Line
from tests.bench.terminal import REQUESTS, prepared

_LIKE = 0.04
"""A frame is the complete one when all but this share of the picture stays as it is: a clock or a status may change."""
_QUIET_S = 1.0
_LONGEST_S = 30.0
_CACHES = Path("/proc/sys/vm/drop_caches")


def measure(options: Options) -> Iterator[Line]:
    """Warm beside the browser and the C++ host, with an almost empty store, and cold where caches can be dropped."""
    kiosk = [str(ROOT / ".venv" / "bin" / "kiosk"), "run"]
    full, small = prepared(REQUESTS).settings(), prepared(1).settings()
    sides: dict[str, tuple[Sequence[str], Mapping[str, str]]] = {"ours": (kiosk, full), "small": (kiosk, small)}
    missing = "" if chromium.installed() else "chromium is not installed"
    if not missing:
        sides["chromium"] = (chromium.command(attract_page()), {})
    hosted = host.build()
    if hosted.command:
        sides["host"] = (hosted.command, hosted.env)
    with display() as screen:
        samples: dict[str, Sample] = {
            name: partial(_start, screen, command, env) for name, (command, env) in sides.items()
        }
        for sample in samples.values():
            sample()
        warm = in_turn(samples, options.runs)
        cold: dict[str, Figure] = {}
        if _can_drop():
            both = {name: sample for name, sample in samples.items() if name in ("ours", "chromium")}
            cold = in_turn({name: partial(_cold, sample) for name, sample in both.items()}, options.runs)
    ours = warm["ours"]
    yield Line("start", "warm", "ms", ours, "Chromium", warm.get("chromium"), Goal(0.45), missing)
    yield Line("start", "warm", "ms", ours, "C++ host", warm.get("host"), Goal(3.0), hosted.missing)
    yield Line("start", "100,000 old requests beside 1", "ms", ours, "1 request", warm.get("small"), Goal(1.05))
    no_caches = missing or ("" if cold else "the page cache cannot be dropped here")
    yield Line("start", "cold", "ms", cold.get("ours"), "Chromium", cold.get("chromium"), Goal(0.45), no_caches)


def _start(screen: Display, command: Sequence[str], env: Mapping[str, str]) -> float:
    """Milliseconds from the program's start to its first complete frame."""
    frames = Frames(screen.buffer)
    seen = [(time.monotonic(), frames.look())]
    began = time.monotonic()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with started(command, {**screen.environment(), **env}, **quiet):
        while time.monotonic() - began < _LONGEST_S:
            time.sleep(0.001)
            now = frames.look()
            if now != seen[-1][1]:
                seen.append((time.monotonic(), now))
            elif len(seen) > 1 and time.monotonic() - seen[-1][0] > _QUIET_S and _busy(now):
                break
        else:
            raise TimeoutError("no complete frame came")
    _wait_until_dark(frames)
    final = seen[-1][1]
    complete = seen[-1][0]
    for at, frame in reversed(seen):
        if Frames.share(frame, final) > _LIKE:
            break
        complete = at
    return (complete - began) * 1000


def _busy(frame: Sequence[bytes]) -> bool:
    """Whether a frame shows more than one or two colours per row, as an empty window would."""
    return sum(row != row[:4] * (len(row) // 4) for row in frame) > len(frame) // 2


def _wait_until_dark(frames: Frames) -> None:
    """Wait until the window of the program that ended is off the screen."""
    deadline = time.monotonic() + 5
    while _busy(frames.look()) and time.monotonic() < deadline:
        time.sleep(0.01)


def _cold(sample: Sample) -> float | None:
    subprocess.run(["sync"], check=True, timeout=60)
    _CACHES.write_text("3\n", "ascii")
    return sample()


def _can_drop() -> bool:
    try:
        _CACHES.write_text("1\n", "ascii")
    except OSError:
        return False
    return True
