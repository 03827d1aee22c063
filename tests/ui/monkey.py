"""A monkey at the terminal: taps, keys, pastes and letters from everywhere, by seed, at every screen.

`python -m tests.ui.monkey --events 1000000` is the long form. Ends with 1 at the first thing that a quiet program would
not have said, or at the first rule broken, and names seed and event; `--seed` plays the same again.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.journeys import events as e
from kiosk.journeys.edit import LONGEST_TEXT
from kiosk.journeys.support import TEXT
from tests.strictness import ExpectedLog, Noise
from tests.ui.accounts import PATHS
from tests.ui.desk import WAY, Desk, desk

LOOK_EVERY: Final = 25
MOVE_EVERY: Final = 150
"""After so many events the monkey finds itself at another screen: by itself it would hardly get past the second."""
LONG: Final = 100_000
LONGEST_MESSAGE: Final = 2000
ODD: Final = (
    "\u202eمحمد\u202c", "\u2066\u2067۱۲\u2069\u2069", "\u200b\u200c\u200d\ufeff", "👩‍👩‍👧‍👦", "🚗" * 40,
    "e\u0301\u0301\u0301", "\x00\x07\x1b[2J", "\ud83d", "٠۱2३", "ﷺ", "'; --<b>&amp;", "%s{0}", "\u2028\r\n", "آ" * 500,
)  # fmt: skip
_MODIFIERS: Final = (
    *[Qt.KeyboardModifier.NoModifier] * 4,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
_KEYS: Final = [key for key in Qt.Key if key not in (Qt.Key.Key_unknown, Qt.Key.Key_Any)]
_STEPS: Final = [step for step in WAY if step != "attract"]


class Monkey:
    """Plays at a desk; the same seed plays the same."""

    def __init__(self, at: Desk, seed: int, move_every: int = MOVE_EVERY) -> None:
        self._desk, self._chance, self._move_every = at, random.Random(seed), move_every
        self._deeds: dict[Callable[[], None], int] = {
            self._tap_anywhere: 30, self._tap_something: 30, self._press: 20, self._type: 10, self._paste: 2,
            self._let_time_pass: 4, self._lose_an_answer: 1,
        }  # fmt: skip

    def play(self, events: int, done: Callable[[int], None] = lambda number: None) -> None:
        """Do so many things, looking at the terminal now and then; AssertionError where a rule is broken."""
        deeds, weights = list(self._deeds), list(self._deeds.values())
        for number in range(events):
            if number % self._move_every == 0:
                self._move()
            self._chance.choices(deeds, weights)[0]()
            if number % LOOK_EVERY == LOOK_EVERY - 1:
                self._look()
                done(number + 1)

    def _look(self) -> None:
        """The window stands, alone and whole; what was typed is cut to what a field takes; nothing was copied out."""
        self._desk.settle()
        windows = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
        assert windows == [self._desk.window], f"{len(windows)} windows"
        assert not self._desk.window.property("broken"), "the calm screen after a fault"
        for name, text in self._desk.terminal.session.answers.items():
            assert len(text) <= (LONGEST_MESSAGE if name == TEXT else LONGEST_TEXT), f"{len(text)} in {name}"

    def _move(self) -> None:
        self._desk.clear()
        if self._chance.random() < 0.5:
            self._desk.go_to(self._chance.choice(_STEPS))
        else:
            self._desk.come_back(self._chance.choice(sorted(PATHS)))

    def _tap_anywhere(self) -> None:
        size = self._desk.window.size()
        self._tap(QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height())))

    def _tap_something(self) -> None:
        """Touch the middle of an item that has a name, which is what can be touched."""
        named = [item for item in self._desk.items() if item.objectName() and item.width() and item.height()]
        item = self._chance.choice(named)
        self._tap(item.mapToScene(item.boundingRect().center()).toPoint())

    def _tap(self, point: QPoint) -> None:
        if not self._desk.window.contentItem().contains(point):
            return
        QTest.mouseClick(self._desk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def _press(self) -> None:
        key, modifiers = self._chance.choice(_KEYS), self._chance.choice(_MODIFIERS)
        sign = chr(key.value) if key.value < 0x80 else ""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._desk.window, QKeyEvent(kind, key, modifiers, sign))

    def _type(self) -> None:
        self._desk.type(self._chance.choice(ODD))

    def _paste(self) -> None:
        QGuiApplication.clipboard().setText(self._chance.choice(ODD)[:1] * LONG)
        self._desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QGuiApplication.clipboard().clear()

    def _let_time_pass(self) -> None:
        self._desk.terminal.seconds += self._chance.choice((0.1, 1.0, 30.0, 100.0))
        self._desk.happen(e.Ticked())

    def _lose_an_answer(self) -> None:
        """Hold back what the outside answers, and let it come after the next things have happened."""
        self._desk.work.holding = not self._desk.work.holding
        if not self._desk.work.holding:
            self._desk.work.release()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.monkey", description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--counter", action="store_true", help="at a clerk's layout")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    allowed = ExpectedLog()
    with desk(counter=given.counter) as at, Noise() as noise:

        def heard(number: int) -> None:
            complaint = allowed.complaint(noise.heard)
            assert not complaint, f"{complaint}, after {number} events"
            noise.heard.clear()
            if number % 10_000 == 0:
                print(f"{number} events", flush=True)

        try:
            Monkey(at, given.seed).play(given.events, heard)
        except AssertionError as error:
            print(f"seed {given.seed}: {error}")
            return 1
    print(f"seed {given.seed}: {given.events} events and nothing broken")
    return 0


if __name__ == "__main__":
    sys.exit(main())
