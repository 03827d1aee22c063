"""Ends the interface in order when the system asks the process to end; Qt's loop alone would never hear of it."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_ENDINGS = (signal.SIGTERM, signal.SIGINT)


class EndSignals(QObject):
    """Turns SIGTERM and SIGINT into the end of the event loop; on Windows the system ends the process itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._reader, self._writer = os.pipe()
        for end in (self._reader, self._writer):
            os.set_blocking(end, False)
        self._before = [signal.signal(ending, _ignore) for ending in _ENDINGS]
        self._wakeup = signal.set_wakeup_fd(self._writer)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        if sys.platform == "win32":
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for ending, handler in zip(_ENDINGS, self._before, strict=True):
            signal.signal(ending, handler)
        for end in (self._reader, self._writer):
            os.close(end)

    def _heard(self) -> None:
        if any(number in os.read(self._reader, 64) for number in _ENDINGS):
            QCoreApplication.exit(0)


def _ignore(number: int, frame: FrameType | None) -> None:
    """The pipe carries the signal on; here nothing is done."""
