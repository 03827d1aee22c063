"""The loop that delivers requests, pulls the catalogue and says how the terminal is; it starts no thread itself."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from kiosk.domain.errors import Refusal
from kiosk.ports import CentralApi, Clock, OutboxStore, Service
from kiosk.sync.contact import Contact
from kiosk.sync.delivery import Delivery
from kiosk.sync.feed import Feed
from kiosk.sync.policy import Freshness, Uniform, freshness, outage_spread
from kiosk.watchdog import alive

if TYPE_CHECKING:
    from kiosk.log import Log
    from kiosk.wire.devices import HeartbeatAnswer

HEARTBEAT_S: Final = (54.0, 66.0)
RETAIN_EVERY_S: Final = 3600.0
TEND_EVERY_S: Final = 10.0
"""How often the disk is looked at, and a store that failed is tried again."""
EXAMINE_AFTER_S: Final = 20.0
EXAMINE_EVERY_S: Final = 24 * 3600.0
"""The whole store is checked soon after each start, when the first things are out, and then daily."""
EXAMINE_WITHIN_S: Final = 900.0
"""How long that may take on the largest store and the slowest disk before it counts as a hang."""
LONGEST_SLEEP_S: Final = 1.0
"""How soon a set `stop` is noticed at the latest."""
AFTER_FAULT_S: Final = 5.0

PrinterState = Literal["ready", "degraded", "out", "unknown"]


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What staff see; `paused` says why central does not take this terminal's word at the moment.

    `service` says whether new customers may be served.
    """

    online: bool
    paused: Refusal | None
    waiting: int
    oldest_waiting_s: int
    needs_attention: int
    last_delivered_at: datetime | None
    last_heard_at: datetime | None
    freshness: Freshness
    service: Service = "open"


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
        self._contact = Contact(clock, log, uniform)
        self._delivery = Delivery(store, api, clock, log, self._contact, uniform)
        self._feed = Feed(store, api, clock, log, self._contact, uniform)
        self._beat_at = clock.monotonic()
        self._tend_at = self._beat_at
        self._retain_at = self._beat_at + RETAIN_EVERY_S
        self._examine_at = self._beat_at + EXAMINE_AFTER_S
        self._service: Service = "open"
        self._woken = threading.Event()
        self._status: SyncStatus | None = None

    def wake(self) -> None:
        """Say that a request was committed, or the terminal enrolled: it goes out at once if central is there."""
        self._woken.set()

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set; set it and call `wake` to end at once. No fault ends the loop."""
        while not stop.is_set():
            alive()
            try:
                delay = self.step()
            except Exception as error:
                self._log.failure("sync.failed", error)
                stop.wait(AFTER_FAULT_S)
                continue
            self._woken.wait(min(delay, LONGEST_SLEEP_S))

    def step(self) -> float:
        """Do what is due, at most one exchange of each kind; return the seconds until something is due again."""
        self._be_woken()
        contact = self._contact
        if self._due(self._examine_at):
            self._examine()
        if self._due(self._tend_at):
            self._tend()
        if not contact.settled and self._due(contact.probe_at):
            self._probe()
        if self._may_deliver() and self._due(self._delivery.at):
            self._delivery.run()
        if contact.settled and self._due(self._beat_at):
            self._beat()
        if self._may_pull() and self._due(self._feed.at):
            self._feed.run()
        if self._due(self._retain_at):
            self._retain()
        self._publish()
        return max(0.0, self._next_at() - self._clock.monotonic())

    def _be_woken(self) -> None:
        if self._woken.is_set():
            self._woken.clear()
            now = self._clock.monotonic()
            self._delivery.hasten(now)
            if self._contact.paused is not None:
                self._beat_at = now

    def _due(self, at: float) -> bool:
        return self._clock.monotonic() >= at

    def _may_deliver(self) -> bool:
        """What could not be settled afterwards would be sent again and again."""
        return self._contact.may_upload and self._service != "read_only"

    def _may_pull(self) -> bool:
        """The catalogue may wait until the disk is well; the last room is for requests."""
        return self._contact.may_pull and self._service == "open"

    def _next_at(self) -> float:
        talk_at = self._beat_at if self._contact.settled else self._contact.probe_at
        due = [self._tend_at, self._examine_at, self._retain_at, talk_at]
        if self._may_deliver():
            due.append(self._delivery.at)
        if self._may_pull():
            due.append(self._feed.at)
        return min(due)

    def _examine(self) -> None:
        self._examine_at = self._clock.monotonic() + EXAMINE_EVERY_S
        alive(within=EXAMINE_WITHIN_S)
        if not self._store.examine():
            self._log.event("store.damaged")

    def _tend(self) -> None:
        self._tend_at = self._clock.monotonic() + TEND_EVERY_S
        service = self._store.tend()
        if service != self._service:
            self._log.event("store.service", state=service)
        self._service = service

    def _probe(self) -> None:
        away = self._contact.probed(self._api.reachable())
        if away is not None:
            back_at = self._clock.monotonic() + outage_spread(away, self._uniform)
            self._delivery.resume(back_at)
            self._feed.hasten(back_at)
            self._beat_at = back_at

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
                days=tuple(self._store.days()),
            )
        )
        now = self._clock.monotonic()
        self._beat_at = now + self._uniform(*HEARTBEAT_S)
        if not isinstance(answer, HeartbeatAnswer):
            self._contact.failed(answer)
            return
        self._clock.correct(answer.server_time, now - started)
        self._contact.succeeded()
        if self._contact.paused is not None:
            self._contact.paused = None
            self._delivery.hasten(now)
            self._feed.hasten(now)
        if answer.pull:
            self._feed.hasten(now)
        if self._service != "read_only":
            self._compare(answer, now)

    def _compare(self, answer: HeartbeatAnswer, now: float) -> None:
        """Find out who was set back: central to a backup, so that it gets things again, or this store to an old copy.

        What a backup holds may be erased in time.
        """
        missing = self._store.catch_up_with(answer.known_seq)
        if missing:
            self._log.event("store.rows_lost", lost=missing)
        lost = self._store.known_to_central(answer.known_seq)
        if lost:
            self._delivery.hasten(now)
            self._log.event("sync.central.went_back", lost=lost)
        self._store.durable(answer.durable_seq, self._clock.now())

    def _retain(self) -> None:
        self._retain_at = self._clock.monotonic() + RETAIN_EVERY_S
        if self._clock.sure() and self._service != "read_only":
            self._store.retain(self._clock.now())

    def _publish(self) -> None:
        health = self._store.health(self._clock.now())
        status = SyncStatus(
            online=self._contact.online,
            paused=self._contact.paused,
            waiting=health.waiting,
            oldest_waiting_s=int(health.oldest_waiting_s),
            needs_attention=health.needs_attention,
            last_delivered_at=health.last_delivered_at,
            last_heard_at=self._contact.last_heard,
            freshness=freshness(self._contact.silence_s(), health.oldest_waiting_s, health.needs_attention),
            service=self._service,
        )
        if status != self._status:
            self._status = status
            self._on_status(status)
