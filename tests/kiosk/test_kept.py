"""What a start finds ready: texts and the code of dataclasses, kept as long as they are what they were made of."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk import kept
from kiosk.dataclass_code import DataclassCode


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept, "_FOLDER", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


@pytest.fixture
def code(folder: Path) -> Iterator[DataclassCode]:
    made = DataclassCode()
    made.take_over()
    yield made
    del dataclasses.exec  # type: ignore[attr-defined]


def upper(source: bytes) -> bytes:
    return source.upper()


def never(source: bytes) -> bytes:
    raise AssertionError("made again")


def test_what_was_made_is_not_made_again_until_its_source_changes(folder: Path) -> None:
    assert kept.kept("upper", b"one", upper) == b"ONE"
    assert kept.kept("upper", b"one", never) == b"ONE"
    assert kept.kept("upper", b"two", upper) == b"TWO"
    assert [path.name for path in folder.iterdir()] == ["upper"]


@pytest.mark.parametrize("damage", [lambda whole: whole[:-1], lambda whole: bytes(len(whole)), lambda _: b""])
def test_what_a_power_cut_left_is_made_again(folder: Path, damage: object) -> None:
    kept.kept("upper", b"one", upper)
    whole = (folder / "upper").read_bytes()
    (folder / "upper").write_bytes(damage(whole))  # type: ignore[operator]
    assert kept.kept("upper", b"one", upper) == b"ONE"
    assert (folder / "upper").read_bytes() == whole


def test_nothing_is_kept_where_python_keeps_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_FOLDER", folder / "missing")
    assert kept.kept("upper", b"one", upper) == b"ONE"
    monkeypatch.setattr(kept, "_FOLDER", folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept.kept("upper", b"one", upper) == b"ONE"
    assert not list(folder.iterdir())


def test_a_dataclass_of_kept_code_is_the_same_one(code: DataclassCode, monkeypatch: pytest.MonkeyPatch) -> None:
    def make() -> type:
        @dataclass(frozen=True, slots=True)
        class Place:
            step: str
            page: int = 0

        return Place

    first = make()
    code.keep()
    again = DataclassCode()
    again.take_over()
    monkeypatch.setattr("builtins.compile", never)
    second = make()
    assert repr(second("mobile", page=2)) == repr(first("mobile", page=2))
    assert second("mobile") == second("mobile") != replace(second("mobile"), page=1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        second("mobile").page = 1
