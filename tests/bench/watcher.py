"""Watches a screen's pixels from outside and tells when and where they changed.

Run as `python -m tests.bench.watcher FRAME_BUFFER`; it ends with its standard input and then prints a JSON list of
[nanoseconds of the monotonic clock, bands that changed].
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.children import environment, python, started
from tests.bench.display import BAND_ROWS, Display, Frames

_REST_S = 0.0005
_LONGEST_S = 900.0


@dataclass(slots=True)
class Changes:
    """Every change that was seen, in order; filled when the watching ends."""

    seen: list[tuple[int, int]] = field(default_factory=list)

    def first(self, after: int, before: int, above: int | None = None) -> int | None:
        """The first change between two moments, of the rows above a height where one is given; None where none was."""
        return next(iter(self._between(after, before, above)), None)

    def last(self, after: int, before: int) -> int | None:
        """The last change between two moments; None where none was."""
        return max(self._between(after, before, None), default=None)

    def _between(self, after: int, before: int, above: int | None) -> Iterator[int]:
        mask = -1 if above is None else (1 << above // BAND_ROWS) - 1
        return (at for at, bands in self.seen if after < at <= before and bands & mask)


@contextmanager
def watching(screen: Display) -> Iterator[Changes]:
    """Watch a screen in a process of its own; the changes are there after leaving."""
    changes = Changes()
    command = python("tests.bench.watcher", str(screen.buffer))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with started(command, environment(), **pipes) as child:
        assert child.stdout is not None
        child.stdout.readline()
        yield changes
        told, _ = child.communicate(timeout=30)
        changes.seen = [(at, bands) for at, bands in json.loads(told)]


def main() -> None:
    """Watch until standard input ends, at most a quarter of an hour."""
    frames = Frames(Path(sys.argv[1]))
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    print("watching", flush=True)
    seen: list[tuple[int, int]] = []
    before = frames.look()
    deadline = time.monotonic() + _LONGEST_S
    while not ended.is_set() and time.monotonic() < deadline:
        time.sleep(_REST_S)
        now = frames.look()
        at = time.monotonic_ns()
        if now != before:
            seen.append((at, Frames.bands(before, now)))
            before = now
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
