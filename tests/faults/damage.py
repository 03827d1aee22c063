"""Files that are damaged, and what a terminal must make of them: by hand in tests, by seed in the long run."""

from __future__ import annotations

import random
import shutil
import subprocess
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.ports import OutboxRow
from kiosk.store import Opened, Print, StoreDamaged, open_store
from kiosk.store.room import Room
from kiosk.wire.events import EventResult
from tests.faults.report import Outcome
from tests.kiosk.samples import KEY, NOON, TERMINAL, message, stamp_key, submission

PAGE: Final = 4096
DB, LOG, MARK = "kiosk.db", "kiosk.db-wal", "kiosk.mark"

Harm = Callable[[Path, random.Random], None]


@dataclass(frozen=True)
class Image:
    """A terminal's files as a power cut leaves them, half of the rows in the log, and what was promised by then.

    `sent` are the events as they go over the wire, `delivered` those that central has.
    """

    folder: Path
    rows: dict[str, OutboxRow]
    sent: dict[str, str | None]
    delivered: frozenset[str]


def opened_in(folder: Path, key: bytes = KEY) -> Opened:
    return open_store(folder, key, stamp_key, NOON, room=Room(folder, lambda _: 0))


def taken_in(folder: Path) -> Image:
    """Let a terminal serve and take such an image of it."""
    live, copy = folder / "live", folder / "image"
    copy.mkdir(parents=True)
    store = opened_in(live).store
    store.save_identity(TERMINAL)
    kept = [store.submit(submission() if number % 4 else message()) for number in range(40)]
    delivered = frozenset(each.event_id for each in kept[:20])
    store.settle([EventResult(event_id=event_id, status="applied") for event_id in delivered], NOON)
    store.close()
    store = opened_in(live).store
    for _ in range(20):
        made = store.submit(submission())
        store.record_print(Print(f"{made.tracking_code}-0", made.request_id, 1, "confirmed", NOON, made.tracking_code))
    for name in (DB, LOG, MARK):
        subprocess.run(["cp", live / name, copy / name], check=True)
    rows = {row.event_id: row for row in store.rows(limit=1000)}
    found = Image(copy, rows, {event_id: store.export(event_id) for event_id in rows}, delivered)
    store.close()
    return found


def flip(name: str) -> Harm:
    def harm(folder: Path, chance: random.Random) -> None:
        content = bytearray((folder / name).read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        (folder / name).write_bytes(content)

    return harm


def cut(name: str) -> Harm:
    """Lose the end of a file, at any byte."""

    def harm(folder: Path, chance: random.Random) -> None:
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[: chance.randrange(len(content))])

    return harm


def blank(name: str) -> Harm:
    """A page that flash gives back empty."""

    def harm(folder: Path, chance: random.Random) -> None:
        content = bytearray((folder / name).read_bytes())
        start = chance.randrange(len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)
        (folder / name).write_bytes(content)

    return harm


def tear(folder: Path, chance: random.Random) -> None:
    """The last writes of the log reached the disk in part."""
    content = bytearray((folder / LOG).read_bytes())
    start = chance.randrange(len(content) - 3 * PAGE, len(content))
    content[start:] = chance.randbytes(len(content) - start)
    (folder / LOG).write_bytes(content)


def lose(name: str) -> Harm:
    return lambda folder, chance: (folder / name).unlink()


def empty(folder: Path, chance: random.Random) -> None:
    (folder / DB).write_bytes(b"")


HARMS: Final[dict[str, Harm]] = {
    "bit of the store": flip(DB),
    "bit of the log": flip(LOG),
    "bit of the mark": flip(MARK),
    "store cut": cut(DB),
    "log cut": cut(LOG),
    "mark cut": cut(MARK),
    "page blank": blank(DB),
    "log torn": tear,
    "log gone": lose(LOG),
    "store gone": lose(DB),
    "store empty": empty,
}


def survives(image: Image, folder: Path, harm: Harm, chance: random.Random) -> bool:
    """Harm a copy in `folder` and use it: damage is found or harmless, and what is lost is told.

    Return whether a file had to be set aside; AssertionError where the terminal is empty but fine, or worse.
    """
    shutil.copytree(image.folder, folder)
    harm(folder, chance)
    opened = opened_in(folder)
    try:
        rows, after = _use(opened)
    except StoreDamaged:
        opened.store.close()
        opened = opened_in(folder)
        assert opened.set_aside is not None and opened.set_aside.reason == "damaged"
        rows, after = _use(opened)

    missing = image.rows.keys() - rows.keys()
    if opened.set_aside is None:
        assert opened.lost_rows == len(missing), "empty but fine"
    else:
        assert opened.rescued == len(rows)
        assert {event_id for event_id, row in rows.items() if row.state == "delivered"} <= image.delivered
    assert all(_same(row, image.rows[event_id]) for event_id, row in rows.items())
    for event_id in rows:
        assert opened.store.export(event_id) == image.sent[event_id]
    assert after not in {row.tracking_code for row in image.rows.values()}
    opened.store.close()
    return opened.set_aside is not None


def _use(opened: Opened) -> tuple[dict[str, OutboxRow], str]:
    """Read everything that a terminal reads sooner or later, then serve a customer; return rows and the new code."""
    store = opened.store
    store.identity()
    store.due(1000, 10**9)
    store.health(NOON)
    for stream in ("makers", "programmes"):
        store.documents(stream)
    rows = {row.event_id: row for row in store.rows(limit=1000)}
    for row in rows.values():
        store.prints(row.aggregate_id)
        store.export(row.event_id)
    store.save_identity(TERMINAL)
    return rows, store.submit(submission()).tracking_code


def _same(found: OutboxRow, kept: OutboxRow) -> bool:
    """Printing and delivery of a row may have been in the part of the log that was lost."""
    return replace(found, state="pending", delivered_at=None) == replace(kept, state="pending", delivered_at=None)


def run_damage(seed: int, seconds: float, folder: Path) -> Outcome:
    """Try one kind of damage after the other, each time at another place, until the time is over."""
    outcome, started = Outcome("damage", seed, seconds), time.monotonic()
    image = taken_in(folder)
    while not outcome.wrong and time.monotonic() < started + seconds:
        number = outcome.rounds
        name = tuple(HARMS)[number % len(HARMS)]
        trial = folder / f"trial-{number}"
        try:
            outcome.restores += survives(image, trial, HARMS[name], random.Random(f"{seed} {number}"))
        except Exception as error:
            outcome.wrong.append(f"trial {number}, {name}: {error!r}\n{traceback.format_exc()}")
        shutil.rmtree(trial, ignore_errors=True)
        outcome.faults[name] += 1
        outcome.rounds += 1
    outcome.seconds = time.monotonic() - started
    return outcome
