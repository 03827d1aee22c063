"""A customer at the terminal: the whole window on a fake terminal, touched and typed at like the real one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.accounts import ANSWERS as KNOWN_ANSWERS
from tests.ui.accounts import PATHS
from tests.ui.accounts import Step as Walk
from tests.ui.fakes import BOOK, AtOnce, FakeTerminal
from tests.ui.samples import ADDRESS, NATIONAL_CODE, POSTAL_CODE, SHEBA
from ui.app import Interface, start_qt

PATIENCE_S = 10.0
PAUSE_S = 0.002
NEVER_MS = 10**6
"""No screen is made ahead of need: most tests see one or two, and pay for those only."""
Effect = TypeVar("Effect")


class Desk:
    """`terminal` is what stands behind the screens, `work` runs its jobs."""

    def __init__(self, size: tuple[int, int], *, counter: bool = False) -> None:
        self.app = start_qt()
        self.terminal = FakeTerminal(counter=counter)
        self.work = AtOnce()
        self.interface = Interface(self.terminal, executor=self.work, size=size, still=True)
        self.window = self.interface.window
        self.deck = next(item for item in self.items(hidden=True) if item.objectName() == "deck")
        self.deck.setProperty("preloadEvery", NEVER_MS)
        self.window.show()
        self.window.requestActivate()
        self.wait(lambda: self.ready("attract"), "the first screen")

    @property
    def kind(self) -> str:
        return self.terminal.screen().kind

    def happen(self, *events: e.Event) -> None:
        """Skip the screens: tell the engine, then let what is asked of the outside be answered."""
        for event in events:
            self.interface.dispatch.happen(event)
            if not isinstance(event, e.Edited | e.Picked):
                self.settle()

    def settle(self) -> None:
        """Let everything that is already due happen, what is deleted later included."""
        for _ in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def clear(self) -> None:
        """Send the customer away, make the outside friendly again and show the first screen."""
        self._send_away()
        self.arrive("attract")

    def _send_away(self) -> None:
        self.work.release()
        self.interface.dispatch.abandon()
        self.interface.window.setProperty("broken", False)
        self.terminal.forget()

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < end, f"{what} did not come"
            self.settle()
            time.sleep(PAUSE_S)

    def arrive(self, kind: str) -> None:
        """Wait for the screen of a kind to stand still."""
        self.wait(lambda: self.kind == kind and self.ready(kind), f"the screen {kind}")

    def ready(self, kind: str) -> bool:
        item = self.find(f"screen.{kind}")
        return item is not None and bool(item.property("ready"))

    def items(self, *, hidden: bool = False) -> Iterator[QQuickItem]:
        """Every visible item, in painting order; `hidden` ones too where asked, and what is kept out of the scene."""
        waiting = [self.window.contentItem()]
        if hidden:
            waiting = [item for item in self.window.findChildren(QQuickItem) if item.parentItem() is None]
        while waiting:
            item = waiting.pop()
            if hidden or item.isVisible():
                yield item
                waiting.extend(reversed(item.childItems()))

    def find(self, name: str) -> QQuickItem | None:
        return next((item for item in self.items() if item.objectName() == name), None)

    def item(self, name: str) -> QQuickItem:
        found = self.find(name)
        assert found is not None, f"{name} is not on the screen"
        return found

    def tap(self, name: str) -> None:
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert self.window.contentItem().contains(QPointF(middle)), f"{name} is off the window"
        self.tap_at(middle)

    def tap_at(self, point: QPoint) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type on a real keyboard, whatever its letters."""
        for sign in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
                QCoreApplication.sendEvent(self.window, event)
        self.settle()

    @property
    def focused(self) -> str:
        """The name of the item that has the keyboard, or of the nearest one around it that has a name."""
        item = self.window.activeFocusItem()
        while item is not None and not item.objectName():
            item = item.parentItem()
        return item.objectName() if item else ""

    def go_to(self, step: str) -> None:
        """Be at the screen of a step as if everything before had been filled in."""
        names = list(WAY)
        self.walk([event for name in names[: names.index(step)] for event in WAY[name]])
        assert self.terminal.screen().step == step

    def come_back(self, screen: str, answers: Mapping[type, Callable[[Any], out.Outcome]] | None = None) -> None:
        """Be at a screen of somebody who is known, by the names of `PATHS`; `answers` differ from the usual ones."""
        self._send_away()
        self.terminal.answers |= KNOWN_ANSWERS | dict(answers or {})
        self.walk(PATHS[screen])

    def walk(self, steps: Sequence[Walk]) -> None:
        """Take the steps out of sight, and show the screen that they end at."""
        for step in steps:
            self.terminal.skip(step(self.terminal) if callable(step) else step)
        self.happen(e.Ticked())
        self.arrive(self.kind)

    def asked(self, kind: type[Effect]) -> list[Effect]:
        """What was asked of the outside, of that kind, in order."""
        return [one for one in self.terminal.performed if isinstance(one, kind)]

    def close(self) -> None:
        self.interface.close()


@contextmanager
def desk(size: tuple[int, int] = (1920, 1080), *, counter: bool = False) -> Iterator[Desk]:
    """A desk that is cleared in the end; `counter` for a clerk's."""
    opened = Desk(size, counter=counter)
    try:
        yield opened
    finally:
        opened.close()


_CITY = BOOK.suggest_cities("p08", "تهران", 1)[0]

WAY: dict[str, tuple[e.Event | Callable[[FakeTerminal], e.Event], ...]] = {
    "attract": (e.Invited(),),
    "service": (lambda terminal: terminal.new_journey_event("ikco-purchase"),),
    "entry": (e.WayTaken("register"),),
    "mobile": (e.Edited("mobile", "09121234567"), e.Edited("captcha", "12345"), e.Submitted()),
    "code": (e.Edited("code", "123456"), e.Submitted()),
    "identity": (
        e.Edited("national_code", NATIONAL_CODE),
        e.Edited("birth_date.day", "17"),
        e.Edited("birth_date.month", "5"),
        e.Edited("birth_date.year", "1370"),
        e.Submitted(),
    ),
    "consent": (e.ConsentDecided(True),),
    "profile": (
        e.Submitted(),
        e.Edited("issue_date.day", "1"),
        e.Edited("issue_date.month", "2"),
        e.Edited("issue_date.year", "1388"),
        e.Picked("education", "bachelor"),
        e.Submitted(),
        e.Picked("province", "p08", "تهران"),
        e.Picked("city", _CITY.id, _CITY.name),
        e.Submitted(),
        e.Edited("address", ADDRESS),
        e.Edited("postal_code", POSTAL_CODE),
        e.Submitted(),
        e.Edited("sheba", SHEBA),
        e.Submitted(),
    ),
    "confirmation": (e.Edited("second_code", "123456"), e.Submitted()),
    "review": (e.Submitted(),),
    "programmes": (e.Picked("programme", "p1"), e.Submitted()),
    "vehicle": (
        e.Picked("vehicle", "v1"),
        e.Submitted(),
        e.Picked("colour", "red"),
        e.Submitted(),
        e.Picked("options", "camera"),
        e.Submitted(),
    ),
    "dealer": (e.Picked("dealer", "d1"), e.Submitted()),
    "contract": (e.TermsTicked(True), e.Submitted()),
    "final": (e.Edited("captcha", "12345"), e.Submitted()),
    "done": (),
}
"""What leads on from each step of the purchase."""
