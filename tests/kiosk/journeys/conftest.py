"""The core is tested without Qt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.without_qt import qt_blocked


@pytest.fixture(autouse=True)
def without_qt(expected_log: object) -> Iterator[None]:
    """No test of the core can load Qt, nor lean on what another test has loaded."""
    with qt_blocked():
        yield
