"""The ways in which the store fails; each carries a service code and never a value from a row."""

from __future__ import annotations

from typing import ClassVar


class StoreError(Exception):
    """The store cannot do what was asked; `code` is what staff read out to support."""

    code: ClassVar[str] = "store.failed"

    def __init__(self) -> None:
        super().__init__(self.code)


class StoreInUse(StoreError):
    """Another process holds the store."""

    code = "store.in_use"


class StoreBusy(StoreError):
    """Something held the file longer than the store waits; nothing was written."""

    code = "store.busy"


class StoreFull(StoreError):
    """No room on the disk; nothing was written."""

    code = "store.full"


class StoreUnwritable(StoreError):
    """The disk does not take writes, or failed in the middle of one; nothing counts as written."""

    code = "store.unwritable"


class StoreDamaged(StoreError):
    """The file no longer reads as it was written."""

    code = "store.damaged"


class StoreNewer(StoreError):
    """A newer release wrote this store; this one leaves it alone."""

    code = "store.newer"


class StoreOlder(StoreError):
    """An older release wrote this store; it is brought up to date when the terminal starts."""

    code = "store.older"


class StoreMissing(StoreError):
    """This terminal has not been started here yet: it has no store."""

    code = "store.missing"


class NotEnrolled(StoreError):
    """The terminal has no identity yet, so it can give out no tracking code."""

    code = "store.not_enrolled"


class CountersExhausted(StoreError):
    """This device number has given out its last tracking code; the terminal must be enrolled anew."""

    code = "store.counters_exhausted"


_BY_RESULT: dict[int, type[StoreError]] = {
    5: StoreBusy,
    6: StoreBusy,
    8: StoreUnwritable,
    10: StoreUnwritable,
    11: StoreDamaged,
    13: StoreFull,
    14: StoreUnwritable,
    26: StoreDamaged,
}
"""SQLite's primary result codes (sqlite.org/rescode.html)."""
_NO_ROOM_FOR_THE_INDEX = 10 | 19 << 8
"""SQLITE_IOERR_SHMSIZE: the index of the write-ahead log could not grow."""


def store_error(error: BaseException | None) -> StoreError:
    """Translate a driver's error by SQLite's primary result code."""
    extended = getattr(error, "sqlite_errorcode", None)
    if extended == _NO_ROOM_FOR_THE_INDEX:
        return StoreFull()
    kind = _BY_RESULT.get(extended & 0xFF, StoreError) if isinstance(extended, int) else StoreError
    return kind()
