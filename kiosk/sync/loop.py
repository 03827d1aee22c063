"""The loop that delivers requests, pulls the catalogue and says how the terminal is; it starts no thread itself."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.ports import CentralApi, Clock, OutboxStore
from kiosk.sync.policy import (
    BatchSize,
    Freshness,
    Health,
    Uniform,
    asked_delay,
    backoff,
    freshness,
    outage_spread,
    probe_delay,
)

if TYPE_CHECKING:
    from kiosk.log import Log
    from kiosk.wire.events import BatchAnswer, Event

PUSH_EVERY_S: Final = 30.0
PULL_EVERY_S: Final = 300.0
HEARTBEAT_S: Final = (54.0, 66.0)
RETAIN_EVERY_S: Final = 3600.0
SECOND_PROBE_S: Final = 0.25
LOOK_UP_EVERY_S: Final = 1.0
"""How soon a set `stop` is noticed at the latest."""
AFTER_FAULT_S: Final = 5.0

PrinterState = Literal["ready", "degraded", "out", "unknown"]


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What staff see; `paused` says why central does not take this terminal's word at the moment."""

    online: bool
    paused: Refusal | None
    waiting: int
    oldest_waiting_s: int
    needs_attention: int
    last_delivered_at: datetime | None
    last_contact_at: datetime | None
    freshness: Freshness


