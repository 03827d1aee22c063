"""Shows a piece of the interface in a window of its own, and gives tests its items, taps and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.texts import Language
from ui.app import QML, start_qt
from ui.icons import PROVIDER, IconProvider
from ui.translation import Translation

ON_SCREEN = {" ": "space", "\u200c": "zwnj"}
"""The keys that are not called by the character they type."""


@dataclass(slots=True)
class Stage:
    """A window on one QML file, and the theme that it stands in."""

    view: QQuickView
    theme: QObject

    def item(self, name: str) -> QQuickItem:
        """The only visible item with that object name."""
        found = [item for item in self.items() if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} visible items are called {name}"
        return found[0]

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, in painting order."""
        return _below(self.view.contentItem())

    def rect(self, name: str) -> QRectF:
        """Where the item is, in the window's pixels."""
        item = self.item(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def centre(self, name: str) -> QPointF:
        return self.rect(name).center()

    def tap(self, name: str) -> None:
        """Press and let go with the left button, in the middle of the item."""
        where = self.centre(name).toPoint()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def type_on_screen(self, text: str) -> None:
        """Press the drawn key of each character."""
        for character in text:
            self.tap(f"key.{ON_SCREEN.get(character, character)}")

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key of the real keyboard."""
        QTest.keyClick(self.view, key, modifier)

    def type(self, text: str) -> None:
        """Type on the real keyboard."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                QGuiApplication.sendEvent(self.view, event)

    def activate(self) -> None:
        """Bring the window to the front, so that it has the focus."""
        self.view.requestActivate()
        assert QTest.qWaitForWindowActive(self.view, 5000)

    def focused(self) -> str:
        """The object name of the item that has the focus."""
        item = self.view.activeFocusItem()
        return item.objectName() if item else ""

    def settle(self) -> None:
        """Let everything that is already due happen."""
        for _ in range(3):
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def shot(self) -> QImage:
        self.settle()
        return self.view.grabWindow()


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _below(child)


@contextmanager
def stage(qml: Path, *, size: tuple[int, int] = (1920, 1080), **theme: object) -> Iterator[Stage]:
    """Show a QML file in a window of `size` pixels, with the given properties of Theme (4.03 px/mm, Persian, still)."""
    app = start_qt()
    language: Language = "en" if theme.get("language") == "en" else "fa"
    translation = Translation(app)
    translation.speak(language)
    view = QQuickView()
    try:
        view.engine().addImageProvider(PROVIDER, IconProvider())
        view.engine().addImportPath(str(QML))
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(*size)
        view.setSource(QUrl.fromLocalFile(str(qml)))
        assert view.rootObject() is not None, view.errors()
        # Only now: while a singleton is compiled, this call keeps the interpreter's lock from QML's loader thread.
        singleton = view.engine().singletonInstance("theme", "Theme")
        given = {"screenWidth": size[0], "screenHeight": size[1], "maker": "ikco", "reducedMotion": True} | theme
        for name, value in given.items():
            assert singleton.setProperty(name, value), f"Theme has no {name}"
        view.show()
        shown = Stage(view, singleton)
        shown.activate()
        shown.settle()
        yield shown
    finally:
        view.close()
        view.deleteLater()
        QGuiApplication.processEvents()
