"""One event on which central always fails: its neighbours arrive as if it were not there, and it is never given up."""

from __future__ import annotations

import pytest

from kiosk.wire import paths
from tests.faults import faults as f
from tests.faults.conftest import Street
from tests.faults.ledger import Confirmed
from tests.faults.proxy import Call, Fault
from tests.faults.world import run

POISONS: dict[str, Fault] = {
    "fails": f.busy(500, None),
    "breaks the line": f.Reset(),
    "is answered with nonsense": f.json_text("{}"),
    "is too much": f.Say(413, b"", {"content-type": "text/html"}),
}
ADDED_S = 1.0
"""What a terminal may pause because of poison; how long its work takes is the machine's affair."""


def delays(street: Street, promises: list[Confirmed], poison: Confirmed, within_s: float) -> list[float]:
    """Return how long the terminal had paused before each other promise was delivered."""
    began = street.clock.skipped
    waiting, found = {each.event_id for each in promises if each != poison}, []

    def arrived() -> bool:
        states = {row.event_id: row.state for row in street.terminal.outbox()}
        done = {event_id for event_id in waiting if states[event_id] == "delivered"}
        found.extend([street.clock.skipped - began] * len(done))
        waiting.difference_update(done)
        return not waiting

    assert run([street.terminal], within_s, arrived), f"{len(waiting)} of {len(promises)} still wait"
    return sorted(found)


@pytest.mark.parametrize("name", POISONS)
def test_poison_delays_no_neighbour_for_longer_than_a_second(street: Street, name: str) -> None:
    promises = [street.terminal.confirm() for _ in range(12)]
    poison = promises[5]

    def plan(call: Call) -> Fault:
        return POISONS[name] if call.path == paths.EVENTS and poison.event_id.encode() in call.raw else f.Through()

    street.proxy.plan = plan
    late = delays(street, promises, poison, 600)
    assert late[-1] <= ADDED_S, [round(each, 1) for each in late]
    assert street.states([poison]) == {"pending"}
    newcomer = street.terminal.confirm()
    assert delays(street, [newcomer, poison], poison, 60)[-1] <= ADDED_S
    street.heal()
    street.drain()


def test_poison_on_which_central_asks_for_patience_holds_nobody_up_for_ever(street: Street) -> None:
    promises = [street.terminal.confirm() for _ in range(8)]
    poison = promises[2]

    def plan(call: Call) -> Fault:
        ill = call.path == paths.EVENTS and poison.event_id.encode() in call.raw
        return f.busy(503, "2") if ill else f.Through()

    street.proxy.plan = plan
    delays(street, promises, poison, 120)
    street.heal()
    street.drain()
