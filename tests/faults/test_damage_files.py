"""Bits that flip, files cut short or gone: the damage is found or harmless, and no terminal is ever empty but fine."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pytest

from kiosk.ports import OutboxRow
from kiosk.secrets import CredentialSecrets, SecretsUnavailable
from kiosk.store import Opened, Print, StoreDamaged, open_store
from kiosk.store.mark import Counters, Mark, read_mark
from kiosk.store.room import Room
from kiosk.wire.events import EventResult
from tests.kiosk.samples import KEY, NOON, TERMINAL, message, stamp_key, submission

PAGE: Final = 4096
SEEDS: Final = 20
DB, LOG = "kiosk.db", "kiosk.db-wal"

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


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    live, copy = tmp_path_factory.mktemp("live"), tmp_path_factory.mktemp("image")
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
    for name in (DB, LOG, "kiosk.mark"):
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


HARMS: Final[tuple[Harm, ...]] = (
    *(flip(DB), flip(DB), flip(LOG), cut(DB), cut(LOG), blank(DB), tear),
    *(lose(LOG), lose(DB), empty),
)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_damage_is_found_or_harmless_and_what_is_lost_is_told(image: Image, tmp_path: Path, seed: int) -> None:
    folder, chance = tmp_path / "terminal", random.Random(seed)
    shutil.copytree(image.folder, folder)
    HARMS[seed % len(HARMS)](folder, chance)

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


def test_a_mark_that_was_torn_or_whose_bits_flipped_is_at_most_one_request_behind(tmp_path: Path) -> None:
    path, last, before = tmp_path / "mark", Counters(12, 1, 1000, 998), Counters(12, 1, 999, 997)
    mark = Mark(path)
    mark.advance(before)
    earlier = path.read_bytes()
    mark.advance(last)
    mark.close()
    whole = path.read_bytes()

    flipped = (flip_bit(whole, bit) for bit in range(0, 8 * len(whole), 7))
    torn = (whole[:end] + earlier[end:] for end in range(len(earlier), len(whole)))
    for harmed in (*flipped, *torn):
        path.write_bytes(harmed)
        assert read_mark(path) in (last, before)
        again = Mark(path)
        again.advance(Counters(12, 1, 1001, 999))
        again.close()
        assert read_mark(path) == Counters(12, 1, 1001, 999)


def flip_bit(content: bytes, bit: int) -> bytes:
    return content[: bit // 8] + bytes([content[bit // 8] ^ 1 << bit % 8]) + content[bit // 8 + 1 :]


def test_a_mark_that_makes_no_sense_is_told_apart_from_lost_rows_and_written_anew(image: Image, tmp_path: Path) -> None:
    folder = tmp_path / "terminal"
    shutil.copytree(image.folder, folder)
    known = read_mark(folder / "kiosk.mark")
    (folder / "kiosk.mark").write_bytes(b"12 1 99 99".ljust(128, b"\0"))
    assert read_mark(folder / "kiosk.mark") is None

    opened = opened_in(folder)
    assert (opened.mark_unreadable, opened.lost_rows, opened.set_aside) == (True, 0, None)
    opened.store.close()
    assert read_mark(folder / "kiosk.mark") == known

    (folder / "kiosk.mark").write_bytes(bytes(128))
    (folder / DB).unlink()
    opened = opened_in(folder)
    assert opened.set_aside is not None, "empty but fine"
    opened.store.close()


def test_without_its_key_a_terminal_stays_shut_and_its_store_untouched(image: Image, tmp_path: Path) -> None:
    folder = tmp_path / "terminal"
    shutil.copytree(image.folder, folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    for environment in ({}, {"CREDENTIALS_DIRECTORY": str(tmp_path / "nowhere")}):
        with pytest.raises(SecretsUnavailable):
            CredentialSecrets(environment).database_key()
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_with_a_wrong_key_everything_is_kept_for_the_right_one(image: Image, tmp_path: Path) -> None:
    folder = tmp_path / "terminal"
    shutil.copytree(image.folder, folder)
    wrong = opened_in(folder, bytes(32))
    wrong.store.close()
    assert wrong.set_aside is not None and wrong.set_aside.reason == "unreadable"
    for aside in wrong.set_aside.path.parent.glob(f"{wrong.set_aside.path.name}*"):
        aside.replace(folder / aside.name.replace(wrong.set_aside.path.name, DB))
    right = opened_in(folder)
    assert {row.event_id for row in right.store.rows(limit=1000)} == image.rows.keys()
    right.store.close()
