"""Draining the outbox: batches that grow and shrink, and poison that is found and put last."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.failpoints import reached
from kiosk.ports import CentralApi, Clock, OutboxStore
from kiosk.sync.beside import Beside
from kiosk.sync.contact import Contact
from kiosk.sync.policy import FIRST_BATCH, BatchSize, Breaker, Uniform, backoff

if TYPE_CHECKING:
    from kiosk.log import Log
    from kiosk.wire.events import BatchAnswer, Event

PUSH_EVERY_S: Final = 30.0
HELD_EVERY_S: Final = 2.0
"""How often events whose own delay is not over are looked at again."""
REFUSED_EVERY_S: Final = 300.0
"""How often uploads are tried of a terminal that central refuses as a whole, beside its heartbeats."""
SETTLED_AT_ONCE: Final = 100
"""So many results are written in one transaction: whoever presses the last button waits for no more than that."""
LONGEST_RUN_S: Final = 3.0
"""For so long one batch follows the other before heartbeat, pull and whoever wants the loop to end have their turn."""


class Delivery:
    """Sends at most one batch at a time; `at` is when the next is due."""

    def __init__(
        self, store: OutboxStore, api: CentralApi, clock: Clock, log: Log, contact: Contact, uniform: Uniform
    ) -> None:
        self._store = store
        self._api = api
        self._clock = clock
        self._log = log
        self._contact = contact
        self._uniform = uniform
        self._batch = BatchSize()
        self._breaker = Breaker()
        self._suspects = 0
        self._failures = 0
        self.at = clock.monotonic()

    def hasten(self, at: float) -> None:
        """Send at that time, or when central's wish for quiet ends."""
        self.at = max(at, self._contact.quiet_until)

    def resume(self, at: float) -> None:
        """Begin again after an outage."""
        self._failures = 0
        self.hasten(at)

    def run(self) -> None:
        """Send what is due and note what became of it: one batch after the other, never two in the air.

        While a large one is in the air, the answer before it is settled and the batch after it is read; nothing is left
        unsettled at the end. An event that is in the air or not settled yet holds back the later ones of its request.
        """
        from kiosk.wire.events import MAX_BYTES, BatchAnswer

        began = self._clock.monotonic()
        events = self._store.due(self._batch.limit, MAX_BYTES)
        if not events:
            held = self._store.health(self._clock.now()).waiting > 0
            self.at = began + (HELD_EVERY_S if held else PUSH_EVERY_S)
            return
        unsettled: BatchAnswer | None = None
        while True:
            goes_on = len(events) >= FIRST_BATCH and self._clock.monotonic() - began < LONGEST_RUN_S
            answer, seconds, ahead = self._exchanged(events, unsettled, goes_on=goes_on)
            if not isinstance(answer, BatchAnswer):
                self._failed(events, answer)
                return
            self._answered(answer, seconds)
            if not ahead:
                self._settled(answer)
                self.hasten(self._clock.monotonic())
                return
            events, unsettled = ahead[: self._batch.limit], answer

    def _exchanged(
        self, events: Sequence[Event], unsettled: BatchAnswer | None, *, goes_on: bool
    ) -> tuple[BatchAnswer | Failure, float, Sequence[Event]]:
        """Send a batch; return what came back, after how many seconds, and the next batch where it `goes_on`."""
        from kiosk.wire.events import Batch

        reached("sync.batch_read")
        batch = Batch(events=tuple(events))
        beside = None
        if goes_on or unsettled is not None:
            following = self._batch.after_answer(0.0).limit if goes_on else 0
            beside = Beside(partial(self._meanwhile, unsettled, following, events))
        ahead: Sequence[Event] = ()
        try:
            sent = self._clock.monotonic()
            answer = self._api.deliver(batch)
            seconds = self._clock.monotonic() - sent
        finally:
            if beside is not None:
                ahead = beside.done()
        reached("sync.answered")
        return answer, seconds, ahead

    def _meanwhile(
        self, unsettled: BatchAnswer | None, following: int, on_their_way: Sequence[Event]
    ) -> Sequence[Event]:
        """Settle the last answer; read as many as are wanted of the events that follow what is on its way."""
        from kiosk.wire.events import MAX_BYTES

        if unsettled is not None:
            self._settled(unsettled)
        if not following:
            return ()
        ahead = self._store.due(following, MAX_BYTES, on_their_way)
        reached("sync.read_ahead")
        return ahead

    def _answered(self, answer: BatchAnswer, seconds: float) -> None:
        self._clock.correct(answer.server_time, seconds)
        self._contact.succeeded()
        self._failures = 0
        self._breaker = Breaker()
        self._suspects = max(0, self._suspects - len(answer.results))
        if not self._suspects:
            self._batch = self._batch.after_answer(seconds)
        self._log.event("sync.delivered", count=len(answer.results), ms=round(seconds * 1000))

    def _settled(self, answer: BatchAnswer) -> None:
        """Settle an answer piece by piece; where it breaks off, the rest is sent again and found to be there."""
        now, results = self._clock.now(), answer.results
        for start in range(0, len(results), SETTLED_AT_ONCE):
            after = start + SETTLED_AT_ONCE
            self._store.settle(results[start:after], now, answer.durable_seq if after >= len(results) else None)
        reached("sync.settled")

    def _failed(self, events: Sequence[Event], failure: Failure) -> None:
        now = self._clock.monotonic()
        self._contact.failed(failure)
        match failure:
            case Offline():
                self._failures += 1
                self.hasten(now + backoff(self._failures, self._uniform))
                self._suspect(events, failure)
            case Rejected(refusal=refusal) if refusal == self._contact.paused:
                self.hasten(now + REFUSED_EVERY_S)
            case Rejected(refusal=refusal):
                self.hasten(now)
                self._refused(events, refusal)
            case Throttled() | Unauthorised():
                self.hasten(now)

    def _suspect(self, events: Sequence[Event], failure: Offline) -> None:
        """Where central is well otherwise, narrow a batch on which it fails and put a lone event last.

        Batches grow again when as many events went through as the failed batch had, or the one to blame is found.
        """
        silent = failure.reason == "timeout"
        if not self._api.reachable():
            if silent:
                self._batch = self._batch.after_failure(len(events))
            return
        self._contact.succeeded()
        self._breaker = self._breaker.after_failure(len(events))
        if len(events) > 1:
            self._suspects = self._suspects or len(events)
            self._batch = self._batch.after_silence() if silent else self._batch.after_failure(len(events))
        else:
            self._suspects = 0
            self._settle(events[0], "retry_later", None)
        self.hasten(self._clock.monotonic() + self._breaker.pause(self._uniform))

    def _refused(self, events: Sequence[Event], refusal: Refusal) -> None:
        """Narrow a batch that central refuses as a whole; a lone event then needs attention."""
        if len(events) > 1:
            self._batch = self._batch.after_failure(len(events))
        else:
            self._settle(events[0], "rejected", refusal)

    def _settle(self, event: Event, status: Literal["retry_later", "rejected"], refusal: Refusal | None) -> None:
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
