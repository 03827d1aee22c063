"""From taps and from what was seen of the screen to milliseconds."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.children import end, python
from tests.bench.display import Display
from tests.bench.places import ROOT
from tests.bench.rests import KEY_REST_S, SCREEN_REST_S
from tests.bench.watcher import Changes, watching

_NS_PER_MS = 1e6
_LONGEST_S = 240.0


@dataclass(slots=True)
class Times:
    """Milliseconds of one walk: screens of the first and of later customers, digits, and suggestions."""

    first: list[float] = field(default_factory=list)
    later: list[float] = field(default_factory=list)
    keys: list[float] = field(default_factory=list)
    suggestions: list[float] = field(default_factory=list)
    by_screen: dict[str, list[float]] = field(default_factory=dict)

    @property
    def screens(self) -> list[float]:
        return self.first + self.later

    def add(self, other: Times) -> None:
        """Take over another walk's times."""
        for name in ("first", "later", "keys", "suggestions"):
            getattr(self, name).extend(getattr(other, name))
        for screen, times in other.by_screen.items():
            self.by_screen.setdefault(screen, []).extend(times)


def times(taps: list[dict[str, Any]], asked: list[list[int]], changes: Changes) -> Times:
    """What each tap took: a screen until the last pixel changed, less what central took to answer; a digit until the
    first change, for key and number are painted together; suggestions until the last one."""
    found = Times()
    for tap in taps:
        began = tap["at"]
        if tap["purpose"] and "arrived" not in tap:
            until = began + int(KEY_REST_S * 1e9)
            if tap["purpose"] == "key":
                painted = changes.first(began, until)
                if painted is not None:
                    found.keys.append((painted - began) / _NS_PER_MS)
            else:
                painted = changes.last(began, until)
                if painted is not None:
                    found.suggestions.append((painted - began) / _NS_PER_MS)
        elif "arrived" in tap:
            painted = changes.last(began, tap["arrived"] + int(SCREEN_REST_S * 1e9))
            if painted is not None:
                took = (painted - began - _covered(asked, began, painted)) / _NS_PER_MS
                (found.first if tap["customer"] == 1 else found.later).append(took)
                found.by_screen.setdefault(tap["to"], []).append(took)
    return found


def drive(screen: Display, *options: str) -> Times:
    """Walk customers through the kiosk, watched from outside; RuntimeError when one did not come through."""
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        out = Path(folder, "taps.json")
        command = python("tests.bench.drive", str(out), "--tapped", *options)
        with watching(screen) as changes:
            child = subprocess.Popen(command, env=screen.environment(), cwd=ROOT, start_new_session=True)
            try:
                child.wait(_LONGEST_S)
            finally:
                end(child)
        told = json.loads(out.read_text(encoding="utf-8")) if out.exists() else {"message": "no answer"}
    if told["message"]:
        raise RuntimeError(f"the walk ended early: {told['message']}")
    return times(told["taps"], told["asked"], changes)


def _covered(intervals: list[list[int]], began: int, ended: int) -> int:
    """How much of a stretch of time at least one of the intervals covers."""
    covered, reached = 0, began
    for start, end_ in sorted(intervals):
        low, high = max(start, reached), min(end_, ended)
        if high > low:
            covered += high - low
            reached = high
    return covered
