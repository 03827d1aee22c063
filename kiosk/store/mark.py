"""The high-water mark: a small file beside the store that remembers how far its counters had got.

It is written after each commit and not synced, so it may lag behind the store but never leads it. A store that is
behind its mark has lost rows (a deleted or torn log, an old copy put back), and its counters go on from the mark, so
that no tracking code is ever given out twice. Two slots are written in turn, each with a checksum: a write that a power
cut tore, or a bit that flipped, leaves the slot before it, and is never taken for lost rows.
"""

from __future__ import annotations

import contextlib
import os
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path

_WIDTH = 64


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
        found = _newest(os.read(self._descriptor, 2 * _WIDTH))
        self.unreadable = found is None
        """Something stands in the file and neither slot makes sense: nobody knows how far the counters had got."""
        self._turn, self.counters = found or (0, Counters())
        """What was last written; all zero where the file is new or unreadable."""

    def advance(self, counters: Counters) -> None:
        """Write the mark into the older slot at once; of two threads that committed, the later number stays.

        A disk that refuses leaves the mark behind, which it may be: the commit before it stands.
        """
        with self._lock:
            same = (self.counters.device_number, self.counters.epoch) == (counters.device_number, counters.epoch)
            if same and counters.seq <= self.counters.seq:
                return
            turn = self._turn + 1
            with contextlib.suppress(OSError):
                os.lseek(self._descriptor, turn % 2 * _WIDTH, os.SEEK_SET)
                os.write(self._descriptor, _slot(turn, counters))
                self._turn = turn
            self.counters = counters

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            if self._descriptor >= 0:
                os.close(self._descriptor)
            self._descriptor = -1


def read_mark(path: Path) -> Counters | None:
    """Return what the mark beside a store says; all zero where there is none, None where it makes no sense."""
    try:
        found = _newest(path.read_bytes())
    except OSError:
        return Counters()
    return None if found is None else found[1]


def _slot(turn: int, counters: Counters) -> bytes:
    numbers = f"{turn} {counters.device_number} {counters.epoch} {counters.seq} {counters.counter}"
    return f"{numbers} {zlib.crc32(numbers.encode()):08x}".ljust(_WIDTH - 1).encode() + b"\n"


def _newest(content: bytes) -> tuple[int, Counters] | None:
    """Return the later of the slots that are whole with its turn; nothing written reads as turn 0."""
    if not content:
        return 0, Counters()
    slots = (_parsed(content[start : start + _WIDTH]) for start in (0, _WIDTH))
    return max((slot for slot in slots if slot is not None), key=lambda slot: slot[0], default=None)


def _parsed(slot: bytes) -> tuple[int, Counters] | None:
    fields = slot.split()
    if len(fields) != 6 or not all(field.isdigit() for field in fields[:5]):
        return None
    turn, *numbers = map(int, fields[:5])
    counters = Counters(*numbers)
    return (turn, counters) if _slot(turn, counters) == slot else None
