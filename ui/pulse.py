"""The beat of the screen's own loop: as long as Qt's events are dealt with, the watchdog hears of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimerEvent

from kiosk.failpoints import reached
from kiosk.watchdog import Watchdog, alive


class Pulse(QObject):
    """Puts the GUI thread under the watchdog and starts it; to be made there, once the first frame is shown.

    `forget` is called on another thread when the terminal was asleep: whoever stood there may have gone.
    """

    def __init__(self, watchdog: Watchdog, *, forget: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.startTimer(round(watchdog.beat_s * 1000))
        watchdog.on_sleep(forget)
        watchdog.watch("screen")
        watchdog.start()

    def timerEvent(self, event: QTimerEvent) -> None:
        reached("screen.beat")
        alive()
