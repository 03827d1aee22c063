"""Batches: what central refuses is narrowed to the one event to blame, and its neighbours go through."""

from __future__ import annotations

from typing import Literal

import pytest

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected
from kiosk.wire.events import Batch
from tests.kiosk.sync.world import World


def test_a_refused_event_needs_attention_and_holds_up_nobody(world: World) -> None:
    problem = {"title": "", "status": 409, "code": "programme.full", "detail": ""}
    world.central.results = {"bad": {"status": "rejected", "problem": problem}}
    world.commit("bad", "good")
    world.run(1)
    assert world.store.delivered == ["good"]
    assert world.store.refused == {"bad": Refusal("programme.full")}
    assert world.statuses[-1].freshness == "red"


def test_an_event_to_be_sent_later_is_sent_later(world: World) -> None:
    world.central.results = {"a": {"status": "retry_later"}}
    world.commit("a", "b")
    world.run(1)
    assert world.store.delivered == ["b"]
    assert world.central.count("deliver") == 1
    world.central.results = {}
    world.run(60)
    assert world.store.delivered == ["b", "a"]


@pytest.mark.parametrize("size", [1, 2, 50, 120])
def test_poison_on_which_central_fails_is_isolated_and_its_neighbours_go_through(world: World, size: int) -> None:
    names = [f"e{number}" for number in range(size)]
    world.central.poison = {names[size // 2]}
    world.commit(*names)
    world.run(120)
    assert sorted(world.store.delivered) == sorted(set(names) - world.central.poison)
    assert [one.event_id for one in world.store.waiting] == sorted(world.central.poison)
    assert world.statuses[-1].online


def test_a_batch_refused_as_a_whole_is_narrowed_to_the_one_to_blame(world: World) -> None:
    def picky(batch: Batch) -> Failure | None:
        blamed = any(one.event_id == "e5" for one in batch.events)
        return Rejected(Refusal("request.invalid")) if blamed else None

    world.central.batch_failure = picky
    world.commit(*[f"e{number}" for number in range(12)])
    world.run(5)
    assert len(world.store.delivered) == 11
    assert world.store.refused == {"e5": Refusal("request.invalid")}


def test_a_refusal_in_words_of_a_newer_central_is_kept(world: World) -> None:
    world.central.batch_failure = lambda batch: Rejected(Refusal("server.refused", {"detail": "نشد."}))
    world.commit("a")
    world.run(1)
    assert world.store.refused == {"a": Refusal("server.refused", {"detail": "نشد."})}


def test_too_large_a_batch_is_halved_until_it_fits_and_nothing_is_refused(world: World) -> None:
    world.central.batch_failure = lambda batch: (
        Rejected(Refusal("request.too_large")) if len(batch.events) > 7 else None
    )
    world.commit(*[f"e{number}" for number in range(60)])
    world.run(10)
    assert len(world.store.delivered) == 60
    assert world.store.refused == {}


def test_a_release_that_is_too_old_pauses_and_blames_no_request(world: World) -> None:
    world.central.batch_failure = lambda batch: Rejected(Refusal("version.too_old"))
    world.commit("a")
    world.run(10)
    assert world.store.refused == {}
    assert world.statuses[-1].paused == Refusal("version.too_old")


def test_batches_grow_while_central_is_quick(world: World) -> None:
    world.commit(*[f"e{number:04}" for number in range(1200)])
    world.run(3)
    assert [len(batch) for batch in world.central.batches] == [50, 100, 200, 400, 450]


def test_a_thousand_requests_are_through_in_half_a_minute_after_an_outage(world: World) -> None:
    world.central.failure = Offline("unreachable")
    world.commit(*[f"e{number}" for number in range(1000)])
    world.run(60)
    world.central.failure = None
    world.central.seconds = 0.5
    world.run(30)
    assert len(world.store.delivered) == 1000


@pytest.mark.parametrize("reason", ["server", "nonsense", "unreachable"])
def test_one_poisoned_request_in_a_thousand_delays_its_neighbours_by_less_than_a_second(
    world: World, reason: Literal["server", "nonsense", "unreachable"]
) -> None:
    names = [f"e{number:04}" for number in range(1000)]

    def ill(batch: Batch) -> Failure | None:
        return Offline(reason) if any(one.event_id == "e0444" for one in batch.events) else None

    world.central.batch_failure = ill
    world.central.seconds = 0.02
    world.commit(*names)
    world.run(3)
    assert sorted(world.store.delivered) == sorted(set(names) - {"e0444"})
    tries = len([batch for batch in world.central.batches if "e0444" in batch])
    assert tries <= 10


def test_a_request_on_which_central_hangs_is_found_by_the_second_silence(world: World) -> None:
    names = [f"e{number:04}" for number in range(60)]

    def hangs(batch: Batch) -> Failure | None:
        if not any(one.event_id == "e0007" for one in batch.events):
            return None
        world.clock.passed += 15
        return Offline("timeout")

    world.central.batch_failure = hangs
    world.commit(*names)
    world.run(35)
    assert len(world.store.delivered) == 59


def test_a_central_that_fails_on_everything_is_not_knocked_at_without_end(world: World) -> None:
    world.central.batch_failure = lambda batch: Offline("server")
    world.commit(*[f"e{number}" for number in range(60)])
    world.run(600)
    assert world.central.count("deliver") < 40
    assert len(world.store.waiting) == 60
    world.central.batch_failure = lambda batch: None
    world.run(300)
    assert world.store.waiting == []


@pytest.mark.parametrize("reason", ["unreachable", "server"])
def test_an_outage_makes_no_batch_smaller(world: World, reason: Literal["unreachable", "server"]) -> None:
    world.central.failure = Offline(reason)
    world.commit(*[f"e{number:04}" for number in range(400)])
    world.run(120)
    world.central.failure = None
    tries = len(world.central.batches)
    world.run(30)
    assert [len(batch) for batch in world.central.batches[tries:]] == [50, 100, 200, 50]
