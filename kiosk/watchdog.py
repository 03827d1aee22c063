"""Notices that the screen or the sync hangs and ends the process, so that whoever started it starts it again.

Each loop that must not hang says `alive()` on its own thread. One more thread looks at them, tells the watcher outside
(systemd, or `kiosk watch`) that all is well, and otherwise leaves a trace and ends the process at once. Where not even
that thread runs, the watcher outside hears nothing and ends the process from there. Nothing here knows of Qt.
"""

from __future__ import annotations

import faulthandler
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Final

from kiosk.clock import since_boot

LIMIT_S: Final = 30.0
BEATS: Final = 3
"""How often within the limit each loop and the process itself are to be heard."""
LIMIT_VARIABLE: Final = "WATCHDOG_USEC"
"""The limit in microseconds, as systemd tells it to those whom it watches."""
SOCKET_VARIABLE: Final = "NOTIFY_SOCKET"
PIPE_VARIABLE: Final = "KIOSK_WATCHED"
"""Set by `kiosk watch`, which listens at the standard output."""
HUNG: Final = 75
"""The exit status of a process that ended itself."""

_mine = threading.local()


def alive(within: float | None = None) -> None:
    """Say that the calling thread is at work; one that nobody watches may say so too.

    `within` is for a wait that ends by itself but may be long: the seconds in which the thread will be heard again.
    """
    beat: Callable[[float | None], None] | None = getattr(_mine, "beat", None)
    if beat is not None:
        beat(within)


def limit_s(environ: Mapping[str, str]) -> float:
    """Return for how many seconds a loop, or this process, may be silent."""
    told = environ.get(LIMIT_VARIABLE, "")
    return int(told) / 1e6 if told.isdecimal() and int(told) else LIMIT_S


def watcher(environ: Mapping[str, str]) -> Callable[[str], None]:
    """Return how to tell whoever watches this process from outside, in the words of sd_notify(3); nobody may."""
    address = environ.get(SOCKET_VARIABLE, "")
    if address:
        return lambda state: _send(address, state)
    if environ.get(PIPE_VARIABLE):
        return _print
    return lambda state: None


class Watchdog:
    """Watches the threads that were put under it, from `start` to `close`."""

    def __init__(
        self,
        limit: float,
        tell: Callable[[str], None],
        trace: int,
        *,
        elapsed: Callable[[], float] = since_boot,
        end: Callable[[int], None] = os._exit,
    ) -> None:
        """`limit` in seconds; `trace` is the descriptor of the file for what hung.

        `elapsed` counts seconds, those of a sleep too.
        """
        self.beat_s = limit / BEATS
        self._limit = limit
        self._tell = tell
        self._trace = trace
        self._elapsed = elapsed
        self._end = end
        self._until: dict[str, float] = {}
        self._over = threading.Event()
        self._slept: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)

    def on_sleep(self, call: Callable[[], None]) -> None:
        """Have `call` called, on the watchdog's thread, after the machine or the process was asleep for a while."""
        self._slept = call

    def watch(self, name: str) -> None:
        """Expect the calling thread to say `alive()` at least every `beat_s` from now on."""
        _mine.beat = partial(self._heard, name)
        alive()

    def over(self, name: str, loop: Callable[[threading.Event], None], stop: threading.Event) -> None:
        """Run a loop on the calling thread under the watchdog's eyes; where it fails the thread counts as hanging."""
        self.watch(name)
        loop(stop)
        del self._until[name]

    def start(self) -> None:
        """Begin; from now on the watcher outside counts on being told."""
        self._tell("READY=1")
        self._thread.start()

    def close(self) -> None:
        """End; to be called before the loops do."""
        self._over.set()
        self._tell("STOPPING=1")

    def look(self, asked: float, waited: float) -> None:
        """Judge `waited` seconds after the look before, which was to come after `asked`.

        A watchdog that overslept was not alone in it: everybody is given as much time again, and told.
        """
        overslept = waited - asked
        if overslept >= self.beat_s:
            for name, until in list(self._until.items()):
                self._until[name] = until + overslept
            self._slept()
        now = self._elapsed()
        late = [name for name, until in list(self._until.items()) if until <= now]
        if late:
            with suppress(OSError):
                os.write(self._trace, f"silent: {' '.join(late)}\n".encode())
            faulthandler.dump_traceback(self._trace, all_threads=True)
            self._end(HUNG)
        else:
            self._tell("WATCHDOG=1")

    def _heard(self, name: str, within: float | None) -> None:
        self._until[name] = self._elapsed() + max(self._limit, within or 0.0)

    def _run(self) -> None:
        looked_at = self._elapsed()
        while True:
            soonest = min(list(self._until.values()), default=looked_at + self.beat_s)
            asked = min(max(soonest - looked_at, 0.0), self.beat_s)
            if self._over.wait(asked):
                return
            before, looked_at = looked_at, self._elapsed()  # a sleep may begin anywhere between two looks
            self.look(asked, looked_at - before)


def _send(address: str, state: str) -> None:
    """Say it to systemd's socket; `@` stands for Linux's abstract names."""
    import socket

    name = "\0" + address[1:] if address.startswith("@") else address
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.sendto(state.encode(), name)


def _print(state: str) -> None:
    with suppress(OSError):
        os.write(1, f"{state}\n".encode())