class SyncLoop:
    """Runs on a thread that its owner starts; `wake` may be called from any other."""

    def __init__(
        self,
        store: OutboxStore,
        api: CentralApi,
        clock: Clock,
        log: Log,
        *,
        app_version: str,
        printer_state: Callable[[], PrinterState],
        on_status: Callable[[SyncStatus], None],
        uniform: Uniform = random.uniform,
    ) -> None:
        """`on_status` is called on the loop's thread whenever the status changes."""
        self._store = store
        self._api = api
        self._clock = clock
        self._log = log
        self._app_version = app_version
        self._printer_state = printer_state
        self._on_status = on_status
        self._uniform = uniform
        self._woken = threading.Event()
        now = clock.monotonic()
        self._push_at = self._heartbeat_at = self._pull_at = self._probe_at = now
        self._retain_at = now + RETAIN_EVERY_S
        self._held_until = now
        self._down_since = now
        self._contact_at = now
        self._last_contact: datetime | None = None
        self._health = Health()
        self._failures = 0
        self._batch = BatchSize()
        self._healing = False
        self._paused: Refusal | None = None
        self._status: SyncStatus | None = None

    def wake(self) -> None:
        """Say that a request was committed (or the terminal enrolled): it goes out at once if central is there."""
        self._woken.set()

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set; set it and call `wake` to end at once. No fault ends the loop."""
        while not stop.is_set():
            try:
                delay = self.step()
            except Exception as error:
                self._log.failure("sync.failed", error)
                stop.wait(AFTER_FAULT_S)
                continue
            self._woken.wait(min(delay, LOOK_UP_EVERY_S))

    def step(self) -> float:
        """Do everything that is due, at most one exchange of each kind; return the seconds until the next is."""
        now = self._clock.monotonic()
        self._be_woken(now)
        if not self._health.up or self._health.doubtful:
            if now >= self._probe_at:
                self._probe()
        elif self._paused is None:
            if now >= self._push_at:
                self._push()
            if now >= self._pull_at and self._may_talk():
                self._pull()
        if now >= self._heartbeat_at and self._health.up and not self._health.doubtful:
            self._beat()
        if now >= self._retain_at:
            self._retain()
        self._publish()
        return max(0.0, self._next_at() - self._clock.monotonic())

    def _be_woken(self, now: float) -> None:
        if self._woken.is_set():
            self._woken.clear()
            self._push_at = max(now, self._held_until)
            if self._paused is not None:
                self._heartbeat_at = now

    def _may_talk(self) -> bool:
        return self._paused is None and self._health.up and not self._health.doubtful

    def _next_at(self) -> float:
        if not self._health.up or self._health.doubtful:
            return min(self._probe_at, self._retain_at)
        if self._paused is not None:
            return min(self._heartbeat_at, self._retain_at)
        return min(self._push_at, self._pull_at, self._heartbeat_at, self._retain_at)

    # Delivering

    def _push(self) -> None:
        from kiosk.wire.events import MAX_BYTES, Batch, BatchAnswer

        events = self._store.due(self._batch.limit, MAX_BYTES)
        started = self._clock.monotonic()
        if not events:
            self._push_at = started + PUSH_EVERY_S
            return
        answer = self._api.deliver(Batch(events=tuple(events)))
        now = self._clock.monotonic()
        if isinstance(answer, BatchAnswer):
            self._delivered(answer, now - started)
            self._push_at = now
            return
        self._failed(answer)
        match answer:
            case Offline():
                self._failures += 1
                self._push_at = max(self._held_until, now + backoff(self._failures, self._uniform))
                self._suspect(events, answer)
            case Throttled():
                self._push_at = self._held_until
            case Rejected():
                self._push_at = now
                self._refused(events, answer.refusal)
            case Unauthorised():
                pass

    def _delivered(self, answer: BatchAnswer, seconds: float) -> None:
        self._store.settle(answer.results, self._clock.now())
        self._clock.correct(answer.server_time, seconds)
        self._store.durable(answer.durable_seq, self._clock.now())
        self._succeeded()
        self._failures = 0
        self._batch = self._batch.after_answer(seconds)
        self._log.event("sync.delivered", count=len(answer.results), ms=round(seconds * 1000))

    def _suspect(self, events: Sequence[Event], failure: Offline) -> None:
        """Narrow a batch on which central fails; put a lone event last if central is well without it."""
        if failure.reason not in ("server", "timeout"):
            return
        if len(events) > 1:
            self._batch = self._batch.after_failure(len(events))
        elif self._api.reachable():
            self._settle_one(events[0], "retry_later", None)
            self._health = self._health.after(True)
            self._push_at = max(self._held_until, self._clock.monotonic())

    def _refused(self, events: Sequence[Event], refusal: Refusal) -> None:
        """Narrow a batch that central refuses as a whole; a lone event then needs attention."""
        if refusal.code in ("version.too_old", "device.revoked"):
            self._paused = refusal
        elif len(events) > 1:
            self._batch = self._batch.after_failure(len(events))
        else:
            self._settle_one(events[0], "rejected", refusal)

    def _settle_one(self, event: Event, status: Literal["retry_later", "rejected"], refusal: Refusal | None) -> None:
        from kiosk.wire.events import EventResult
        from kiosk.wire.problems import CODES, Problem

        problem = None
        if refusal is not None:
            problem = Problem(
                title="",
                status=CODES.get(refusal.code, 400),
                code=refusal.code,
                detail=str(refusal.values.get("detail", "")),
                values=dict(refusal.values),
            )
        result = EventResult(event_id=event.event_id, status=status, problem=problem)
        self._store.settle((result,), self._clock.now())

    # Everything else that is asked of central

    def _pull(self) -> None:
        from kiosk.wire.catalogue import CataloguePage

        cursor = self._store.catalogue_cursor()
        page = self._api.catalogue(cursor)
        now = self._clock.monotonic()
        if not isinstance(page, CataloguePage):
            self._failed(page)
            again = isinstance(page, Rejected) and cursor != "" and self._heal()
            self._pull_at = now if again else max(self._held_until, now + PULL_EVERY_S)
            if isinstance(page, Offline):
                self._pull_at = now
            return
        self._succeeded()
        whole = self._store.apply_page(page, self._clock.now())
        if page.more or (not whole and self._heal()):
            self._pull_at = now
            return
        self._healing = False
        self._pull_at = now + PULL_EVERY_S

    def _heal(self) -> bool:
        """Start the catalogue over, once in a row; return whether that was done."""
        if self._healing:
            return False
        self._healing = True
        self._store.restart_catalogue()
        self._log.event("sync.catalogue.healed")
        return True

    def _beat(self) -> None:
        from kiosk.wire.devices import Heartbeat, HeartbeatAnswer

        health = self._store.health(self._clock.now())
        started = self._clock.monotonic()
        answer = self._api.heartbeat(
            Heartbeat(
                app_version=self._app_version,
                waiting=health.waiting,
                oldest_waiting_s=int(health.oldest_waiting_s),
                needs_attention=health.needs_attention,
                last_seq=health.last_seq,
                printer=self._printer_state(),
                clock_offset_ms=self._clock.offset_ms(),
            )
        )
        now = self._clock.monotonic()
        self._heartbeat_at = now + self._uniform(*HEARTBEAT_S)
        if not isinstance(answer, HeartbeatAnswer):
            self._failed(answer)
            return
        self._clock.correct(answer.server_time, now - started)
        self._succeeded()
        if self._paused is not None:
            self._paused = None
            self._push_at = self._pull_at = now
        if answer.pull:
            self._pull_at = min(self._pull_at, now)
        lost = self._store.known_to_central(answer.known_seq)
        if lost:
            self._push_at = now
            self._log.event("sync.central.went_back", lost=lost)

    def _probe(self) -> None:
        reached = self._api.reachable()
        now = self._clock.monotonic()
        was_up = self._health.up
        self._health = self._health.after(reached)
        if reached:
            self._touch(now)
        if self._health.up and not self._health.doubtful:
            if not was_up:
                self._came_back(now)
        elif self._health.doubtful and reached:
            self._probe_at = now + SECOND_PROBE_S
        else:
            self._went_down(was_up, now)
            self._probe_at = now + probe_delay(now - self._down_since)

    def _retain(self) -> None:
        self._retain_at = self._clock.monotonic() + RETAIN_EVERY_S
        if self._clock.sure():
            self._store.retain(self._clock.now())

    # What an exchange says about central

    def _succeeded(self) -> None:
        self._health = self._health.after(True)
        self._touch(self._clock.monotonic())

    def _touch(self, now: float) -> None:
        self._contact_at = now
        self._last_contact = self._clock.now()

    def _failed(self, failure: Failure) -> None:
        now = self._clock.monotonic()
        match failure:
            case Offline():
                was_up = self._health.up
                self._health = self._health.after(False)
                self._went_down(was_up, now)
                self._probe_at = now
                if failure.retry_after > 0:
                    self._held_until = now + asked_delay(failure.retry_after)
            case Throttled():
                self._touch(now)
                self._held_until = now + asked_delay(failure.retry_after)
            case Unauthorised():
                self._touch(now)
                self._paused = failure.refusal
                self._log.event("sync.paused", code=failure.refusal.code)
            case Rejected():
                self._touch(now)
                self._log.event("sync.refused", code=failure.refusal.code)

    def _went_down(self, was_up: bool, now: float) -> None:
        if was_up and not self._health.up:
            self._down_since = now
            self._log.event("sync.offline")

    def _came_back(self, now: float) -> None:
        outage = now - self._down_since
        self._failures = 0
        spread = outage_spread(outage, self._uniform)
        self._push_at = self._pull_at = max(self._held_until, now + spread)
        self._heartbeat_at = now + spread
        self._log.event("sync.online", seconds=round(outage))

    def _publish(self) -> None:
        health = self._store.health(self._clock.now())
        silence = self._clock.monotonic() - self._contact_at
        status = SyncStatus(
            online=self._health.up,
            paused=self._paused,
            waiting=health.waiting,
            oldest_waiting_s=int(health.oldest_waiting_s),
            needs_attention=health.needs_attention,
            last_delivered_at=health.last_delivered_at,
            last_contact_at=self._last_contact,
            freshness=freshness(silence, health.oldest_waiting_s, health.needs_attention),
        )
        if status != self._status:
            self._status = status
            self._on_status(status)
