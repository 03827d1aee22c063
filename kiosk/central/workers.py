"""Several processes that do the same work: begun, replaced when one dies or falls silent, and ended together."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import FrameType

log = logging.getLogger("kiosk.central")

_LOOK_S = 0.5
_SHORT_LIFE_S, _PAUSE_S = 5.0, 1.0
"""A worker that dies so early is replaced after a pause, so that a broken installation does not spin."""
_LONGEST_END_S = 10.0
BEAT_S = 5.0
"""How often a worker says that it is at work."""
LONGEST_SILENCE_S = 30.0
"""A worker that said nothing for so long hangs: it is killed, and another takes its place."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    line: Connection
    since: float
    heard_at: float | None = None
    """When it last said that it is at work; None before it was."""


class Supervisor:
    """Keeps `count` processes at work.

    Each calls `work(line, *args)`: it writes anything to `line` once it is at work and every `BEAT_S` from then on, and
    ends when the line does, so that none outlives the supervisor. `gone` is told the number of each process that ended.
    """

    def __init__(
        self, count: int, work: Callable[..., None], *args: object, silence_s: float = LONGEST_SILENCE_S
    ) -> None:
        self._silence_s = silence_s
        self._count, self._work, self._args = count, work, args
        self.gone: Callable[[int], None] = lambda pid: None
        self._workers: list[_Worker] = []
        self._ending = threading.Event()

    def end(self) -> None:
        """Begin to end; `run` returns when every process has."""
        self._ending.set()

    def run(self, ready: Callable[[], None]) -> None:
        """Keep the processes until SIGTERM, SIGINT or `end`; `ready` is called once all of them are up.

        Raises RuntimeError where one dies before that.
        """
        with self._heeding_signals():
            try:
                self._workers = [self._begun() for _ in range(self._count)]
                announced = False
                while not self._ending.is_set():
                    self._look(announced)
                    if not announced and all(worker.heard_at is not None for worker in self._workers):
                        announced = True
                        ready()
            finally:
                self._end_all()

    def _look(self, announced: bool) -> None:
        said = [worker.line for worker in self._workers]
        connection.wait([*(worker.process.sentinel for worker in self._workers), *said], timeout=_LOOK_S)
        for worker in self._workers:
            self._hear(worker)
        for place, worker in enumerate(self._workers):
            if worker.process.is_alive() or self._ending.is_set():
                continue
            log.warning("worker.ended code=%s", worker.process.exitcode)
            self._bury(worker)
            if not announced:
                raise RuntimeError("central did not start")
            if time.monotonic() - worker.since < _SHORT_LIFE_S:
                self._ending.wait(_PAUSE_S)
            self._workers[place] = self._begun()

    def _hear(self, worker: _Worker) -> None:
        """Take in all that it said meanwhile; kill it where that was nothing for too long."""
        with suppress(EOFError, OSError):
            while worker.line.poll():
                worker.line.recv_bytes()
                worker.heard_at = time.monotonic()
        if worker.heard_at is not None and time.monotonic() - worker.heard_at > self._silence_s:
            log.error("worker.silent")
            worker.process.kill()
            worker.process.join()

    def _begun(self) -> _Worker:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._work, args=(theirs, *self._args), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, time.monotonic())

    def _bury(self, worker: _Worker) -> None:
        worker.process.join()
        worker.line.close()
        if worker.process.pid is not None:
            self.gone(worker.process.pid)

    def _end_all(self) -> None:
        until = time.monotonic() + _LONGEST_END_S
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join(max(0.0, until - time.monotonic()))
            if worker.process.is_alive():
                log.warning("worker.killed")
                worker.process.kill()
            self._bury(worker)

    @contextmanager
    def _heeding_signals(self) -> Iterator[None]:
        def heed(number: int, frame: FrameType | None) -> None:
            self._ending.set()

        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, heed) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
