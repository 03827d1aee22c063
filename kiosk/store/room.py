"""Room on the disk: a reserve that is given up when a write meets a full disk, and how much new customers need."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

RESERVE_NAME = "kiosk.reserve"
RESERVE_BYTES = 1024 * 1024
LEAST_FREE_BYTES = 64 * 1024 * 1024
"""With less than this no new customer is served; who is being served may finish, on the reserve where need be."""


def free_bytes(directory: Path) -> int:
    """Return how much an ordinary user may still write where the directory lies."""
    return shutil.disk_usage(directory).free


class Room:
    """The disk on which the store lies; every call is quick."""

    def __init__(self, directory: Path, free: Callable[[Path], int] = free_bytes) -> None:
        self._directory = directory
        self._reserve = directory / RESERVE_NAME
        self._free = free

    def enough(self) -> bool:
        """Tell whether there is room for new customers; a disk that does not even say so has none."""
        try:
            return self._free(self._directory) >= LEAST_FREE_BYTES
        except OSError:
            return False

    def keep_reserve(self) -> None:
        """Make the reserve where it is missing and the disk has room for it beside everything else."""
        with contextlib.suppress(OSError):
            if self._reserve.exists() or self._free(self._directory) < LEAST_FREE_BYTES + RESERVE_BYTES:
                return
            part = self._reserve.with_suffix(".part")
            with part.open("wb") as file:
                _allocate(file.fileno())
            part.replace(self._reserve)

    def give_up_reserve(self) -> bool:
        """Free the reserve; False where it was given up before."""
        try:
            self._reserve.unlink()
        except OSError:
            return False
        return True


def _allocate(descriptor: int) -> None:
    """Take the blocks for good: a file of a length alone would hold no room."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, RESERVE_BYTES)
        return
    block = bytes(64 * 1024)
    for _ in range(RESERVE_BYTES // len(block)):
        os.write(descriptor, block)
