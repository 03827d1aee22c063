"""How the store is: what its disk answered last, whether it was found damaged, and what that means for customers."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.ports import Service
from kiosk.store.errors import StoreFull, StoreUnwritable
from kiosk.store.room import Room

_Done = TypeVar("_Done")


class Condition:
    """Told of every write that failed or went through; callable from any thread."""

    def __init__(self, room: Room, suspect: Path, read_only: bool) -> None:
        """`suspect` is the file that has the next start check everything; `read_only` where no write is even tried."""
        self.room = room
        self.read_only = read_only
        self._suspect = suspect
        self._damaged = False
        self._failed: StoreFull | StoreUnwritable | None = None

    def noting(self, write: Callable[[], _Done]) -> _Done:
        """Note what the disk has to say to one transaction; StoreUnwritable where none is even tried."""
        if self.read_only:
            raise StoreUnwritable
        try:
            done = write()
        except (StoreFull, StoreUnwritable) as failure:
            self._failed = failure
            raise
        self._failed = None
        return done

    def at_last(self, write: Callable[[], _Done]) -> _Done:
        """Write, on the reserve where the disk is full: nothing of the first try is left."""
        try:
            return write()
        except StoreFull:
            if not self.room.give_up_reserve():
                raise
            return write()

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
