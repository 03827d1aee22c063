"""A central, a store and a clock for the sync loop, all in virtual time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Unauthorised
from kiosk.log import Log
from kiosk.ports import OutboxHealth, Service
from kiosk.sync import SyncLoop, SyncStatus
from kiosk.wire.catalogue import CataloguePage
from kiosk.wire.devices import DayTally, Heartbeat, HeartbeatAnswer
from kiosk.wire.events import Batch, BatchAnswer, Event, EventResult
from tests.kiosk.samples import NOON, StillClock


def event(name: str) -> Event:
    return Event(
        event_id=name,
        epoch=1,
        seq=1,
        aggregate_id=f"r-{name}",
        type="purchase.submitted",
        schema_version=1,
        occurred_at=NOON,
        clock_offset_ms=0,
        clock_sure=True,
        body="{}",
        body_sha256="a" * 64,
        signature="s" * 86,
    )


@dataclass
class MemoryStore:
    """The outbox's promises, kept in a list."""

    clock: StillClock
    waiting: list[Event] = field(default_factory=list)
    delivered: list[str] = field(default_factory=list)
    refused: dict[str, Refusal] = field(default_factory=dict)
    held: dict[str, float] = field(default_factory=dict)
    tried: dict[str, int] = field(default_factory=dict)
    cursor: str = "start"
    whole: bool = True
    restarts: int = 0
    pages: list[CataloguePage] = field(default_factory=list)
    durable_seq: int = 0
    retained: int = 0
    lost: int = 0
    state: Service = "open"
    examined: list[float] = field(default_factory=list)
    tallies: tuple[DayTally, ...] = ()

    def put(self, *names: str) -> None:
        self.waiting += [event(name) for name in names]

    def due(self, limit: int, max_bytes: int, besides: Sequence[Event] = ()) -> Sequence[Event]:
        now = self.clock.monotonic()
        away = {one.event_id for one in besides}
        ready = [one for one in self.waiting if self.held.get(one.event_id, now) <= now and one.event_id not in away]
        return sorted(ready, key=lambda one: self.tried.get(one.event_id, 0))[:limit]

    def settle(self, results: Sequence[EventResult], at: datetime, durable_seq: int | None = None) -> None:
        if durable_seq is not None:
            self.durable(durable_seq, at)
        for result in results:
            name = result.event_id
            if result.status in ("retry_later", "gap"):
                self.tried[name] = self.tried.get(name, 0) + 1
                self.held[name] = self.clock.monotonic() + 2.0 ** self.tried[name]
                continue
            self.waiting = [one for one in self.waiting if one.event_id != name]
            if result.status == "rejected":
                assert result.problem is not None
                self.refused[name] = result.problem.refusal()
            else:
                self.delivered.append(name)

    def known_to_central(self, seq: int) -> int:
        lost, self.lost = self.lost, 0
        return lost

    def catch_up_with(self, seq: int) -> int:
        return 0

    def durable(self, seq: int, at: datetime) -> None:
        self.durable_seq = seq

    def retain(self, at: datetime) -> int:
        self.retained += 1
        return 0

    def health(self, at: datetime) -> OutboxHealth:
        return OutboxHealth(len(self.waiting), 0.0, len(self.refused), None, 0)

    def catalogue_cursor(self) -> str:
        return self.cursor

    def days(self) -> Sequence[DayTally]:
        return self.tallies

    def service(self) -> Service:
        return self.state

    def examine(self) -> bool:
        self.examined.append(self.clock.passed)
        return self.state != "damaged"

    def tend(self) -> Service:
        return self.state

    def apply_page(self, page: CataloguePage, at: datetime, after: str | None = None) -> bool:
        self.pages.append(page)
        self.cursor = page.cursor
        return self.whole

    def restart_catalogue(self) -> None:
        self.restarts += 1
        self.cursor = ""


@dataclass
class FakeCentral:
    """Answers as it is told, takes no time, and writes down what it was asked and when."""

    clock: StillClock
    failure: Failure | None = None
    poison: set[str] = field(default_factory=set)
    results: dict[str, dict[str, Any]] = field(default_factory=dict)
    batch_failure: Callable[[Batch], Failure | None] = lambda batch: None
    page_failure: Failure | None = None
    more_pages: int = 0
    pull_hint: bool = False
    too_old: bool = False
    seconds: float = 0.0
    beats: list[Heartbeat] = field(default_factory=list)
    calls: list[tuple[str, float]] = field(default_factory=list)
    batches: list[list[str]] = field(default_factory=list)

    def count(self, name: str) -> int:
        return sum(1 for called, _ in self.calls if called == name)

    def times(self, name: str) -> list[float]:
        return [at for called, at in self.calls if called == name]

    def _called(self, name: str) -> Failure | None:
        self.calls.append((name, self.clock.passed))
        self.clock.passed += self.seconds
        return self.failure

    def _age(self) -> Failure | None:
        return Rejected(Refusal("version.too_old")) if self.too_old else None

    def deliver(self, batch: Batch) -> BatchAnswer | Failure:
        failed = self._called("deliver")
        names = [one.event_id for one in batch.events]
        self.batches.append(names)
        if failed := failed or self.batch_failure(batch):
            return failed
        if self.poison & set(names):
            return Offline("server")
        results = [EventResult(event_id=name, **self.results.get(name, {"status": "applied"})) for name in names]
        return BatchAnswer(results=tuple(results), server_time=self.clock.now(), durable_seq=7)

    def catalogue(self, cursor: str) -> CataloguePage | Failure:
        if failed := self._called("catalogue") or self._age() or self.page_failure:
            return failed
        more = self.more_pages > 0
        self.more_pages -= more
        return CataloguePage(items=(), cursor=f"after {cursor}", more=more)

    def heartbeat(self, request: Heartbeat) -> HeartbeatAnswer | Failure:
        self.beats.append(request)
        if failed := self._called("heartbeat") or self._age():
            return failed
        hint, self.pull_hint = self.pull_hint, False
        return HeartbeatAnswer(server_time=self.clock.now(), pull=hint, known_seq=0)

    def reachable(self) -> bool:
        failed = self._called("reachable")
        return failed is None or isinstance(failed, Unauthorised)


class World:
    """Everything together; `middle` jitter makes the course of events exact."""

    def __init__(self) -> None:
        self.clock = StillClock()
        self.store = MemoryStore(self.clock)
        self.central = FakeCentral(self.clock)
        self.statuses: list[SyncStatus] = []
        self.loop = SyncLoop(
            self.store,
            self.central,  # type: ignore[arg-type]
            self.clock,
            Log(None),
            app_version="1",
            printer_state=lambda: "ready",
            on_status=self.statuses.append,
            uniform=lambda low, high: (low + high) / 2,
        )

    def run(self, seconds: float) -> None:
        """Let the loop work for so long; a loop that never rests fails."""
        until = self.clock.passed + seconds
        steps = 0
        while self.clock.passed <= until:
            delay = min(self.loop.step(), 1.0)
            steps += 1
            assert steps < 50 * (seconds + 10), "the loop spins"
            self.clock.passed += max(delay, 0.001)

    def commit(self, *names: str) -> None:
        """A customer's request is written, and the loop told."""
        self.store.put(*names)
        self.loop.wake()
