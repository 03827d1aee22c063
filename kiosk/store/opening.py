"""Opening the store: the lock, the key, the schema, and what to do with a file that cannot be used."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.ports import DeviceKey
from kiosk.store.condition import Condition
from kiosk.store.connection import connect, connect_to_read, guard, unguard, use_wal
from kiosk.store.delays import Delays, doubling_delay
from kiosk.store.errors import StoreFull, StoreMissing, StoreNewer, StoreOlder, StoreUnwritable, store_error
from kiosk.store.files import ProcessLock, set_aside
from kiosk.store.inspection import Usable, inspect, is_empty, is_plain
from kiosk.store.mark import Mark
from kiosk.store.migrations import HEAD, KNOWN
from kiosk.store.reading import Reading
from kiosk.store.room import Room
from kiosk.store.store import Store
from kiosk.store.values import AsideReason, SetAside
from kiosk.store.view import View

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

FILE_NAME = "kiosk.db"
LOCK_NAME = "kiosk.lock"
MARK_NAME = "kiosk.mark"
SUSPECT_NAME = "kiosk.suspect"
"""This file stands beside the store after a read met damage: the next start checks the whole file first."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and what staff must know about how it was found.

    `fresh`: it was made just now. `set_aside`: what was there could not be used and keeps its data under another name;
    `rescued`: so many requests that central may need were read out of it. `lost_rows`: so many confirmed requests are
    missing (a deleted log, an old copy put back); numbers go on after them. `mark_unreadable`: nobody can tell whether
    any are; every page was checked instead. `read_only`: the disk takes no writes, and nothing of this was looked for.
    """

    store: Store
    fresh: bool
    set_aside: SetAside | None
    rescued: int
    lost_rows: int
    read_only: bool = False
    mark_unreadable: bool = False


def open_store(
    directory: Path,
    key: bytes,
    device_key: Callable[[], DeviceKey],
    now: datetime,
    row_delay: Callable[[int], float] = doubling_delay,
    monotonic: Callable[[], float] = time.monotonic,
    room: Room | None = None,
) -> Opened:
    """Open the store in `directory`, making it or bringing its schema up to date where needed.

    `key` is the raw 32-byte key; `device_key` is asked for when the first request is signed; `row_delay` gives the
    seconds before a row's next try from its attempts; `room` watches the disk. A store on a disk that takes no writes
    is opened for reading. Raises StoreInUse when another process has it, StoreNewer when a newer release wrote it,
    another StoreError when the disk refuses.
    """
    room = room or Room(directory)
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise StoreUnwritable from None
    with contextlib.ExitStack() as undo:
        try:
            lock = ProcessLock(directory / LOCK_NAME)
            undo.callback(lock.release)
            mark = Mark(directory / MARK_NAME)
            undo.callback(mark.close)
            plain = is_plain(directory / FILE_NAME)
        except OSError:
            raise StoreUnwritable from None
        parts = _Parts(directory, key, plain, lock, mark, room, device_key, Delays(row_delay, monotonic))
        guard(parts.path)
        undo.callback(unguard, parts.path)
        try:
            opened = _open(parts, now)
        except StoreFull:
            if not room.give_up_reserve():
                raise
            opened = _open(parts, now)
        except (StoreUnwritable, OSError):
            opened = _open_to_read(parts)
        undo.pop_all()
    room.keep_reserve()
    return opened


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a store is put together from."""

    directory: Path
    key: bytes
    plain: bool
    lock: ProcessLock
    mark: Mark
    room: Room
    device_key: Callable[[], DeviceKey]
    delays: Delays

    @property
    def path(self) -> Path:
        return self.directory / FILE_NAME

    @property
    def suspect(self) -> Path:
        return self.directory / SUSPECT_NAME

    def store(self, connection: Connection, read_only: bool) -> Store:
        condition = Condition(self.room, self.suspect, read_only)
        reading = Reading(connection, condition.found_damage)
        return Store(
            self.path,
            self.key,
            reading,
            self.lock,
            self.mark,
            condition,
            self.device_key,
            self.delays,
        )


def _open(parts: _Parts, now: datetime) -> Opened:
    path, mark = parts.path, parts.mark
    suspect = parts.suspect.exists() or mark.unreadable
    found: Usable | AsideReason
    if parts.plain:
        found = "plain"
    elif (mark.counters.seq or mark.unreadable) and is_empty(path):
        found = "unreadable"
    else:
        found = inspect(path, parts.key, mark.counters, suspect)
    aside = None
    if not isinstance(found, Usable):
        aside = SetAside(set_aside(path, now), found)
        found = Usable(connect(path, parts.key), None)
        use_wal(found.connection)
    parts.suspect.unlink(missing_ok=True)
    store = parts.store(found.connection, read_only=False)
    with contextlib.ExitStack() as undo:
        undo.callback(store.close_file)
        if found.version != HEAD:
            store.migrate()
        rescued = store.rescue(aside.path) if aside is not None and aside.reason == "damaged" else 0
        lost = store.catch_up() if found.behind or aside is not None else 0
        if mark.unreadable:
            mark.advance(store.counters())
        undo.pop_all()
    return Opened(store, found.version is None, aside, rescued, lost, mark_unreadable=mark.unreadable)


def _open_to_read(parts: _Parts) -> Opened:
    """Open what is there as it is; StoreUnwritable where that is nothing that can be read."""
    from sqlcipher3 import dbapi2

    with contextlib.ExitStack() as undo:
        try:
            connection = connect_to_read(parts.path, parts.key)
            undo.callback(connection.close)
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except dbapi2.Error:
            raise StoreUnwritable from None
        if version != (HEAD,):
            raise StoreUnwritable
        undo.pop_all()
    return Opened(parts.store(connection, read_only=True), False, None, 0, 0, read_only=True)


def has_store(directory: Path) -> bool:
    """Tell whether a terminal has run in `directory`, so that its keys must be there too."""
    return (directory / FILE_NAME).exists()


def open_view(directory: Path, key: bytes) -> View:
    """Open a look at the store in `directory` from outside, also beside the process that has it.

    Raises StoreMissing where there is none, StoreDamaged where the key does not open it or it does not read, StoreNewer
    and StoreOlder where another release wrote it, and another StoreError where the disk refuses. Never call it in the
    process that has the store.
    """
    from sqlcipher3 import dbapi2

    path = directory / FILE_NAME
    if not path.exists():
        raise StoreMissing
    try:
        connection = connect_to_read(path, key)
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    except dbapi2.Error as error:
        raise store_error(error) from None
    if version == HEAD:
        return View(key, Reading(connection, lambda: None))
    connection.close()
    raise StoreOlder if version in KNOWN else StoreNewer
