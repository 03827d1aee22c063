"""The terminal's clock: central's time carried forward by a counter that nobody can set."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

SURE_FOR_S = 24 * 3600.0
"""How long central's time is trusted after it was last heard."""
LONGEST_ROUND_TRIP_S = 10.0
"""An answer that took longer says too little about the present."""


def since_boot() -> float:
    """Return seconds that go on while the machine sleeps, where the system counts them."""
    boot_time: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class SystemClock:
    """The present, corrected by central; until it was heard, the device's own clock, marked as unsure."""

    def __init__(
        self,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        elapsed: Callable[[], float] = since_boot,
        monotonic: Callable[[], float] = since_boot,
    ) -> None:
        self._wall = wall
        self._elapsed = elapsed
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._heard: tuple[datetime, float] | None = None
        self._floor: tuple[datetime, float] | None = None

    def not_before(self, moment: datetime) -> None:
        """Note an instant that has surely passed: a device whose clock lost its battery starts no earlier than that."""
        with self._lock:
            self._floor = (moment.astimezone(UTC), self._elapsed())

    def monotonic(self) -> float:
        """Return seconds for timers, those of a sleep too; only differences mean anything."""
        return self._monotonic()

    def now(self) -> datetime:
        """Return the present instant in UTC: central's time where it was heard, whatever the device's clock says."""
        with self._lock:
            heard, floor = self._heard, self._floor
        if heard is None:
            wall = self._wall().astimezone(UTC)
            return wall if floor is None else max(wall, floor[0] + timedelta(seconds=self._elapsed() - floor[1]))
        central, at = heard
        return central + timedelta(seconds=self._elapsed() - at)

    def offset_ms(self) -> int:
        """Return how far central's time is ahead of the device's clock; 0 where it is not known."""
        return round((self.now() - self._wall()).total_seconds() * 1000) if self._heard is not None else 0

    def sure(self) -> bool:
        """Tell whether central's time was heard within the last day."""
        with self._lock:
            heard = self._heard
        return heard is not None and self._elapsed() - heard[1] < SURE_FOR_S

    def correct(self, server_time: datetime, round_trip_s: float) -> None:
        """Take central's time from an answer that took `round_trip_s`; half of it is counted as the way back."""
        if 0 <= round_trip_s <= LONGEST_ROUND_TRIP_S:
            moment = server_time.astimezone(UTC) + timedelta(seconds=round_trip_s / 2)
            with self._lock:
                self._heard = (moment, self._elapsed())
