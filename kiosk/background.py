"""The sync loop as the interface runs it: built on its own thread, so that the first screen loads nothing of it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Final

from kiosk.store.errors import StoreError
from kiosk.watchdog import alive

if TYPE_CHECKING:
    import threading

    from kiosk.store import Store
    from kiosk.sync.loop import SyncLoop


_LOADING_S: Final = 120.0
"""How long a slow disk may take over what comes next before it counts as a hang."""


class Background:
    """The loop to come; `run` belongs to a thread of its own, `wake` to any."""

    def __init__(self, store: Store, make: Callable[[], SyncLoop], read: Callable[[], object]) -> None:
        """`read` reads what the first touch shows, so that nobody waits for it."""
        self._store = store
        self._make = make
        self._read = read
        self._loop: SyncLoop | None = None

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set."""
        alive(within=_LOADING_S)
        with suppress(StoreError):  # the loop meets the same trouble, waits for its end and says so
            self._read()
        load_what_comes_next()
        with suppress(StoreError):
            self._store.warm()
        self._loop = self._make()
        self._loop.run(stop)

    def wake(self) -> None:
        """Have a fresh request delivered at once; before the loop runs it looks by itself."""
        if self._loop is not None:
            self._loop.wake()


def load_what_comes_next() -> None:
    """Load what the first touch needs, then what the first receipt does, now that the first screen is drawn."""
    for name in ("journeys.advance", "journeys.present", "enquiry", "execute", "issue"):
        import_module(f"kiosk.{name}")
    pdf = import_module("kiosk.receipts.pdf")
    pdf.warm_up()
    gc.freeze()  # code is never garbage, and looking through all of it would hold up a customer
