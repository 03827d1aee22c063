"""What `kiosk doctor` looks at: each check is one question to the disk, the keys, the store, central or the printer."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.commands import faults
from kiosk.domain.errors import Offline, Rejected, Throttled, Unauthorised

if TYPE_CHECKING:
    from kiosk.ports import CentralApi, Clock, Printer
    from kiosk.store import View

LONGEST_WAIT_S: Final = 1800.0
OLDEST_CATALOGUE: Final = timedelta(days=1)
LARGEST_OFFSET_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: `code` is one of `kiosk.commands.faults`, empty where all is well."""

    check: str
    code: str = ""
    values: Mapping[str, str | int] = field(default_factory=dict)


def check_disk(directory: Path) -> Iterator[Finding]:
    """May the terminal write where its data lies, and is there room for new customers?"""
    from kiosk.store.room import Room, free_bytes

    writable = os.access(directory, os.W_OK) if directory.exists() else os.access(_nearest(directory), os.W_OK)
    yield Finding("directory", "" if writable else faults.DIRECTORY, {"path": str(directory)})
    place = directory if directory.exists() else _nearest(directory)
    free_mb = free_bytes(place) // 2**20
    yield Finding("disk", "" if Room(place).enough() else faults.DISK, {"count": free_mb})
    logs = directory / "logs"
    written = os.access(logs if logs.exists() else place, os.W_OK)
    yield Finding("logs", "" if written else faults.LOGS, {"path": str(logs)})


def check_runs(directory: Path) -> Iterator[Finding]:
    """Did runs of the last days hang or crash?"""
    from kiosk.traces import traces

    logs = directory / "logs"
    left = len(traces(logs))
    yield Finding("runs", faults.ENDED_BY_FAULT if left else "", {"count": left, "path": str(logs)})


def check_store(directory: Path, key: bytes) -> Iterator[Finding]:
    """Is every page of the store whole, are its counters where they were, and was a file set aside?

    The mark is read first: a kiosk that runs beside writes it last.
    """
    from kiosk.store.inspection import is_whole
    from kiosk.store.mark import read_mark
    from kiosk.store.opening import FILE_NAME, MARK_NAME, open_view

    mark = read_mark(directory / MARK_NAME)
    yield Finding("pages", "" if is_whole(directory / FILE_NAME, key) else faults.PAGES_DAMAGED)
    view = open_view(directory, key)
    held = view.counters()
    view.close()
    if mark is None:
        yield Finding("counters", faults.MARK_UNREADABLE)
    else:
        same = (held.device_number, held.epoch) == (mark.device_number, mark.epoch)
        lost = mark.seq - held.seq if same else 0
        yield Finding("counters", faults.ROWS_LOST if lost > 0 else "", {"count": max(0, lost)})
    aside = len({path.name.removesuffix("-wal").removesuffix("-shm") for path in directory.glob("*.aside-*")})
    yield Finding("aside", faults.SET_ASIDE if aside else "", {"count": aside})


def check_central(view: View, api: CentralApi, clock: Clock) -> Iterator[Finding]:
    """Is central there, does it take this terminal's word, and do both clocks agree?"""
    enrolled = view.identity() is not None
    yield Finding("enrolment", "" if enrolled else faults.NOT_ENROLLED)
    if not api.reachable():
        yield Finding("central", faults.UNREACHABLE)
        return
    yield Finding("central")
    if not enrolled:
        return
    match api.catalogue(view.catalogue_cursor()):
        case Offline():
            yield Finding("access", faults.UNREACHABLE)
        case Unauthorised(refusal=refusal):
            yield Finding("access", faults.NOT_ACCEPTED, {"code": refusal.code})
        case Rejected(refusal=refusal) if refusal.code == "version.too_old":
            yield Finding("access", faults.TOO_OLD)
        case Rejected(refusal=refusal) | Throttled(refusal=refusal):
            yield Finding("access", faults.REFUSED, {"code": refusal.code})
        case _:
            yield Finding("access")
    off_ms = abs(clock.offset_ms())
    if clock.sure():
        yield Finding("clock", faults.CLOCK if off_ms > LARGEST_OFFSET_MS else "", {"count": round(off_ms / 60_000)})


def check_printer(printer: Printer) -> Iterator[Finding]:
    """Does the receipt printer work?"""
    codes = {"out": faults.PRINTER_OUT, "degraded": faults.PRINTER_DEGRADED}
    yield Finding("printer", codes.get(printer.state(), ""))


def check_contents(view: View, clock: Clock) -> Iterator[Finding]:
    """Is the catalogue of today, and does anything wait long or for staff?"""
    compared = view.catalogue_at()
    if compared is None:
        yield Finding("catalogue", faults.NO_CATALOGUE)
    else:
        age = clock.now() - compared
        hours = max(0, round(age / timedelta(hours=1)))
        yield Finding("catalogue", faults.OLD_CATALOGUE if age > OLDEST_CATALOGUE else "", {"count": hours})
    health = view.health(clock.now())
    waits_long = health.oldest_waiting_s > LONGEST_WAIT_S
    yield Finding("outbox", faults.WAITING_LONG if waits_long else "", {"count": health.waiting})
    refused = health.needs_attention
    yield Finding("attention", faults.NEEDS_ATTENTION if refused else "", {"count": refused})


def _nearest(directory: Path) -> Path:
    return next(parent for parent in directory.absolute().parents if parent.exists())
