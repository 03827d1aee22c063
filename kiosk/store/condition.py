"""How the store is: what its disk answered last, whether it was found damaged, and what that means for customers."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kiosk.ports import Service
from kiosk.store.errors import StoreFull, StoreUnwritable
from kiosk.store.room import Room


class Condition:
    """Told of every write that failed or went through; callable from any thread."""

    def __init__(self, room: Room, suspect: Path, read_only: bool) -> None:
        """`suspect` is the file that has the next start check everything; `read_only` where no write is even tried."""
        self.room = room
        self.read_only = read_only
        self._suspect = suspect
        self._damaged = False
        self._failed: StoreFull | StoreUnwritable | None = None

    def wrote(self) -> None:
        """A write went through."""
        self._failed = None

    def failed(self, failure: StoreFull | StoreUnwritable) -> None:
        """The disk refused a write."""
        self._failed = failure

    def found_damage(self) -> None:
        """The file does not read as it was written: the next start checks it and saves what it can."""
        self._damaged = True
        with contextlib.suppress(OSError):
            self._suspect.touch()

    @property
    def worth_a_try(self) -> bool:
        """The disk refused a write and may take one now."""
        return self._failed is not None and not self.read_only and self.room.enough()

    def service(self) -> Service:
        """Return whether new customers may be served; whoever is being served may finish."""
        if self._damaged:
            return "damaged"
        if self.read_only or isinstance(self._failed, StoreUnwritable):
            return "read_only"
        return "open" if self._failed is None and self.room.enough() else "no_room"
