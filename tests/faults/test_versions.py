"""Ends of different age: what a newer central adds is passed over, what it means by new words waits, and an old
terminal still gets rid of everything it promised."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, get_args

import pytest

from kiosk.central import edge
from kiosk.domain.errors import Refusal
from kiosk.wire import paths
from kiosk.wire.canonical import canonical_json, stream_digest
from kiosk.wire.catalogue import Stream
from tests.faults import faults as f
from tests.faults.conftest import Street
from tests.faults.proxy import Call, Fault
from tests.faults.world import drained, run

FULL = "پارکینگ پر است."
STREAMS = get_args(Stream)

Change = Callable[[dict[str, Any]], None]


def with_more(answer: dict[str, Any]) -> None:
    answer["weather"] = {"tehran": "sunny"}
    for result in answer.get("results", []):
        result["receipt_colour"] = "green"
    for item in answer.get("items", []):
        item["since"] = "1406-01-01"
    for total in answer.get("sums", {}).values():
        total["checked"] = True


def with_a_refusal_of_its_own(answer: dict[str, Any]) -> None:
    problem = {"title": "", "status": 409, "code": "parking.full", "detail": FULL, "values": {"places": 3}}
    answer["results"][0] |= {"status": "rejected", "problem": problem}


def changing(change: Change, path: str) -> Callable[[Call], Fault]:
    """A plan that has the answers of a path changed."""
    return lambda call: f.Changed(change) if call.path == path else f.Through()


@pytest.mark.parametrize("path", [paths.EVENTS, paths.CATALOGUE, paths.HEARTBEAT, paths.TOKEN, paths.READY])
def test_members_that_a_newer_central_adds_are_passed_over(street: Street, path: str) -> None:
    street.proxy.plan = changing(with_more, path)
    promise = street.terminal.confirm()
    before = len(street.proxy.asked(path))
    street.clock.skip(601)
    run([street.terminal], 120)
    assert street.states([promise]) == {"delivered"}
    assert len(street.proxy.asked(path)) > before or path == paths.READY
    assert street.terminal.statuses[-1].online


def test_a_status_without_a_meaning_here_holds_its_event_and_no_other(street: Street) -> None:
    strange, *others = [street.terminal.confirm() for _ in range(6)]

    def change(answer: dict[str, Any]) -> None:
        for result in answer["results"]:
            if result["event_id"] == strange.event_id:
                result["status"] = "applied_elsewhere"

    street.proxy.plan = changing(change, paths.EVENTS)
    run([street.terminal], 60)
    assert (street.states([strange]), street.states(others)) == ({"pending"}, {"delivered"})
    street.heal()
    street.drain()


def test_a_refusal_that_only_a_newer_central_knows_is_kept_with_its_words(street: Street) -> None:
    promise = street.terminal.confirm()
    street.proxy.plan = changing(with_a_refusal_of_its_own, paths.EVENTS)
    run([street.terminal], 10)
    [row] = [row for row in street.terminal.outbox() if row.event_id == promise.event_id]
    assert row.state == "needs_attention"
    assert row.refusal == Refusal("server.refused", {"detail": FULL})
    street.heal()
    assert street.terminal.store.retry(promise.event_id)
    street.drain()


def test_a_stream_that_only_a_newer_central_knows_leaves_the_catalogue_whole(street: Street) -> None:
    digest = stream_digest([("tehran", 1, canonical_json({"sky": "blue"}))])

    def change(page: dict[str, Any]) -> None:
        page["items"].append({"stream": "weather", "key": "tehran", "version": 1, "body": {"sky": "blue"}})
        if not page["more"]:
            page["sums"]["weather"] = {"count": 1, "digest": digest}

    street.proxy.plan = changing(change, paths.CATALOGUE)
    street.terminal.store.restart_catalogue()
    before = len(street.proxy.asked(paths.CATALOGUE))
    run([street.terminal], 700)
    assert street.terminal.store.catalogue_cursor()
    assert street.terminal.store.documents("programmes")
    assert street.terminal.store.documents("weather") == {"tehran": {"sky": "blue"}}
    assert len(street.proxy.asked(paths.CATALOGUE)) - before < 10
    street.heal()
    street.terminal.store.restart_catalogue()


def test_a_kind_of_event_that_central_does_not_know_yet_is_kept_and_sent_again_to_a_newer_one(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.central.events import kinds

    older = {name: kind for name, kind in kinds.KINDS.items() if name != "support.message"}
    monkeypatch.setattr("kiosk.central.events.inbox.KINDS", older)
    message, request = street.terminal.tell(), street.terminal.confirm()
    run([street.terminal], 60)
    assert street.states([request]) == {"delivered"}
    assert street.states([message]) != {"delivered"}
    monkeypatch.undo()
    street.terminal.store.retry(message.event_id)
    street.drain()


def test_a_terminal_that_is_too_old_is_told_so_and_still_uploads(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    programmes, heard = street.terminal.store.documents("programmes"), len(street.terminal.statuses)
    monkeypatch.setattr(edge, "_OLDEST", 2)
    promises = [street.terminal.confirm(), street.terminal.tell()]
    street.proxy.refuse()
    street.clock.skip(601)
    run([street.terminal], 60)
    street.proxy.accept()
    assert run([street.terminal], 1200, lambda: drained([street.terminal])), "an old terminal is stranded"
    run([street.terminal], 700)
    assert street.states(promises) == {"delivered"}
    assert Refusal("version.too_old") in [status.paused for status in street.terminal.statuses[heard:]]
    assert street.terminal.store.documents("programmes") == programmes
    monkeypatch.undo()
    run([street.terminal], 120)
    assert street.terminal.statuses[-1].paused is None


def damaged(page: dict[str, Any], chance: random.Random) -> None:
    """Change something of one document, lose it, or let it be of another version."""
    item = chance.choice(page["items"])
    match chance.randrange(4):
        case 0:
            page["items"].remove(item)
        case 1:
            item["version"] += 1
        case 2:
            item["key"] += "x"
        case _:
            item["body"] = {**(item["body"] or {}), "title": chance.random()}


@pytest.mark.parametrize("seed", range(6))
def test_a_catalogue_that_came_damaged_is_seen_at_once_and_healed(street: Street, seed: int) -> None:
    store, chance = street.terminal.store, random.Random(seed)
    held = {stream: dict(store.documents(stream)) for stream in STREAMS}
    street.befall(f.Changed(lambda page: damaged(page, chance)), paths.CATALOGUE, times=1)
    store.restart_catalogue()
    before = len(street.proxy.asked(paths.CATALOGUE))
    run([street.terminal], 620, lambda: len(street.proxy.asked(paths.CATALOGUE)) > before)
    run([street.terminal], 2)
    assert {stream: dict(store.documents(stream)) for stream in STREAMS} == held
