"""Shows pieces of the interface to a test: one application, its fonts and texts, and a window whose every warning counts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    QPointF,
    QRectF,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from ui.icons import PROVIDER, IconProvider
from ui.translation import translator

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "ui" / "qml"
FONTS = ROOT / "resources" / "fonts"


@dataclass(slots=True)
class Stage:
    """A view on one QML file; `warnings` collects what Qt and QML complained of while it stood."""

    view: QQuickView
    theme: QObject
    warnings: list[str] = field(default_factory=list)

    def item(self, name: str) -> QQuickItem:
        """The only visible item with that object name."""
        found = [item for item in items(self.view.contentItem()) if item.objectName() == name and item.isVisible()]
        assert len(found) == 1, f"{len(found)} visible items are called {name}"
        return found[0]

    def centre(self, name: str) -> QPointF:
        return scene_rect(self.item(name)).center()

    def tap(self, name: str) -> None:
        """Presses and lets go with the left button, in the middle of the item."""
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.centre(name).toPoint())

    def type_on_screen(self, text: str) -> None:
        """Presses the drawn key of each character."""
        special = {" ": "space", "\u200c": "zwnj"}
        for character in text:
            self.tap("key." + special.get(character, character))

    def settle(self) -> None:
        """Lets everything that is already due happen."""
        for _ in range(3):
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def shot(self) -> QImage:
        self.settle()
        return self.view.grabWindow()


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below `root`, in painting order, `root` first."""
    yield root
    for child in root.childItems():
        yield from items(child)


def scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def application() -> QGuiApplication:
    """The one application of the process, with the product's fonts."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        return app
    app = QGuiApplication(["kiosk"])
    for path in sorted(FONTS.glob("Vazirmatn-*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return app


@contextmanager
def stage(
    qml: Path,
    texts: dict[str, str],
    size: tuple[int, int] = (1920, 1080),
    before: Callable[[QQmlEngine], None] | None = None,
    **theme: object,
) -> Iterator[Stage]:
    """Shows a QML file in a window of `size` pixels, with the given properties of Theme.

    Tears everything down on leaving; the engine goes before the objects that Python lent it.
    """
    app = application()
    warnings: list[str] = []

    def handler(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and "propagateSizeHints" not in message:
            warnings.append(message)

    view = QQuickView()
    engine = view.engine()
    engine.addImageProvider(PROVIDER, IconProvider())
    engine.addImportPath(str(QML))
    singleton = engine.singletonInstance("theme", "Theme")
    previous = qInstallMessageHandler(handler)
    spoken = translator(texts)
    app.installTranslator(spoken)
    try:
        values = {"screenWidth": size[0], "screenHeight": size[1], "maker": "ikco", "reducedMotion": True} | theme
        for name, value in values.items():
            assert singleton.setProperty(name, value), f"Theme has no {name}"
        if before:
            before(engine)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(*size)
        view.setSource(QUrl.fromLocalFile(str(qml)))
        assert view.rootObject() is not None, "\n".join(warnings)
        standing = Stage(view, singleton, warnings)
        view.show()
        view.requestActivate()
        QTest.qWaitForWindowActive(view, 2000)
        standing.settle()
        yield standing
    finally:
        view.close()
        del view
        app.removeTranslator(spoken)
        qInstallMessageHandler(previous)

