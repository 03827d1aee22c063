"""Opening the store: the lock, the key, the schema, and what to do with a file that cannot be used."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.ports import DeviceKey
from kiosk.store.connection import connect, guard, unguard, use_wal
from kiosk.store.files import ProcessLock, set_aside
from kiosk.store.inspection import Usable, inspect, is_plain
from kiosk.store.mark import Mark
from kiosk.store.migrations import HEAD
from kiosk.store.reading import Reading
from kiosk.store.store import Store, doubling_delay
from kiosk.store.values import AsideReason, SetAside

FILE_NAME = "kiosk.db"
LOCK_NAME = "kiosk.lock"
MARK_NAME = "kiosk.mark"
SUSPECT_NAME = "kiosk.suspect"
"""This file stands beside the store after a read met damage: the next start checks the whole file first."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and what staff must know about how it was found.

    `fresh`: it was made just now. `set_aside`: what was there could not be used and keeps its data under another name;
    `rescued`: so many undelivered requests were read out of it. `lost_rows`: so many confirmed requests are missing
    (a deleted log, an old copy put back); numbers go on after them.
    """

    store: Store
    fresh: bool
    set_aside: SetAside | None
    rescued: int
    lost_rows: int


def open_store(
    directory: Path,
    key: bytes,
    device_key: Callable[[], DeviceKey],
    now: datetime,
    row_delay: Callable[[int], float] = doubling_delay,
    monotonic: Callable[[], float] = time.monotonic,
) -> Opened:
    """Open the store in `directory`, making it or bringing its schema up to date where needed.

    `key` is the raw 32-byte key; `device_key` is asked for when the first request is signed; `row_delay` gives the
    seconds before a row's next try from its attempts. Raises StoreInUse when another process has it, StoreNewer when
    a newer release wrote it, another StoreError when the disk refuses.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = directory / FILE_NAME
    suspect = directory / SUSPECT_NAME
    with contextlib.ExitStack() as undo:
        lock = ProcessLock(directory / LOCK_NAME)
        undo.callback(lock.release)
        mark = Mark(directory / MARK_NAME)
        undo.callback(mark.close)
        plain = is_plain(path)
        guard(path)
        undo.callback(unguard, path)
        found: Usable | AsideReason = "plain" if plain else inspect(path, key, mark.counters, suspect.exists())
        aside = None
        if not isinstance(found, Usable):
            aside = SetAside(set_aside(path, now), found)
            found = Usable(connect(path, key), None)
            use_wal(found.connection)
        suspect.unlink(missing_ok=True)
        reading = Reading(found.connection, suspect.touch)
        store = Store(path, key, reading, lock, mark, device_key, row_delay, suspect.touch, monotonic)
        undo.callback(store.close)
        if found.version != HEAD:
            store.migrate()
        rescued = store.rescue(aside.path) if aside is not None and aside.reason == "damaged" else 0
        lost = store.catch_up() if found.behind else 0
        undo.pop_all()
    return Opened(store, found.version is None, aside, rescued, lost)
