"""Work of the store beside a batch that is in the air, on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

_Done = TypeVar("_Done")


class Beside(Generic[_Done]):
    """Begins at once. Waits for the network stay on the caller's thread, which the watchdog hears."""

    def __init__(self, work: Callable[[], _Done]) -> None:
        self._work = work
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="sync-beside", daemon=True)
        self._thread.start()

    def done(self) -> _Done:
        """Wait for the end and return what came of it, or raise what it raised."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        return self._done

    def _run(self) -> None:
        try:
            self._done = self._work()
        except Exception as error:
            self._failure = error
