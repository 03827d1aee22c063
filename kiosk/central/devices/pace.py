"""How fast one terminal may ask: a bucket of requests that refills with time."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from kiosk.central.problems import Refused


class Pace:
    """`per_minute` requests on average, `burst` at once, counted for each terminal by itself."""

    def __init__(self, per_minute: int, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._burst, self._clock = per_minute / 60, float(burst), clock
        self._buckets: dict[str, tuple[float, float]] = {}
        self._lock = threading.Lock()

    def take(self, device_id: str) -> Refused | None:
        """Take one request out of the bucket, or say in how many seconds there will be one."""
        now = self._clock()
        with self._lock:
            left, since = self._buckets.get(device_id, (self._burst, now))
            left = min(self._burst, left + (now - since) * self._per_second)
            if left < 1:
                self._buckets[device_id] = (left, now)
                return Refused("request.too_many", retry_after=math.ceil((1 - left) / self._per_second))
            self._buckets[device_id] = (left - 1, now)
            return None
