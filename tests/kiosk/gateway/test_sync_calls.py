"""Batches, catalogue pages, heartbeats and the question whether central is there at all."""

from __future__ import annotations

from datetime import UTC

import httpx
import pytest

from kiosk.domain.errors import Offline
from kiosk.gateway import HttpCentral
from kiosk.log import Log
from kiosk.wire import paths
from kiosk.wire.devices import Heartbeat, HeartbeatAnswer
from kiosk.wire.events import Batch, BatchAnswer, Event
from tests.kiosk.gateway.wire import Connect, problem
from tests.kiosk.samples import NOON, TERMINAL, StampKey, StillClock


def event(event_id: str) -> Event:
    return Event(
        event_id=event_id,
        epoch=1,
        seq=1,
        aggregate_id="r",
        type="purchase.submitted",
        schema_version=1,
        occurred_at=NOON,
        clock_offset_ms=0,
        clock_sure=True,
        body="{}",
        body_sha256="a" * 64,
        signature="s" * 86,
    )


@pytest.mark.parametrize("ids", [[], ["e1"], ["e2", "e1"], ["e1", "e2", "e3"], ["e1", "e1"]])
def test_a_batch_answer_for_other_events_is_nonsense(connect: Connect, ids: list[str]) -> None:
    results = [{"event_id": one, "status": "applied"} for one in ids]
    body = {"results": results, "server_time": NOON.isoformat(), "durable_seq": 1}
    central, _ = connect(lambda request: httpx.Response(200, json=body))
    assert central.deliver(Batch(events=(event("e1"), event("e2")))) == Offline("nonsense")


def test_a_batch_answer_event_by_event_is_taken(connect: Connect) -> None:
    results = [{"event_id": "e1", "status": "replayed"}]
    body = {"results": results, "server_time": NOON.isoformat(), "durable_seq": 1}
    central, _ = connect(lambda request: httpx.Response(200, json=body))
    answer = central.deliver(Batch(events=(event("e1"),)))
    assert isinstance(answer, BatchAnswer)
    assert answer.results[0].status == "replayed"


def test_the_cursor_is_opaque_and_quoted(connect: Connect) -> None:
    page = {"items": [], "cursor": "next", "more": False}
    central, wire = connect(lambda request: httpx.Response(200, json=page))
    central.catalogue("a b&limit=9/+=")
    assert dict(wire.requests[-1].url.params) == {"cursor": "a b&limit=9/+=", "limit": "500"}


def test_a_heartbeat_is_answered(connect: Connect) -> None:
    body = {"server_time": NOON.astimezone(UTC).isoformat(), "pull": True, "known_seq": 4}
    central, _ = connect(lambda request: httpx.Response(200, json=body))
    beat = Heartbeat(
        app_version="1",
        waiting=0,
        oldest_waiting_s=0,
        needs_attention=0,
        last_seq=0,
        printer="ready",
        clock_offset_ms=0,
    )
    assert central.heartbeat(beat) == HeartbeatAnswer(server_time=NOON, pull=True, known_seq=4)


@pytest.mark.parametrize(
    ("answer", "reachable"),
    [
        (httpx.Response(200, json={"service": "kiosk-central", "version": 1}), True),
        (httpx.Response(200, json={"service": "portal"}), False),
        (httpx.Response(200, json=["kiosk-central"]), False),
        (httpx.Response(200, html="kiosk-central"), False),
        (httpx.Response(200, content=b"{", headers={"content-type": "application/json"}), False),
        (httpx.Response(302, headers={"location": "/"}), False),
        (problem(503, "server.busy"), False),
    ],
)
def test_only_our_own_central_counts_as_reachable(connect: Connect, answer: httpx.Response, reachable: bool) -> None:
    central, wire = connect(lambda request: answer)
    assert central.reachable() is reachable
    assert [request.url.path for request in wire.requests] == [paths.READY]


@pytest.mark.parametrize("url", ["http://central.example", "ftp://127.0.0.1", "central", "http://10.0.0.1:8080"])
def test_plain_http_is_for_this_very_machine_only(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        HttpCentral(url, TERMINAL, StampKey, StillClock(), Log(None))
