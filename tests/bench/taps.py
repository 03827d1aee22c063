"""Taps through the X server and the note of each: when, on what, and which screen it led to."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.bench.display import Finger
from tests.bench.rests import KEY_REST_S, SCREEN_REST_S
from ui.autopilot.hands import Hands


@dataclass(slots=True)
class TapLog:
    """Everything that was tapped; moments are nanoseconds of the monotonic clock.

    `asked` holds when central was asked and had answered; `purpose` marks the taps that follow.
    """

    taps: list[dict[str, Any]] = field(default_factory=list)
    asked: list[tuple[int, int]] = field(default_factory=list)
    purpose: str = ""
    customer: int = 0
    quiet_until: float = 0.0
    _stood: tuple[str, ...] = ()

    def stands(self, screen: tuple[str, ...]) -> None:
        """Hear which screen stands; a new one is what the last tap led to."""
        if screen == self._stood:
            return
        if self._stood and self.taps and "arrived" not in self.taps[-1]:
            self.taps[-1] |= {"arrived": time.monotonic_ns(), "to": "/".join(screen[:2])}
        self._stood = screen
        self.rest(SCREEN_REST_S)

    def tapped(self, name: str, began: int) -> None:
        """Note a tap."""
        purpose = self.purpose or ("key" if name.startswith("key.") else "")
        self.taps.append({"at": began, "name": name, "purpose": purpose, "customer": self.customer})
        self.rest(KEY_REST_S if name.startswith("key.") else SCREEN_REST_S)

    def rest(self, seconds: float) -> None:
        """Let the screen come to rest before the next tap."""
        self.quiet_until = max(self.quiet_until, time.monotonic() + seconds)


class TappingHands(Hands):
    """Hands whose finger goes through the X server, and which wait between taps until the screen rests."""

    def __init__(self, window: QQuickWindow, log: TapLog) -> None:
        super().__init__(window)
        self._finger_x = Finger(os.environ["DISPLAY"])
        self._log = log

    def find(self, name: str) -> QQuickItem | None:
        """Nothing is looked for while the screen comes to rest: the search would hold up what is being measured."""
        return super().find(name) if self._at_rest() else None

    def named(self, prefix: str) -> list[str]:
        return super().named(prefix) if self._at_rest() else []

    def press_down(self, name: str) -> None:
        """Press and let go at once; the finger that the script lifts later is off already."""
        item = self.find(name)
        if item is None:
            raise LookupError(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self._log.tapped(name, self._finger_x.tap(middle.x(), middle.y()))

    def lift(self) -> None:
        return

    def type(self, text: str) -> None:
        super().type(text)
        self._log.rest(KEY_REST_S)

    def _at_rest(self) -> bool:
        return time.monotonic() >= self._log.quiet_until
