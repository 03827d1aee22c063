"""Somebody at the office's pages of a running central."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor


@pytest.fixture
def browse() -> Iterator[Browse]:
    """Open browsers that close with the test."""
    opened: list[Visitor] = []

    def browser(running: Running) -> Visitor:
        opened.append(Visitor(running))
        return opened[-1]

    yield browser
    for each in opened:
        each.http.close()


@pytest.fixture
def visitor(central: Running, browse: Browse) -> Visitor:
    """A browser that has not signed in."""
    return browse(central)


@pytest.fixture
def admin(visitor: Visitor) -> Visitor:
    """The sample administrator, signed in."""
    visitor.sign_in()
    return visitor
