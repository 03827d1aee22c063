"""What happens to central while a customer walks through the kiosk: it goes away, or it hangs again and again."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.demo import CentralProcess
from tests.bench.children import tree
from ui.autopilot.script import Script, Until

_LAST_STEP: Final = "contract"
"""After it nothing but the last button needs central, and that does without."""
_HANGS_S: Final = 1.0


class Trouble:
    """Made by threads of its own: the loop that is watched must not wait for it."""

    def __init__(self, kind: str, central: CentralProcess) -> None:
        self._kind = kind
        self._central = central
        self._thread: threading.Thread | None = None
        self._gone = False

    def after(self, step: str) -> None:
        """A screen was left."""
        if self._kind == "dead" and step == _LAST_STEP and not self._gone:
            self._gone = True
            self._begin(self._central.stop)
        elif self._kind == "hanging" and not self._at_work():
            self._begin(self._hang)

    def over(self) -> Script:
        """Bring central back after the customer has a receipt."""
        yield Until(lambda: not self._at_work(), "the trouble's end")
        if self._gone:
            self._begin(self._central.start)
            yield Until(lambda: not self._at_work(), "central")
            self._gone = False

    def _hang(self) -> None:
        pids = [pid for pid in tree(os.getpid()) if _is_central(pid)]
        for sign in (signal.SIGSTOP, signal.SIGCONT):
            for pid in pids:
                os.kill(pid, sign)
            if sign == signal.SIGSTOP:
                threading.Event().wait(_HANGS_S)

    def _begin(self, work: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=work, daemon=True)
        self._thread.start()

    def _at_work(self) -> bool:
        return self._thread is not None and self._thread.is_alive()


def _is_central(pid: int) -> bool:
    try:
        return b"central\0serve" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
