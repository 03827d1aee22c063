"""What staff exported from the panel: private files named by events, which outlive their use by a week at most."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

EXPORT_LIFE: Final = timedelta(days=7)
"""After this an exported file is erased; while its row keeps its body, it can be exported anew."""


class Exports:
    """A folder of files for this user's eyes only; their age is counted by the terminal's clock, not the disk's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, event_id: str, text: str, at: datetime) -> Path:
        """Write or replace the file of an event, whole or not at all; OSError where the disk refuses."""
        target = self._folder / f"{event_id}.json"
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.utime(part, (at.timestamp(), at.timestamp()))
        part.replace(target)
        return target

    def erase_old(self, at: datetime) -> None:
        """Erase what was written longer than `EXPORT_LIFE` ago; what the disk does not give up waits for the next time.

        A file from the future, written while the clock was ahead, is erased too.
        """
        with contextlib.suppress(OSError):
            for file in list(self._folder.glob("*.json")) + list(self._folder.glob("*.part")):
                if abs(at.timestamp() - file.stat().st_mtime) > EXPORT_LIFE.total_seconds():
                    file.unlink()
