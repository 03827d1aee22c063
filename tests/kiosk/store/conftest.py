"""Stores on real encrypted files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.store import Opened, Store, open_store
from tests.kiosk.blank import blank_store
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission

Open = Callable[..., Opened]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "terminal"


@pytest.fixture
def opening(folder: Path) -> Iterator[Open]:
    """Opens the store in `folder` (again) and closes whatever is still open afterwards."""
    opened: list[Opened] = []

    def again(key: bytes = KEY, **options: object) -> Opened:
        while opened:
            opened.pop().store.close()
        opened.append(open_store(folder, key, stamp_key, NOON, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield again
    while opened:
        opened.pop().store.close()


@pytest.fixture
def store(opening: Open, folder: Path) -> Store:
    """An enrolled terminal's store."""
    blank_store(folder)
    store = opening().store
    store.save_identity(TERMINAL)
    return store


def filled(opening: Open, rows: int = 3) -> Store:
    store = opening().store
    store.save_identity(TERMINAL)
    for _ in range(rows):
        store.submit(submission())
    return store
