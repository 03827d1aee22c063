"""Watches a screen's pixels from outside and tells when they changed.

Run as `python -m tests.bench.watcher FRAME_BUFFER`; it ends with its standard input and then prints a JSON list of
the moments of change in nanoseconds of the monotonic clock.
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
from tests.bench.display import Display, Frames

_REST_S = 0.0005
_LONGEST_S = 900.0


@dataclass(slots=True)
class Changes:
    """Every change that was seen, in order; filled when the watching ends."""

    seen: list[int] = field(default_factory=list)

    def first(self, after: int, before: int) -> int | None:
        """The first change between two moments; None where none was."""
        return next(self._between(after, before), None)

    def last(self, after: int, before: int) -> int | None:
        """The last change between two moments; None where none was."""
        return max(self._between(after, before), default=None)

    def _between(self, after: int, before: int) -> Iterator[int]:
        return (at for at in self.seen if after < at <= before)


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
        changes.seen = json.loads(told)


def main() -> None:
    """Watch until standard input ends, at most a quarter of an hour."""
    frames = Frames(Path(sys.argv[1]))
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    print("watching", flush=True)
    seen: list[int] = []
    before = frames.look()
    deadline = time.monotonic() + _LONGEST_S
    while not ended.is_set() and time.monotonic() < deadline:
        time.sleep(_REST_S)
        now = frames.look()
        at = time.monotonic_ns()
        if now != before:
            seen.append(at)
            before = now
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
