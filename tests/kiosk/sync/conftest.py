"""A loop in virtual time that has just come up."""

from __future__ import annotations

import pytest

from tests.kiosk.sync.world import World


@pytest.fixture
def world() -> World:
    world = World()
    world.run(2)
    return world
