"""How long the interface's loop was held up: a timer that ticks on it and notes every gap."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer

_EVERY_MS = 4


class Ticks:
    """Gaps between ticks in milliseconds, less what the autopilot itself waited for in between.

    `longest_at` tells where the longest one was: what `where` said before it and after it.
    """

    def __init__(self, where: Callable[[], str]) -> None:
        self.gaps: list[float] = []
        self.longest_at = ""
        self._where = where
        self._stood = ""
        self._longest = 0.0
        self._last = 0.0
        self._apart = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to note, if that has not begun."""
        if not self._timer.isActive():
            self._last = time.perf_counter()
            self._timer.start()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """What happens within is the autopilot's own business, such as reading the customer's phone."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._apart += time.perf_counter() - began

    def _tick(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last - self._apart) * 1000
        self.gaps.append(gap)
        stands = self._where()
        if gap > self._longest:
            self._longest, self.longest_at = gap, f"{self._stood} → {stands}"
        self._last, self._apart, self._stood = now, 0.0, stands
