"""A terminal's time and its way to central: idle seconds that are skipped, silences that end soon, answers noted."""

from __future__ import annotations

import ssl
import time
from datetime import UTC, datetime, timedelta
from typing import Final

import httpx

from kiosk.gateway import HttpCentral
from kiosk.ports import Failure
from kiosk.wire.events import Batch, BatchAnswer

HURRIED_S: Final = 1.5
"""The silence that a hurried terminal bears where nothing hangs on purpose; the product's own patience is 15 s."""
IMPATIENT_S: Final = 0.2
"""What it bears where something does."""


_NOBODY_TRUSTED: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Lines on loopback are plain; reading the system's certificates would cost each terminal a tenth of a second."""


class Time:
    """The real time and what was skipped; shared by whoever should agree on it.

    With `calendar` the skipped seconds pass on the wall as well; without, only timers run ahead, which fits a central
    in a process of its own, whose time nobody can skip.
    """

    def __init__(self, calendar: bool = True) -> None:
        self._calendar = calendar
        self.skipped = 0.0

    def skip(self, seconds: float) -> None:
        """Let idle time pass."""
        self.skipped += seconds

    def monotonic(self) -> float:
        return time.monotonic() + self.skipped

    def elapsed(self) -> float:
        return time.monotonic() + (self.skipped if self._calendar else 0.0)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.skipped if self._calendar else 0.0)


class Hurried(httpx.BaseTransport):
    """A way to central that gives up after so long a silence."""

    def __init__(self, silence_s: float) -> None:
        self._inner = httpx.HTTPTransport(verify=_NOBODY_TRUSTED)
        self.silence_s = silence_s

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"), self.silence_s)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


class Overheard(HttpCentral):
    """The product's gateway; it notes every answer to a batch, None where there was none."""

    answers: list[BatchAnswer | None]

    def deliver(self, batch: Batch) -> BatchAnswer | Failure:
        answer = super().deliver(batch)
        self.answers.append(answer if isinstance(answer, BatchAnswer) else None)
        return answer
