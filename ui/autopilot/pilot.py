"""Runs a script on the interface's own event loop, photographs each step and writes what came of it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.journeys.screen import Screen
from ui.autopilot.script import Script, Stopped, Until

_POLL_MS = 30


class Pilot(QObject):
    """Takes one script to its end; `finished` hears what stopped it, if anything, and whether a screen refused."""

    def __init__(self, script: Script, finished: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._script = script
        self._finished = finished
        self._until: Until | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        self._timer.start()

    def _poll(self) -> None:
        """Go on as soon as what the script waits for holds; `finished(message, refused)` ends it."""
        try:
            until = self._until
            if until is not None and not until.holds():
                if time.monotonic() < self._deadline:
                    return
                self._until = self._script.throw(TimeoutError(until.what))
            else:
                self._until = next(self._script)
            self._deadline = time.monotonic() + self._until.seconds
        except StopIteration:
            self._end("", False)
        except Stopped as stopped:
            self._end(str(stopped), True)
        except TimeoutError as missing:
            self._end(f"never came: {missing}", False)

    def _end(self, message: str, refused: bool) -> None:
        self._timer.stop()
        self._finished(message, refused)


class Album:
    """One photograph a step in `folder`, and how long each step took."""

    def __init__(self, window: QQuickWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._began = time.monotonic()
        self.steps: list[dict[str, Any]] = []

    def keep(self, screen: Screen, page: str) -> None:
        """Photograph the screen as it stands, named by number, step and page."""
        name = f"{screen.step}-{page}" if page else screen.step
        now = time.monotonic()
        self.steps.append({"name": name, "milliseconds": round((now - self._began) * 1000)})
        self._window.grabWindow().save(str(self._folder / f"{len(self.steps):02}-{name}.png"))
        self._began = time.monotonic()


def write_json(path: Path, value: Any) -> None:
    """Write a value as readable JSON."""
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
