"""`kiosk watch`: starts `kiosk run` again for ever where no systemd does, and ends one that hangs and cannot leave."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import FrameType
from typing import Final

from kiosk.watchdog import LIMIT_VARIABLE, PIPE_VARIABLE, SOCKET_VARIABLE, limit_s

START_S: Final = 600.0
"""How long a start may take until its first frame: a damaged store may have to be saved first."""
LOOK_S: Final = 1.0
FIRST_PAUSE_S, LONGEST_PAUSE_S, HEALTHY_S = 0.5, 30.0, 60.0
"""A run that ended is followed by the next after a pause that doubles, until one lasted for `HEALTHY_S`."""
FAREWELL_S: Final = 5.0
"""How long a process gets to leave its trace, or to end in order, before it is killed."""


def watch(command: Sequence[str]) -> int:
    """Keep a command running until this process is asked to end; return its exit status."""
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, end)
    keep_running(command, ended, limit_s(os.environ))
    return 0


def keep_running(
    command: Sequence[str],
    ended: threading.Event,
    limit: float,
    *,
    start_s: float = START_S,
    look_s: float = LOOK_S,
    pause: Callable[[float], object] | None = None,
) -> None:
    """Run `command` again and again until `ended` is set; `limit`, in seconds, is how long it may say nothing.

    Until it speaks for the first time it has `start_s`.
    """
    wait = pause or ended.wait
    seconds = FIRST_PAUSE_S
    while not ended.is_set():
        began = time.monotonic()
        Watched(command, limit, start_s, look_s).attend(ended)
        if time.monotonic() - began >= HEALTHY_S:
            seconds = FIRST_PAUSE_S
        if not ended.is_set():
            wait(seconds)
            seconds = min(2 * seconds, LONGEST_PAUSE_S)


class Watched:
    """One process, from its start to its end."""

    def __init__(self, command: Sequence[str], limit: float, start_s: float, look_s: float) -> None:
        told = {PIPE_VARIABLE: "1", LIMIT_VARIABLE: str(round(limit * 1e6))}
        inherited = {name: value for name, value in os.environ.items() if name != SOCKET_VARIABLE}
        self._child = subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0, env={**inherited, **told})
        self._limit, self._start_s, self._look_s = limit, start_s, look_s
        self._spoke = threading.Event()

    def attend(self, ended: threading.Event) -> None:
        """Wait for its end, and bring it about where it hangs or nobody wants it any more.

        Its silence is counted in looks, so that a machine that slept counts none.
        """
        listener = threading.Thread(target=self._listen, daemon=True)
        with self._child:
            listener.start()
            silent, patience = 0.0, self._start_s
            while self._child.poll() is None and not ended.is_set():
                if self._spoke.wait(self._look_s):
                    self._spoke.clear()
                    silent, patience = 0.0, self._limit
                    continue
                silent += self._look_s
                if silent >= patience:
                    self._end(getattr(signal, "SIGABRT", signal.SIGTERM))
            self._end(signal.SIGTERM)
            listener.join()

    def _listen(self) -> None:
        assert self._child.stdout is not None
        while self._child.stdout.read(4096):
            self._spoke.set()

    def _end(self, how: signal.Signals) -> None:
        """End it, with a word where the system has words; SIGABRT has it say where it was."""
        with suppress(OSError):
            if sys.platform == "win32":
                self._child.terminate()
            else:
                self._child.send_signal(how)
                self._child.send_signal(signal.SIGCONT)
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(FAREWELL_S)
            return
        self._child.kill()
        self._child.wait()
