"""The high-water mark: a small file beside the store that remembers how far its counters had got.

It is written after each commit and not synced, so it may lag behind the store but never leads it. A store that is
behind its mark has lost rows (a deleted or torn log, an old copy put back), and its counters go on from the mark, so
that no tracking code is ever given out twice.
"""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import dataclass
from pathlib import Path

_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Counters:
    """The last sequence number of an epoch and the last tracking counter of a device number; 0 before the first."""

    device_number: int = 0
    epoch: int = 0
    seq: int = 0
    counter: int = 0


class Mark:
    """The open file; numbers only, so it needs no encryption."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it where the disk takes writes; where it takes none, it is read if it is there."""
        binary = getattr(os, "O_BINARY", 0)
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | binary, 0o600)
        except OSError:
            self._descriptor = os.open(path, os.O_RDONLY | binary)
        self._lock = threading.Lock()
        self.counters = _parsed(os.read(self._descriptor, _WIDTH))
        """What was last written; all zero where the file is new or makes no sense."""

    def advance(self, counters: Counters) -> None:
        """Overwrite the mark in place in one write; of two threads that committed, the later number stays.

        A disk that refuses leaves the mark behind, which it may be: the commit before it stands.
        """
        with self._lock:
            same = (self.counters.device_number, self.counters.epoch) == (counters.device_number, counters.epoch)
            if same and counters.seq <= self.counters.seq:
                return
            line = f"{counters.device_number} {counters.epoch} {counters.seq} {counters.counter}"
            with contextlib.suppress(OSError):
                os.lseek(self._descriptor, 0, os.SEEK_SET)
                os.write(self._descriptor, line.ljust(_WIDTH - 1).encode() + b"\n")
            self.counters = counters

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            if self._descriptor >= 0:
                os.close(self._descriptor)
            self._descriptor = -1


def read_mark(path: Path) -> Counters:
    """Return what the mark beside a store says; all zero where there is none or it makes no sense."""
    try:
        return _parsed(path.read_bytes()[:_WIDTH])
    except OSError:
        return Counters()


def _parsed(line: bytes) -> Counters:
    fields = line.split()
    if len(fields) != 4 or not all(field.isdigit() for field in fields):
        return Counters()
    return Counters(*map(int, fields))
