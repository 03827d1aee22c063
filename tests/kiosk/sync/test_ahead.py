"""While a batch is in the air: the one before it is settled, the one after it is read, and order and promises hold."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk import failpoints
from kiosk.domain.errors import Failure, Offline, Refusal, Throttled, Unauthorised
from kiosk.log import Log
from kiosk.store import Store, open_store
from kiosk.sync import SyncLoop
from kiosk.wire.devices import Heartbeat, HeartbeatAnswer
from kiosk.wire.events import Batch, BatchAnswer, Event, EventResult
from tests.kiosk.blank import blank_store
from tests.kiosk.samples import KEY, NOON, TERMINAL, StillClock, stamp_key, submission
from tests.kiosk.store.test_killed import run_until_killed
from tests.kiosk.sync.world import FakeCentral, World

LONG_S = 10.0


class Watched(FakeCentral):
    """Refuses to have two batches at once, or an event whose earlier sibling it has not answered yet.

    `expected` are the numbers of each request's events.
    """

    def __init__(self, expected: Mapping[str, list[int]] = MappingProxyType({})) -> None:
        super().__init__(StillClock())
        self.taken: list[str] = []
        self._expected = expected
        self._busy = threading.Lock()

    def heartbeat(self, request: Heartbeat) -> HeartbeatAnswer | Failure:
        return HeartbeatAnswer(server_time=self.clock.now(), pull=False, known_seq=request.last_seq)

    def deliver(self, batch: Batch) -> BatchAnswer | Failure:
        assert self._busy.acquire(blocking=False), "two batches are in the air"
        try:
            for event in batch.events:
                waiting = self._expected.get(event.aggregate_id, [event.seq])
                assert event.seq == waiting[0], "an event is in the air before its earlier sibling was answered"
            answer = super().deliver(batch)
            if isinstance(answer, BatchAnswer):
                self.taken += [event.event_id for event in batch.events]
                for event in batch.events:
                    self._expected.get(event.aggregate_id, [event.seq]).pop(0)
            return answer
        finally:
            self._busy.release()


def loop(store: Store, central: FakeCentral) -> SyncLoop:
    return SyncLoop(
        store,
        central,  # type: ignore[arg-type]
        central.clock,
        Log(None),
        app_version="1",
        printer_state=lambda: "ready",
        on_status=lambda status: None,
        uniform=lambda low, high: low,
    )


def opened(folder: Path) -> Store:
    return open_store(folder, KEY, stamp_key, NOON).store


def enrolled(folder: Path) -> Store:
    blank_store(folder)
    store = opened(folder)
    store.save_identity(TERMINAL)
    return store


def test_while_a_batch_is_away_the_last_is_settled_and_the_next_is_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle, due = world.store.settle, world.store.due
    settled, read = threading.Event(), threading.Event()
    seen: list[tuple[bool, bool]] = []

    def settling(results: Sequence[EventResult], at: datetime, durable_seq: int | None = None) -> None:
        settle(results, at, durable_seq)
        settled.set()

    def reading(limit: int, max_bytes: int, besides: Sequence[Event] = ()) -> Sequence[Event]:
        found = due(limit, max_bytes, besides)
        if besides:
            read.set()
        return found

    def away(batch: Batch) -> Failure | None:
        seen.append((bool(seen) and settled.wait(LONG_S), read.wait(LONG_S)))
        settled.clear()
        read.clear()
        return None

    monkeypatch.setattr(world.store, "settle", settling)
    monkeypatch.setattr(world.store, "due", reading)
    world.central.batch_failure = away
    world.commit(*[f"e{number:03}" for number in range(50 + 100 + 80)])
    world.run(1)
    assert seen == [(False, True), (True, True), (True, True)]
    assert [len(batch) for batch in world.central.batches] == [50, 100, 80]
    assert world.store.delivered == [f"e{number:03}" for number in range(230)]


def test_one_press_of_the_last_button_starts_no_second_thread(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sync.delivery.Beside", None)
    world.commit("a")
    world.run(1)
    assert world.store.delivered == ["a"]


def test_when_a_batch_fails_the_one_before_it_is_settled_all_the_same(world: World) -> None:
    failures: list[Failure | None] = [None, Offline("timeout")]
    world.central.batch_failure = lambda batch: failures.pop(0) if failures else None
    world.commit(*[f"e{number:03}" for number in range(150)])
    world.run(0)
    assert world.store.delivered == [f"e{number:03}" for number in range(50)]
    world.run(5)
    assert sorted(world.store.delivered) == [f"e{number:03}" for number in range(150)]


def test_a_store_that_cannot_settle_loses_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    settle = world.store.settle
    faults = [RuntimeError("disk")]

    def settling(results: Sequence[EventResult], at: datetime, durable_seq: int | None = None) -> None:
        if faults:
            raise faults.pop()
        settle(results, at, durable_seq)

    monkeypatch.setattr(world.store, "settle", settling)
    world.commit(*[f"e{number:03}" for number in range(150)])
    with pytest.raises(RuntimeError, match="disk"):
        world.run(1)
    assert (len(world.central.batches), world.store.delivered) == (2, [])
    world.run(5)
    assert world.store.delivered == [f"e{number:03}" for number in range(150)]


def test_settling_a_large_batch_lets_a_customer_in_between(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces: list[tuple[int, int | None]] = []
    settle = world.store.settle

    def settling(results: Sequence[EventResult], at: datetime, durable_seq: int | None = None) -> None:
        pieces.append((len(results), durable_seq))
        settle(results, at, durable_seq)

    monkeypatch.setattr(world.store, "settle", settling)
    world.commit(*[f"e{number:03}" for number in range(50 + 100 + 130)])
    world.run(1)
    assert pieces == [(50, 7), (100, 7), (100, None), (30, 7)]
    assert len(world.store.delivered) == 280


def test_a_smaller_batch_is_taken_from_what_was_read_for_a_larger_one(world: World) -> None:
    world.central.seconds = 1.5
    world.commit(*[f"e{number:03}" for number in range(150)])
    world.run(5)
    assert [len(batch) for batch in world.central.batches] == [50, 50, 50]


def test_what_was_read_ahead_waits_when_central_asks_for_quiet_or_refuses_the_terminal(world: World) -> None:
    failures: list[Failure | None] = [None, Throttled(Refusal("request.too_many"), 40.0)]
    world.central.batch_failure = lambda batch: failures.pop(0) if failures else None
    world.commit(*[f"e{number:03}" for number in range(400)])
    world.run(38)
    assert [len(batch) for batch in world.central.batches] == [50, 100]
    failures.append(Unauthorised(Refusal("device.revoked")))
    world.run(10)
    assert [len(batch) for batch in world.central.batches] == [50, 100, 100]
    assert world.statuses[-1].paused == Refusal("device.revoked")


def test_a_later_event_of_a_request_is_never_in_the_air_before_the_earlier_one_was_answered(tmp_path: Path) -> None:
    store = enrolled(tmp_path)
    both = [f"r-{number}" for number in range(60)]
    for request in (*both, *both):
        store.submit(submission(request=request))
    central = Watched({request: [number + 1, number + 61] for number, request in enumerate(both)})
    draining = loop(store, central)
    for _ in range(8):
        draining.step()
    assert (len(central.taken), len(set(central.taken))) == (120, 120)
    assert store.health(NOON).waiting == 0
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("place", ["sync.read_ahead", "sync.settled"])
def test_killed_beside_a_batch_in_the_air_a_terminal_has_settled_only_what_was_answered(
    tmp_path: Path, place: str
) -> None:
    store = enrolled(tmp_path)
    sent = [store.submit(submission()).event_id for _ in range(120)]
    store.close()

    def drain(tell: object) -> None:
        failpoints._name, failpoints._left = place, 2 if place == "sync.read_ahead" else 1
        mine = opened(tmp_path)
        central = Watched()
        central.batch_failure = lambda batch: tell(len(central.taken)) or None  # type: ignore[operator]
        while True:
            loop(mine, central).step()

    answered = int(run_until_killed(drain)[-1])
    store = opened(tmp_path)
    delivered = 120 - store.health(NOON).waiting
    assert delivered == answered == 50
    central = Watched()
    draining = loop(store, central)
    for _ in range(4):
        draining.step()
    assert central.taken == sent[50:]
    assert store.health(NOON).waiting == 0
    store.close()
