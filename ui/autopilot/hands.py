"""Touch and keys on the screen's real items, found by their object names; never a view model."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_WHEEL_STEP = 120


class Hands:
    """One finger and one keyboard on a window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger = QTest.createTouchDevice()
        self._point = QPoint()
        self._places: dict[str, QRectF] = {}

    def find(self, name: str) -> QQuickItem | None:
        """Return the innermost visible item of that object name, None where there is none on the screen."""
        found = None
        for item in self._visible():
            if item.objectName() == name:
                found = item
        return found

    def named(self, prefix: str) -> list[str]:
        """Return the object names on the screen that begin with `prefix`, from top to bottom."""
        items = [item for item in self._visible() if item.objectName().startswith(prefix)]
        return [item.objectName() for item in sorted(items, key=lambda item: item.mapToScene(QPointF(0, 0)).y())]

    def text_of(self, name: str) -> str:
        """Return what an item says: its own text, or the title of a row."""
        item = self.find(name)
        return str(item.property("text") or item.property("title") or "") if item is not None else ""

    def has_caret(self, name: str) -> bool:
        """Tell whether what is typed now goes into this item."""
        item, focused = self.find(name), self._window.activeFocusItem()
        while focused is not None and item is not None:
            if focused is item:
                return True
            focused = focused.parentItem()
        return False

    def can_tap(self, name: str) -> bool:
        item = self.find(name)
        return item is not None and item.isEnabled() and item.width() > 0

    def reveal(self, name: str) -> bool:
        """Scroll until the item stands in its view: True when it does, False while it moves or after one more turn."""
        item = self.find(name)
        if item is None:
            return False
        view = self._scrolling_parent(item)
        if view is None:
            return True
        seen = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if place.top() >= seen.top() - 1 and (place.bottom() <= seen.bottom() + 1 or place.height() > seen.height()):
            return True
        if place.height() > seen.height() and seen.contains(place.center()):
            return True
        if view.property("moving"):
            return False
        self._turn_wheel(seen.center(), -_WHEEL_STEP if place.bottom() > seen.bottom() else _WHEEL_STEP)
        return False

    def rests(self, name: str) -> bool:
        """Tell whether an item stands where it stood when last asked; a view on the move takes a touch for itself."""
        item = self.find(name)
        view = None if item is None else self._scrolling_parent(item)
        place = None if item is None else item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        rested = place is not None and self._places.get(name) == place
        self._places = {} if place is None else {name: place}
        return rested and not (view is not None and view.property("moving"))

    def press_down(self, name: str) -> None:
        """Put the finger on the middle of an item; LookupError where it is not on the screen."""
        item = self.find(name)
        if item is None:
            raise LookupError(name)
        self._point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, self._point, self._window).commit()

    def lift(self) -> None:
        """Take the finger off where it is."""
        QTest.touchEvent(self._window, self._finger).release(0, self._point, self._window).commit()

    def type(self, text: str) -> None:
        """Press the keys of a text, whatever its letters are."""
        for sign in text:
            self._key(Qt.Key.Key_unknown, sign)

    def rub_out(self, count: int) -> None:
        """Rub out so many signs from the end of the field that has the caret."""
        if count:
            self.press(Qt.Key.Key_End)
        for _ in range(count):
            self.press(Qt.Key.Key_Backspace)

    def press(self, key: Qt.Key) -> None:
        self._key(key, "")

    def _key(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)

    def _turn_wheel(self, point: QPointF, angle: int) -> None:
        event = QWheelEvent(
            point,
            self._window.mapToGlobal(point),
            QPoint(0, 0),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        event.setTimestamp(round(time.monotonic() * 1000))  # a view does not follow a wheel that stands still in time
        QCoreApplication.sendEvent(self._window, event)

    def _scrolling_parent(self, item: QQuickItem) -> QQuickItem | None:
        parent: QQuickItem | None = item.parentItem()
        while parent is not None:
            if parent.metaObject().indexOfProperty("contentY") >= 0 and parent.property("interactive"):
                return parent
            parent = parent.parentItem()
        return None

    def _visible(self) -> Iterator[QQuickItem]:
        """Yield every item on the screen, parents before their children."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())
