"""Desks for the tests of the screens: one window of each face for all, an empty terminal for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.ui.desk import Desk, desk


@pytest.fixture(scope="package")
def only_desk() -> Iterator[Desk]:
    with desk() as opened:
        yield opened


@pytest.fixture
def at_desk(only_desk: Desk) -> Desk:
    """The terminal's window in landscape, at the attract screen."""
    only_desk.clear()
    return only_desk


@pytest.fixture(scope="module")
def only_counter() -> Iterator[Desk]:
    """Of two windows that are open, only the younger one is drawn: a module's tests of this one come last."""
    with desk(counter=True) as opened:
        yield opened


@pytest.fixture
def counter(only_counter: Desk) -> Desk:
    """A clerk's window in landscape, at the attract screen."""
    only_counter.clear()
    return only_counter
