"""The files beside the database: the lock of the one process, and setting a file aside without losing it."""

from __future__ import annotations

import contextlib
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import IO

from kiosk.store.errors import StoreInUse

SUFFIXES = ("", "-wal", "-shm")


class ProcessLock:
    """An advisory lock that the system drops by itself when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock; raise StoreInUse where another process (or another store of this one) holds it.

        On a disk that takes no writes the file is locked where it is there.
        """
        self._file: IO[bytes]
        try:
            self._file = open(path, "ab")  # noqa: SIM115 - held for the life of the lock
        except OSError:
            self._file = open(path, "rb")  # noqa: SIM115
        try:
            _lock(self._file)
        except OSError:
            self._file.close()
            raise StoreInUse from None

    def release(self) -> None:
        """Give the lock up; the file stays."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def set_aside(path: Path, at: datetime) -> Path:
    """Rename the database and its log out of the way; return the new name of the database."""
    stamp = at.strftime("%Y%m%dT%H%M%SZ")
    number = 0
    while True:
        number += 1
        target = path.with_name(f"{path.name}.aside-{stamp}-{number}")
        if not any(os.path.exists(f"{target}{suffix}") for suffix in SUFFIXES):
            break
    for suffix in reversed(SUFFIXES):
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{suffix}", f"{target}{suffix}")
    sync_directory(path.parent)
    return target


def sync_directory(directory: Path) -> None:
    """Make renames in a directory survive a power cut, where the system can."""
    if sys.platform != "win32":
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
