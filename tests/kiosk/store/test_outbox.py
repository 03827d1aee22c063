"""What is due, what became of it, what staff see, and what is erased when."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.errors import Refusal
from kiosk.ports import OutboxState
from kiosk.store import Store
from kiosk.texts import catalogue
from kiosk.wire.events import Event, EventResult
from kiosk.wire.problems import Problem
from tests.kiosk.samples import ADDRESS, MOBILE, NATIONAL_CODE, NOON, TERMINAL, submission
from tests.kiosk.store.conftest import Open

PLENTY = 10**6


def result(event_id: str, status: str, **problem: object) -> EventResult:
    told = Problem(title="", status=422, detail="", **problem) if problem else None  # type: ignore[arg-type]
    return EventResult(event_id=event_id, status=status, problem=told)  # type: ignore[arg-type]


def ids(events: object) -> list[str]:
    return [event.event_id for event in events]  # type: ignore[attr-defined]


def test_everything_waiting_is_due_in_order_and_within_bounds(store: Store) -> None:
    sent = [store.submit(submission()).event_id for _ in range(5)]
    assert ids(store.due(10, PLENTY)) == sent
    assert ids(store.due(2, PLENTY)) == sent[:2]
    assert ids(store.due(10, 1)) == sent[:1]
    size = len(store.due(1, PLENTY)[0].model_dump_json())
    assert len(store.due(10, 3 * size)) in (2, 3)


def test_a_batch_of_the_largest_size_stays_under_its_bytes(store: Store) -> None:
    for _ in range(30):
        store.submit(submission())
    events = store.due(500, 20_000)
    assert 5 < len(events) < 30
    assert sum(len(event.model_dump_json().encode()) for event in events) <= 20_000


@pytest.mark.parametrize("status", ["applied", "replayed"])
def test_what_central_took_is_delivered(store: Store, status: str) -> None:
    sent = store.submit(submission())
    store.settle([result(sent.event_id, status)], NOON)
    row = store.row(sent.tracking_code)
    assert row is not None
    assert (row.state, row.delivered_at, row.refusal) == ("delivered", NOON, None)
    assert store.due(10, PLENTY) == []
    health = store.health(NOON)
    assert (health.waiting, health.needs_attention, health.last_delivered_at) == (0, 0, NOON)


def test_what_central_refused_is_kept_with_its_reason_and_can_be_sent_again(store: Store) -> None:
    sent = store.submit(submission())
    problem = {"code": "sheba.check", "field": "/profile/sheba", "values": {"count": 3}}
    store.settle([result(sent.event_id, "rejected", **problem)], NOON)

    (row,) = store.rows("needs_attention")
    assert row.refusal == Refusal("sheba.check", {"count": 3})
    assert store.health(NOON).needs_attention == 1
    assert store.due(10, PLENTY) == []
    assert not store.retry("unknown")

    assert store.retry(sent.event_id)
    assert ids(store.due(10, PLENTY)) == [sent.event_id]
    assert not store.retry(sent.event_id)


def test_a_refusal_that_this_release_does_not_know_keeps_centrals_words(store: Store) -> None:
    sent = store.submit(submission())
    problem = Problem(title="", status=409, code="moon.full", detail="ماه کامل است.")
    store.settle([EventResult(event_id=sent.event_id, status="rejected", problem=problem)], NOON)
    (row,) = store.rows("needs_attention")
    assert row.refusal == Refusal("server.refused", {"detail": "ماه کامل است."})


def test_a_refusal_without_a_reason_is_shown_as_one_and_never_as_a_template(store: Store) -> None:
    sent = store.submit(submission())
    store.settle([EventResult(event_id=sent.event_id, status="rejected")], NOON)
    (row,) = store.rows("needs_attention")
    assert row.refusal is not None
    assert "{" not in catalogue("fa").refusal(row.refusal)


def test_a_late_refusal_does_not_undo_a_delivery(store: Store) -> None:
    sent = store.submit(submission())
    store.settle([result(sent.event_id, "applied")], NOON)
    store.settle([result(sent.event_id, "rejected"), result(sent.event_id, "retry_later")], NOON)
    row = store.row(sent.tracking_code)
    assert row is not None
    assert (row.state, row.attempts) == ("delivered", 0)


def test_poison_goes_last_and_waits_longer_each_time(opening: Open) -> None:
    time = [0.0]
    store = opening(monotonic=lambda: time[0], row_delay=lambda attempts: 10.0 * attempts).store
    store.save_identity(TERMINAL)
    poison, good = (store.submit(submission()).event_id for _ in range(2))

    store.settle([result(poison, "retry_later")], NOON)
    assert ids(store.due(10, PLENTY)) == [good]
    time[0] = 10.0
    assert ids(store.due(10, PLENTY)) == [good, poison]
    store.settle([result(poison, "retry_later")], NOON)
    time[0] = 29.9
    assert ids(store.due(10, PLENTY)) == [good]
    time[0] = 30.0
    assert ids(store.due(10, PLENTY)) == [good, poison]


def test_central_may_ask_for_a_longer_pause_but_not_for_ever(opening: Open) -> None:
    time = [0.0]
    store = opening(monotonic=lambda: time[0], row_delay=lambda attempts: 1.0).store
    store.save_identity(TERMINAL)
    sent = store.submit(submission()).event_id
    store.settle([result(sent, "retry_later", code="server.busy", retry_after=10**9)], NOON)
    time[0] = 899.0
    assert store.due(10, PLENTY) == []
    time[0] = 900.0
    assert ids(store.due(10, PLENTY)) == [sent]


def test_order_is_kept_within_a_request_and_nowhere_else(store: Store) -> None:
    first = store.submit(submission(request="r-same")).event_id
    second = store.submit(submission(request="r-same")).event_id
    other = store.submit(submission()).event_id
    assert ids(store.due(10, PLENTY)) == [first, other]

    store.settle([result(first, "rejected", code="event.body")], NOON)
    assert ids(store.due(10, PLENTY)) == [other]
    store.retry(first)
    store.settle([result(first, "applied")], NOON)
    assert ids(store.due(10, PLENTY)) == [second, other]


def test_health_counts_and_ages_what_waits(store: Store) -> None:
    assert store.health(NOON).waiting == 0
    store.submit(submission(at=NOON - timedelta(minutes=10)))
    store.submit(submission())
    health = store.health(NOON)
    assert (health.waiting, health.oldest_waiting_s, health.last_seq) == (2, 600.0, 2)
    assert health.last_delivered_at is None


def test_a_request_is_found_by_tracking_code_mobile_and_national_code(store: Store) -> None:
    mine = store.submit(submission())
    store.submit(submission(mobile="09350000000", national_code="0012345679"))
    for found in (store.rows_of_mobile(MOBILE), store.rows_of_person(NATIONAL_CODE)):
        assert [row.tracking_code for row in found] == [mine.tracking_code]
    assert store.row(mine.tracking_code) is not None
    assert store.row("000000000000") is None
    assert store.rows_of_mobile("09990000000") == []
    assert store.rows_of_person(MOBILE) == []


def test_who_waits_is_found_among_those_delivered_the_newest_first(store: Store) -> None:
    sent = [store.submit(submission()) for _ in range(4)]
    store.submit(submission(mobile="09350000000", national_code="0012345679"))
    store.settle([result(sent[number].event_id, "applied") for number in (0, 2)], NOON)
    newest = [one.tracking_code for one in reversed(sent)]
    for find, sought in ((store.rows_of_mobile, MOBILE), (store.rows_of_person, NATIONAL_CODE)):
        assert [row.tracking_code for row in find(sought)] == newest
        assert [row.tracking_code for row in find(sought, limit=2)] == newest[:2]
        assert [row.state for row in find(sought)] == ["pending", "delivered", "pending", "delivered"]


def test_an_event_can_be_exported_as_it_goes_over_the_wire(store: Store) -> None:
    sent = store.submit(submission())
    exported = store.export(sent.event_id)
    assert exported is not None
    assert Event.model_validate_json(exported) == store.due(1, PLENTY)[0]
    assert store.export("unknown") is None


def test_payloads_go_a_day_after_central_is_safe_and_rows_after_ninety(store: Store) -> None:
    kept, gone = store.submit(submission()), store.submit(submission())
    store.settle([result(kept.event_id, "applied"), result(gone.event_id, "applied")], NOON)
    assert store.retain(NOON + timedelta(days=400)) == 0

    store.durable(1, NOON)
    later = NOON + timedelta(hours=24)
    assert store.retain(later) == 0
    assert store.retain(later + timedelta(seconds=1)) == 1
    assert store.export(kept.event_id) is None
    assert store.row(kept.tracking_code) is not None
    assert store.export(gone.event_id) is not None

    assert store.retain(NOON + timedelta(days=90, seconds=1)) == 1
    assert store.row(kept.tracking_code) is None
    assert store.row(gone.tracking_code) is not None


def test_what_a_backup_holds_when_the_answer_comes_is_noted_with_it(store: Store) -> None:
    before = store.submit(submission())
    store.settle([result(before.event_id, "applied")], NOON, 0)
    held, later, old = (store.submit(submission()) for _ in range(3))
    store.save_identity(replace(TERMINAL, epoch=2))
    sent = [store.submit(submission()).event_id for _ in range(2)]
    store.settle([result(each.event_id, "applied") for each in (held, later, old)], NOON, 1)
    store.settle([result(event_id, "applied") for event_id in sent], NOON, 1)
    assert store.retain(NOON + timedelta(hours=25)) == 1
    assert store.export(sent[0]) is None
    assert all(store.export(event_id) for event_id in (before.event_id, held.event_id, old.event_id, sent[1]))


def test_nothing_undelivered_is_ever_erased(store: Store) -> None:
    waiting, refused = store.submit(submission()), store.submit(submission())
    store.settle([result(refused.event_id, "rejected", code="event.body")], NOON)
    store.durable(2, NOON)
    assert store.retain(NOON + timedelta(days=4000)) == 0
    for sent in (waiting, refused):
        exported = store.export(sent.event_id)
        assert exported is not None
        assert ADDRESS in json.loads(exported)["body"]


def test_a_central_that_was_set_back_gets_again_what_it_lost(store: Store) -> None:
    sent = [store.submit(submission()).event_id for _ in range(3)]
    store.settle([result(event_id, "applied") for event_id in sent], NOON)
    assert store.known_to_central(3) == 0
    assert store.known_to_central(1) == 2
    assert ids(store.due(10, PLENTY)) == sent[1:]
    assert store.known_to_central(1) == 0


def test_a_central_that_was_set_back_between_two_heartbeats_gets_again_what_it_lost(store: Store) -> None:
    """Delivered after the last heartbeat and lost before the next: no number went back that the terminal ever heard."""
    sent = [store.submit(submission()).event_id for _ in range(4)]
    assert store.known_to_central(0) == 0
    store.settle([result(event_id, "applied") for event_id in sent[:3]], NOON)
    assert store.known_to_central(2) == 1
    assert ids(store.due(10, PLENTY)) == sent[2:]


def test_what_a_backup_held_is_sent_again_too_as_long_as_its_body_is_here(store: Store) -> None:
    sent = [store.submit(submission()).event_id for _ in range(2)]
    store.settle([result(event_id, "applied") for event_id in sent], NOON)
    store.durable(2, NOON)
    assert store.known_to_central(1) == 1
    store.settle([result(sent[1], "applied")], NOON)
    store.durable(2, NOON)
    store.retain(NOON + timedelta(days=2))
    assert store.known_to_central(0) == 0


@pytest.mark.parametrize("state", ["pending", "needs_attention", "set_aside"])
def test_what_was_not_delivered_is_listed_without_a_walk_through_what_was(
    store: Store, monkeypatch: pytest.MonkeyPatch, state: OutboxState
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(store._reading, "all", lambda statement, values: asked.append(statement) or [])
    assert store.rows(state) == []
    monkeypatch.undo()
    ((*_, plan), *_) = store._reading.all(f"EXPLAIN QUERY PLAN {asked[0]}", (20,))
    assert "requests_undelivered" in plan
