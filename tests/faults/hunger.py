"""A terminal's process that runs out of memory while customers press the last button, and gets some again."""

from __future__ import annotations

import gc
import resource
import signal
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from tests.faults.child import Orders, Post, Tell

_PIECE: Final = 4096
"""Bytes of what fills the memory: nothing of that size is left, while the interpreter itself finds its crumbs."""
_SPARE: Final = (2, 0, 8)
"""How many pieces are given back before each customer, so that it fails at another place each time."""


def _address_space() -> int:
    """Bytes of address space that this process has taken."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def starving(tell: Tell, orders: Orders) -> None:
    """Serve somebody, let memory end and serve on, whatever comes of it; then have memory, serve again, and wait."""
    post = Post(tell, orders)
    tell("opened", seconds=0.0, worked=0.0, aside=post.opened.set_aside is not None, lost_rows=post.opened.lost_rows)
    threading.Thread(target=post.loop.run, args=(threading.Event(),), daemon=True).start()
    post.serve(orders.first)
    gc.disable()
    before = resource.getrlimit(resource.RLIMIT_AS)
    for number, spare in enumerate(_SPARE, orders.first + 1):
        hog: list[bytearray] = []
        resource.setrlimit(resource.RLIMIT_AS, (_address_space(), before[1]))
        failed = ""
        try:
            with suppress(MemoryError):
                while True:
                    hog.append(bytearray(_PIECE))
            del hog[len(hog) - spare :]
            post.serve(number)
        except Exception as error:
            failed = type(error).__name__
        hog = []
        resource.setrlimit(resource.RLIMIT_AS, before)
        tell("starved", failed=failed)
    post.serve(orders.first + len(_SPARE) + 1)
    tell("idle")
    signal.pause()
