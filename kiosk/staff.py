"""What staff see of their terminal, and what they may do about a request that central refused; nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from kiosk.domain.errors import Refusal
from kiosk.exports import Exports
from kiosk.ports import Clock, OutboxRow, Printer, Service
from kiosk.store.errors import StoreError

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.sync.loop import SyncStatus
    from kiosk.wire.events import SetAsideReason

_LONGEST_NOTE: Final = 500
_TIDY_EVERY_S: Final = 3600.0
MOST_ROWS: Final = 20
"""How many refused requests the panel lists, the newest first; the command line lists all."""

Line = Literal["unknown", "online", "offline"]


@dataclass(frozen=True, slots=True)
class Panel:
    """A terminal's state at `at`: counts, moments and codes.

    `since` is when `line` last changed, `paused` why central does not take this terminal's word, `catalogue_at` when
    the catalogue was last compared with central's. `service` is whether customers are taken, `fault` the service code
    of a store that could not even be asked. `attention` are the refused rows, `needs_attention` counts all.
    """

    at: datetime
    line: Line
    since: datetime | None
    last_heard_at: datetime | None
    paused: Refusal | None
    waiting: int
    oldest_waiting_s: float
    last_delivered_at: datetime | None
    needs_attention: int
    attention: tuple[OutboxRow, ...]
    clock_sure: bool
    clock_offset_ms: int
    catalogue_at: datetime | None
    printer: str
    service: Service
    fault: str


class StaffDesk:
    """Everything blocks and belongs to a worker, but for `take_status`."""

    def __init__(self, store: Store, clock: Clock, printer: Printer, exports: Path, woken: Callable[[], None]) -> None:
        """`exports` is the folder for exported requests, which are erased after a week; `woken` has the outbox
        delivered at once."""
        self._store = store
        self._clock = clock
        self._printer = printer
        self._exports = Exports(exports)
        self._tidy_at = 0.0
        self._woken = woken
        self._sync: SyncStatus | None = None
        self._since: datetime | None = None

    @property
    def sync(self) -> SyncStatus | None:
        """What the sync loop told last; None before it ran."""
        return self._sync

    def take_status(self, status: SyncStatus) -> None:
        """Note what the sync loop tells, on its own thread; old exports are erased in passing."""
        if self._sync is None or self._sync.online != status.online:
            self._since = self._clock.now()
        self._sync = status
        if self._clock.sure() and self._clock.monotonic() >= self._tidy_at:
            self._tidy_at = self._clock.monotonic() + _TIDY_EVERY_S
            self._exports.erase_old(self._clock.now())

    def panel(self) -> Panel:
        """Return how the terminal is doing; a store that fails is part of the answer."""
        now, sync = self._clock.now(), self._sync
        waiting, oldest_s, refused, last, catalogue_at, fault = 0, 0.0, 0, None, None, ""
        rows: tuple[OutboxRow, ...] = ()
        try:
            health = self._store.health(now)
            waiting, oldest_s, last = health.waiting, health.oldest_waiting_s, health.last_delivered_at
            refused, rows = health.needs_attention, tuple(self._store.rows("needs_attention", MOST_ROWS))
            catalogue_at = self._store.catalogue_at()
        except StoreError as error:
            fault = error.code
        return Panel(
            at=now,
            line=_line(sync),
            since=self._since,
            last_heard_at=None if sync is None else sync.last_heard_at,
            paused=None if sync is None else sync.paused,
            waiting=waiting,
            oldest_waiting_s=oldest_s,
            last_delivered_at=last,
            needs_attention=refused,
            attention=rows,
            clock_sure=self._clock.sure(),
            clock_offset_ms=self._clock.offset_ms(),
            catalogue_at=catalogue_at,
            printer=self._printer.state(),
            service=self._store.service(),
            fault=fault,
        )

    def retry(self, event_id: str) -> Refusal | None:
        """Queue a refused row once more and have it sent; None once it is queued."""
        try:
            queued = self._store.retry(event_id)
        except StoreError as error:
            return Refusal(error.code)
        if not queued:
            return Refusal("outbox.not_refused")
        self._woken()
        return None

    def set_aside(self, event_id: str, reason: SetAsideReason) -> Refusal | None:
        """Give up a refused row and have central told at once; None once that is written."""
        refused = give_up(self._store, self._clock, event_id, reason)
        if refused is None:
            self._woken()
        return refused

    def export(self, event_id: str) -> Path | Refusal:
        """Write a row as it goes over the wire into the folder for exports, for this user's eyes only.

        The file is named by the event, which tells nothing of the customer; exported again, it is written anew.
        """
        try:
            written = self._store.export(event_id)
        except StoreError as error:
            return Refusal(error.code)
        if written is None:
            return Refusal("outbox.erased")
        try:
            return self._exports.write(event_id, written, self._clock.now())
        except OSError:
            return Refusal("outbox.not_exported")


def give_up(store: Store, clock: Clock, event_id: str, reason: SetAsideReason, note: str = "") -> Refusal | None:
    """Give up a refused row and queue the notice for central; None once both are written. The row itself is kept.

    `note` is for the office, names nobody, and is cut after 500 characters.
    """
    from kiosk.ids import new_id
    from kiosk.store.values import GivingUp

    giving_up = GivingUp(
        event_id=event_id,
        notice_id=new_id(),
        reason=reason,
        note=note[:_LONGEST_NOTE],
        at=clock.now(),
        clock_offset_ms=clock.offset_ms(),
        clock_sure=clock.sure(),
    )
    try:
        notice = store.set_aside(giving_up)
    except StoreError as error:
        return Refusal(error.code)
    return Refusal("outbox.not_refused") if notice is None else None


def _line(sync: SyncStatus | None) -> Line:
    if sync is None or (sync.online and sync.last_heard_at is None):
        return "unknown"
    return "online" if sync.online else "offline"
