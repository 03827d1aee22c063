"""The numbers of sync."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.policy import (
    BatchSize,
    Breaker,
    Health,
    asked_delay,
    backoff,
    freshness,
    outage_spread,
    probe_delay,
)


def lowest(low: float, high: float) -> float:
    return low


def highest(low: float, high: float) -> float:
    return high


@pytest.mark.parametrize(
    ("attempts", "ceiling"), [(0, 1), (1, 1), (2, 2), (3, 4), (5, 16), (9, 256), (10, 300), (10**6, 300)]
)
def test_back_off_doubles_from_a_second_to_five_minutes(attempts: int, ceiling: float) -> None:
    assert backoff(attempts, highest) == ceiling


@given(st.integers(0, 100), st.integers())
def test_back_off_is_jittered_over_its_whole_range(attempts: int, seed: int) -> None:
    assert 0.0 <= backoff(attempts, random.Random(seed).uniform) <= backoff(attempts, highest)


@pytest.mark.parametrize(("asked", "taken"), [(-1.0, 1.0), (0.0, 1.0), (30.0, 30.0), (900.0, 900.0), (1e12, 900.0)])
def test_centrals_wish_is_taken_within_reason_and_not_by_all_at_once(asked: float, taken: float) -> None:
    assert asked_delay(asked, lowest) == taken
    assert asked_delay(asked, highest) == pytest.approx(taken * 1.1)


def test_a_few_events_may_fail_alone_and_a_central_that_fails_on_all_is_left_alone() -> None:
    breaker = Breaker().after_failure(50).after_failure(25)
    assert breaker.pause(highest) == 0.0
    pauses = []
    for _ in range(12):
        breaker = breaker.after_failure(1)
        pauses.append(breaker.pause(highest))
    assert pauses == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300]


@pytest.mark.parametrize(("outage", "ceiling"), [(0.0, 0.0), (9.0, 0.0), (60.0, 6.0), (600.0, 60.0), (86_400.0, 120.0)])
def test_a_long_outage_spreads_the_return_and_a_short_one_does_not(outage: float, ceiling: float) -> None:
    assert outage_spread(outage, highest) == ceiling


def test_probes_are_frequent_at_first_and_seldom_later() -> None:
    assert probe_delay(0.0) <= 2.0
    assert probe_delay(299.0) <= 2.0
    assert probe_delay(300.0) < probe_delay(4000.0) <= 15.0


def test_batches_grow_while_answers_are_quick_and_halve_when_they_fail() -> None:
    assert BatchSize().limit == 50
    size = BatchSize()
    for _ in range(10):
        size = size.after_answer(0.2)
    assert size.limit == 500
    assert size.after_answer(3.0) == size
    assert size.after_failure(500).limit == 250
    assert size.after_failure(9).limit == 4
    assert BatchSize(1).after_failure(1).limit == 1


@given(st.lists(st.booleans()))
def test_health_changes_only_after_two_of_a_kind(outcomes: list[bool]) -> None:
    health = Health()
    for place, outcome in enumerate(outcomes):
        after = health.after(outcome)
        if after.up != health.up:
            assert outcomes[place - 1 : place + 1] == [after.up, after.up]
        health = after
    if len(outcomes) > 1 and outcomes[-1] == outcomes[-2]:
        assert health == Health(outcomes[-1])


@pytest.mark.parametrize(
    ("silence", "oldest", "attention", "shown"),
    [
        (0.0, 0.0, 0, "fresh"),
        (299.0, 299.0, 0, "fresh"),
        (300.0, 0.0, 0, "amber"),
        (0.0, 300.0, 0, "amber"),
        (1800.0, 0.0, 0, "red"),
        (0.0, 0.0, 1, "red"),
    ],
)
def test_staff_see_amber_and_red_in_time(silence: float, oldest: float, attention: int, shown: str) -> None:
    assert freshness(silence, oldest, attention) == shown
