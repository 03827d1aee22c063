"""Bits that flip, files cut short or gone: the damage is found or harmless, and no terminal is ever empty but fine."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Final

import pytest

from kiosk.secrets import CredentialSecrets, SecretsUnavailable
from kiosk.store.mark import Counters, Mark, read_mark
from tests.faults.damage import DB, HARMS, MARK, Image, opened_in, survives, taken_in

SEEDS: Final = 2


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    return taken_in(tmp_path_factory.mktemp("damage"))


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("harm", HARMS)
def test_damage_is_found_or_harmless_and_what_is_lost_is_told(
    image: Image, tmp_path: Path, harm: str, seed: int
) -> None:
    survives(image, tmp_path / "terminal", HARMS[harm], random.Random(seed))


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
    known = read_mark(folder / MARK)
    (folder / MARK).write_bytes(b"12 1 99 99".ljust(128, b"\0"))
    assert read_mark(folder / MARK) is None

    opened = opened_in(folder)
    assert (opened.mark_unreadable, opened.lost_rows, opened.set_aside) == (True, 0, None)
    opened.store.close()
    assert read_mark(folder / MARK) == known

    (folder / MARK).write_bytes(bytes(128))
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
