"""Whatever happens in whatever order while central is away: nobody is verified, and every promise is kept."""

from __future__ import annotations

import pytest
from hypothesis import event as note
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kiosk.journeys.test_any_sequence import Move, Watched, beginning, moves, play

OFFLINE = "sign_in register offline"
"""How a newcomer goes who takes the way on without central as soon as it is open."""


@pytest.mark.parametrize(
    ("maker", "lost_at", "counter"),
    [
        ("bahman", "entry", False),
        ("bahman", "identity", True),
        ("ikco", "entry", False),
        ("ikco", "code", True),
        ("ikco", "confirmation", False),
        ("saipa", "entry", True),
        ("saipa", "profile", False),
    ],
)
def test_every_way_on_without_central_ends_in_a_request_that_awaits_its_customer(
    maker: str, lost_at: str, counter: bool
) -> None:
    stay = Watched(beginning(maker, False, counter=counter))
    for _ in range(40):
        stay.settle()
        stay.central.down = stay.central.down or stay.session.place.step == lost_at
        if stay.place == "collected":
            break
        stay.press().settle()
        stay.one_step(OFFLINE)
    screen = stay.settle().screen
    assert screen.done is not None and screen.done.awaiting and screen.done.printed == "confirmed"


@settings(max_examples=20)
@given(st.sampled_from(["bahman", "ikco", "saipa"]), st.booleans(), st.integers(0, 14), moves)
def test_nothing_that_happens_without_central_verifies_anybody(
    maker: str, counter: bool, screens: int, given_moves: list[tuple[float, Move]]
) -> None:
    stay = Watched(beginning(maker, False, counter=counter))
    stay.central.down = True
    for _ in range(20):
        if not stay.settle().session.collecting:
            stay.one_step(OFFLINE)
    assert stay.session.collecting
    for _ in range(screens):
        if stay.settle().session.committed is None:
            stay.one_step(OFFLINE)
    places = list(play(stay, given_moves, OFFLINE))
    note(f"collects: {'collected' in places}, commits: {'done' in places}")
