"""Whatever is tapped, pressed, typed or pasted at the terminal, it stands, keeps its limits and forgets."""

from __future__ import annotations

from tests.ui.desk import Desk
from tests.ui.monkey import LOOK_EVERY, Monkey
from tests.ui.test_residue import residue


def test_a_monkey_breaks_nothing_and_leaves_nothing(at_desk: Desk) -> None:
    Monkey(at_desk, seed=3, move_every=LOOK_EVERY).play(2 * LOOK_EVERY)
    at_desk.clear()
    at_desk.settle()
    assert residue(at_desk) == set()
