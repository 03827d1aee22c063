"""A terminal's store on a disk that fails on demand: run as a program under `native/failing_disk.c`, it prints JSON."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from kiosk.log import Log
from kiosk.store import Store, StoreError, open_store
from kiosk.store.room import Room
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission

SYNC: Final = 1
WRITE: Final = 2
FOR_EVER: Final = -1
LOG, DB, MARK = "kiosk.db-wal", "kiosk.db", "kiosk.mark"


class Disk:
    """The preloaded library."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def arm(self, file: str, kinds: int, failures: int) -> None:
        """Let so many calls of these kinds on a file fail from now on."""
        self._library.disk_arm(file.encode(), kinds, failures)

    def mend(self) -> None:
        self.arm("", 0, 0)

    @property
    def failures(self) -> int:
        return int(self._library.disk_failures())

    @property
    def trusted_again(self) -> int:
        """How often a descriptor was used on which a call had failed."""
        return int(self._library.disk_trusted())


def opened_in(folder: Path) -> Store:
    return open_store(folder, KEY, stamp_key, NOON, room=Room(folder, lambda _: 10**12)).store


class Trial:
    """One store through one kind of failure; `confirmed` are the codes that `submit` returned."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self._folder, self._disk = folder, disk
        self.store = opened_in(folder)
        self.store.save_identity(TERMINAL)
        self.confirmed: list[str] = []
        self.codes: list[str] = []

    def customers(self, count: int) -> None:
        """Let so many press the last button; those who were told no press once more, later, with the same event."""
        for _ in range(count):
            try:
                self.confirmed.append(self.store.submit(submission()).tracking_code)
            except StoreError as error:
                self.codes.append(error.code)

    def outcome(self) -> dict[str, object]:
        """What came of it, here and for whoever opens the files as they are on the disk now."""
        here = {row.tracking_code for row in self.store.rows(limit=1000)}
        copy = self._folder.with_name(f"{self._folder.name}-copy")
        os.system(f"cp -r {self._folder} {copy}")  # a plain copy in this process would drop the store's locks
        after = opened_in(copy)
        there = [row.tracking_code for row in after.rows(limit=1000)]
        seqs = sorted(row.seq for row in after.rows(limit=1000))
        after.close()
        self.store.close()
        return {
            "codes": sorted(set(self.codes)),
            "refused": len(self.codes),
            "confirmed": len(self.confirmed),
            "lost": sorted(set(self.confirmed) - set(there)),
            "unseen": sorted(set(self.confirmed) - here),
            "whole": seqs == list(range(1, len(seqs) + 1)),
            "service": self.store.service(),
        }


def once(file: str, kind: int) -> Callable[[Trial, Disk], None]:
    def go(trial: Trial, disk: Disk) -> None:
        trial.customers(3)
        disk.arm(file, kind, 1)
        trial.customers(3)
        disk.mend()
        trial.customers(2)

    return go


def for_ever(file: str, kind: int) -> Callable[[Trial, Disk], None]:
    def go(trial: Trial, disk: Disk) -> None:
        trial.customers(3)
        disk.arm(file, kind, FOR_EVER)
        trial.customers(3)
        assert trial.store.service() == "read_only"
        assert len(trial.store.rows()) == 3
        disk.mend()
        trial.store.tend()
        trial.customers(2)

    return go


def while_tidying(trial: Trial, disk: Disk) -> None:
    """The log is carried over into the file while the file's own syncs fail: nothing is lost, only kept longer."""
    trial.customers(3)
    disk.arm(DB, SYNC | WRITE, FOR_EVER)
    with contextlib.suppress(dbapi2.Error):
        trial.store._reading._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    trial.customers(3)
    disk.mend()
    trial.customers(2)


def mark_fails(trial: Trial, disk: Disk) -> None:
    """The commit stands whatever becomes of the mark."""
    disk.arm(MARK, WRITE, FOR_EVER)
    trial.customers(5)
    disk.mend()
    trial.customers(1)


TRIALS: Final[dict[str, Callable[[Trial, Disk], None]]] = {
    "sync once": once(LOG, SYNC),
    "write once": once(LOG, WRITE),
    "sync for ever": for_ever(LOG, SYNC),
    "write for ever": for_ever(LOG, WRITE),
    "tidying": while_tidying,
    "mark": mark_fails,
}


def log_survives(folder: Path, disk: Disk) -> dict[str, object]:
    """A log that cannot be written keeps nobody from anything and goes on when it can."""
    log = Log(folder)
    log.event("store.opened")
    disk.arm("kiosk.log", WRITE, FOR_EVER)
    log.event("store.lost")
    disk.mend()
    log.event("store.closed")
    log.close()
    return {"lines": [json.loads(line)["event"] for line in (folder / "kiosk.log").read_text().splitlines()]}


def main(folder: Path) -> None:
    disk, found = Disk(), {}
    for name, go in TRIALS.items():
        before = disk.failures, disk.trusted_again
        trial = Trial(folder / name.replace(" ", "-"), disk)
        go(trial, disk)
        found[name] = trial.outcome() | {
            "failures": disk.failures - before[0],
            "trusted_again": disk.trusted_again - before[1],
        }
    found["log"] = log_survives(folder / "log", disk)
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
