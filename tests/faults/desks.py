"""A terminal at work in a storm: customers come, the sync loop turns, now and then the program starts again."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path
from typing import Final

from kiosk.gateway.transport import SILENCE_S
from tests.faults.proxy import Proxy
from tests.faults.world import Terminal, Time

TURN_S: Final = 0.03
"""What a turn of the loop rests at most; what it would rest longer is skipped."""
HURRY_S: Final = 0.4
"""The silence that a terminal bears while customers come."""
MOST_AT_ONCE: Final = 6
"""Below so many customers come between two turns."""


class Desk:
    """One terminal on a thread of its own, to which it belongs from `begin` to `end`."""

    def __init__(self, folder: Path, proxy: Proxy, chance: random.Random, most_at_once: int = MOST_AT_ONCE) -> None:
        self._folder, self._proxy, self._chance, self._most = folder, proxy, chance, most_at_once
        self._open = True
        self.terminal = self._opened()
        self.over = False
        """Whether the thread should end."""
        self.idle = False
        """Whether nothing waited after the last turn, and no customer comes any more."""
        self.waiting = 0
        """How much waited after the last turn."""
        self.restarts = 0
        self.drained_at = 0.0
        self.failure: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="desk")

    def begin(self) -> None:
        self._thread.start()

    def calm_down(self) -> None:
        """Let no more customers come, and wait for answers as the product does: a busy machine needs its time."""
        self._open = False
        self.terminal.wire.silence_s = SILENCE_S

    def end(self) -> None:
        """Wait for the thread; raise what it died of."""
        self._join()
        if self.failure is not None:
            raise self.failure

    def close(self) -> None:
        """Wait for the thread and close the terminal."""
        self._join()
        self.terminal.close()

    def _join(self) -> None:
        self.over = True
        if self._thread.is_alive():
            self._thread.join()

    def _opened(self) -> Terminal:
        terminal = Terminal(self._folder, self._proxy.url, Time(calendar=False))
        terminal.wire.silence_s = HURRY_S if self._open else SILENCE_S
        return terminal

    def _work(self) -> None:
        try:
            while not self.over:
                for _ in range(self._chance.randrange(self._most)):
                    if self._open:
                        self._serve()
                delay = self.terminal.step()
                self.waiting = self.terminal.waiting()
                self.idle = not self._open and not self.waiting
                time.sleep(min(delay, TURN_S))
                self.terminal.time.skip(max(0.0, delay - TURN_S))
        except BaseException as error:
            self.failure = error

    def _serve(self) -> None:
        dice = self._chance.random()
        if dice < 0.5:
            self.terminal.confirm(printed=dice < 0.02)
        elif dice < 0.6:
            self.terminal.collect()
        elif dice < 0.98:
            self.terminal.tell(f"talk-{self._chance.randrange(3)}" if dice < 0.8 else "")
        else:
            self._start_again()

    def _start_again(self) -> None:
        before = self.terminal
        before.close()
        self.terminal = self._opened()
        self.terminal.confirmed[:0] = before.confirmed
        self.terminal.api.answers[:0] = before.api.answers
        self.restarts += 1
