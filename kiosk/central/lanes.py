"""Lanes: what terminals do by themselves keeps to its own part of a process, the rest is for waiting customers."""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from kiosk.central.settings import LaneLimits

_FIRST_GUESS_S: Final = 0.05
"""What a request takes, before any has been measured."""
_MEMORY: Final = 20
"""Over about so many requests the time that one takes is averaged."""


class Lane:
    """Lets a few requests work at once and a few more wait for them; the others are given times to come back at.

    Those times follow each other as quickly as the lane works: however many are sent away in one moment, they come
    back one by one. It belongs to the event loop of one process, so that several have as many lanes; nothing in it
    needs a lock.
    """

    def __init__(self, limits: LaneLimits, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits, self._clock = limits, clock
        self._free = limits.at_work
        self._line: deque[asyncio.Future[None]] = deque()
        self._inside = 0
        self._seconds = _FIRST_GUESS_S
        self._promised_until = 0.0

    def wait(self) -> int | None:
        """Return after how many seconds one more should come again, None where it may come in now."""
        now, step = self._clock(), self._seconds / self._limits.at_work
        behind = self._inside - self._limits.at_work
        if behind < self._limits.waiting and behind * step <= self._limits.longest_wait_s:
            return None
        due = max(self._promised_until, now + max(0, behind) * step) + step
        if due - now > self._limits.longest_pause_s:
            due = now + step
        self._promised_until = due
        return math.ceil(due - now)

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Count as somebody who is in the lane, while the request is read and worked on."""
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait until it is this request's turn, in the order of asking, and take it."""
        await self._taken()
        began = self._clock()
        try:
            yield
        finally:
            self._seconds += (self._clock() - began - self._seconds) / _MEMORY
            self._pass_on()

    async def _taken(self) -> None:
        if self._free:
            self._free -= 1
            return
        mine = asyncio.get_running_loop().create_future()
        self._line.append(mine)
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self._pass_on()
            raise

    def _pass_on(self) -> None:
        while self._line:
            following = self._line.popleft()
            if not following.done():
                following.set_result(None)
                return
        self._free += 1
