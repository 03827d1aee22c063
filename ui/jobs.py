"""The only file that knows of threads: work goes out to an executor, what came of it returns on the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject

ResultT = TypeVar("ResultT")
Call = Callable[[], None]

_WORKERS = 4
_JOIN_S = 5.0
_TURN_S = 0.001 if sys.platform == "win32" else 0.0001
"""How long a thread keeps the interpreter from one that waits for it. A screen asks for it forty times on its way to
the glass, so that at Python's own five milliseconds a receipt beside it would hold it up a fifth of a second; Windows
counts in whole milliseconds."""


def worker_pool() -> Executor:
    """The executor of a real run; tests bring one that works at once. From here on threads take short turns."""
    sys.setswitchinterval(_TURN_S)
    return ThreadPoolExecutor(_WORKERS, thread_name_prefix="job")


class Jobs(QObject):
    """Runs work outside the GUI thread; must be made on the GUI thread.

    An exception in work is a bug: it is raised on the GUI thread, where the crash hook sees it.
    """

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._stop = threading.Event()
        self._loops: list[threading.Thread] = []
        self._home: deque[Call] = deque()

    def run(self, work: Callable[[], ResultT], done: Callable[[ResultT], None] | None = None) -> None:
        """Do `work` on a worker, then `done` with its result on the GUI thread."""
        if not self._stop.is_set():
            self._executor.submit(work).add_done_callback(partial(self._came_home, done))

    def on_gui(self, call: Call) -> None:
        """Have `call` done on the GUI thread, from whichever thread."""
        if not self._stop.is_set():
            self._home.append(call)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, event: QEvent) -> None:
        """One call came home; Qt would write down where an exception comes from, and only its hook may hear of it."""
        try:
            self._home.popleft()()
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)

    def start_forever(self, loop: Callable[[threading.Event], None], name: str) -> None:
        """Run a loop that ends when its event is set, in a thread of its own."""
        thread = threading.Thread(target=loop, args=(self._stop,), name=name, daemon=True)
        self._loops.append(thread)
        thread.start()

    def close(self) -> None:
        """Tell the loops to end and wait for them a few seconds; results of pending work are dropped."""
        self._stop.set()
        self._executor.shutdown(wait=False, cancel_futures=True)
        for thread in self._loops:
            thread.join(_JOIN_S)

    def _came_home(self, done: Callable[[ResultT], None] | None, future: Future[ResultT]) -> None:
        if not future.cancelled():
            self.on_gui(partial(_deliver, future, done))


def _deliver(future: Future[ResultT], done: Callable[[ResultT], None] | None) -> None:
    error = future.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)
    elif done is not None:
        done(future.result())
