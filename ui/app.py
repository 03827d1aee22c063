"""Starts the interface: the application, its language and fonts, the engine, and the window with its screens."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QLocale, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.log import Log
from kiosk.resources import resource
from kiosk.texts import catalogue
from ui import icons, pictures
from ui.crash import CrashHooks
from ui.dispatch import Dispatch, Terminal
from ui.display import choose_renderer, pixels_per_mm
from ui.jobs import Jobs, worker_pool
from ui.later import Later
from ui.pulse import Pulse
from ui.signals import EndSignals
from ui.translation import Translation
from ui.viewmodels.session import SessionView
from ui.watch import InputWatch

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from kiosk.journeys import events as e
    from kiosk.watchdog import Watchdog
else:
    e = Later("kiosk.journeys.events")

QML = Path(__file__).resolve().parent / "qml"
FAMILY = "Vazirmatn"
FAULT_S = 60.0
"""How long a fault that kept the terminal from starting is shown."""
_BREATH_MS = 20
"""Between two pieces of what is done when a customer has left: time for a frame, and for a touch."""
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 0, 1
"""Qt's numbers: PySide makes every enumeration of `Qt` at the first mention, which takes a twentieth of the start."""


class Background(Protocol):
    """A loop beside the interface, such as the sync; ends when the event is set."""

    def run(self, stop: threading.Event) -> None: ...


class Interface:
    """Everything of Qt that lives as long as the window does.

    `size` is the window's in pixels, None for the whole screen. `touch` shows the on-screen keyboard, `closable` lets
    the window be closed by hand, `still` leaves movement out. To be closed by `close`.
    """

    def __init__(
        self,
        terminal: Terminal,
        *,
        executor: Executor,
        size: tuple[int, int] | None = None,
        touch: bool = True,
        closable: bool = False,
        still: bool = False,
    ) -> None:
        self._terminal = terminal
        self.jobs = Jobs(executor)
        self.dispatch = Dispatch(terminal, self.jobs)
        self._pictures = pictures.Pictures()
        self.session = SessionView(terminal, self.dispatch, self.jobs, self._pictures)
        self._translation = Translation(_app())
        self.engine = QQmlApplicationEngine()
        self.window = self._open_window(size, touch=touch, still=still)
        self._watch = InputWatch(self._touched, closable=closable, parent=self.window)
        self.window.installEventFilter(self._watch)
        self.session.languageChanged.connect(self._speak)
        self.session.ended.connect(self._forget)
        self.dispatch.warning.connect(lambda: self.jobs.run(partial(terminal.sound, "warning")))
        self.window.mended.connect(lambda: self.window.setProperty("broken", False))  # type: ignore[attr-defined]

    def break_down(self) -> None:
        """Show the calm screen and drop the stay; the next touch finds a fresh one."""
        self.window.setProperty("broken", True)
        self.dispatch.abandon()

    def close(self) -> None:
        """Take everything down in the order that Qt needs: threads, engine, then what the engine showed."""
        self.jobs.close()
        self.dispatch.close()
        self.window.removeEventFilter(self._watch)
        shiboken6.delete(self.engine)

    def _open_window(self, size: tuple[int, int] | None, *, touch: bool, still: bool) -> QQuickWindow:
        self._speak(self._terminal.session.preferences.language)
        screen = _app().primaryScreen()
        pixels = QSize(*size) if size else screen.size()
        panel = screen.physicalSize() if size is None else None
        self.engine.addImageProvider(icons.PROVIDER, icons.IconProvider())
        self.engine.addImageProvider(pictures.PROVIDER, self._pictures)
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {
                "session": self.session,
                "pxPerMm": pixels_per_mm(pixels, panel),
                "touch": touch,
                "still": still,
                "width": pixels.width(),
                "height": pixels.height(),
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots:
            raise RuntimeError("the interface could not be loaded")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        return window

    def _speak(self, language: str) -> None:
        """Texts, numbers, names of days and the direction of reading follow the session's language."""
        self._translation.speak(self._terminal.texts.language)
        _app().setApplicationDisplayName(self._terminal.texts.text("window.title"))
        persian = language == "fa"
        QLocale.setDefault(QLocale("fa_IR") if persian else QLocale("en_GB"))
        _app().setProperty("layoutDirection", _RIGHT_TO_LEFT if persian else _LEFT_TO_RIGHT)
        self.engine.retranslate()

    def _touched(self) -> None:
        if self.session.state.kind != "attract" or self._terminal.session.support_open:
            self.dispatch.happen(e.Touched())
        self.session.staff_view.touched()

    def _forget(self) -> None:
        clipboard = _app().clipboard()
        clipboard.clear(clipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(clipboard.Mode.Selection)
        QTimer.singleShot(_BREATH_MS, self.window, self._collect_scripts)

    def _collect_scripts(self) -> None:
        """Take the stay's texts from QML's memory, then from Python's: at once they would hold up the next customer."""
        self.engine.collectGarbage()
        QTimer.singleShot(_BREATH_MS, self.window, lambda: gc.collect())


def run(
    terminal: Terminal,
    *,
    log: Log,
    size: tuple[int, int] | None = None,
    fullscreen: bool = True,
    closable: bool = False,
    still: bool = False,
    background: Background | None = None,
    watchdog: Watchdog | None = None,
    autopilot: Callable[[Interface], QObject] | None = None,
) -> int:
    """Open the terminal's window and stay until it is closed; return the exit code.

    `background` runs beside it once the first frame is on the screen, and `watchdog` watches both from then on.
    `autopilot` is given the interface to drive it.
    """
    choose_renderer()
    app = start_qt()
    hooks = CrashHooks(log, echo=closable)
    hooks.install()
    interface = Interface(terminal, executor=worker_pool(), size=size, closable=closable, still=still)
    hooks.on_fault(lambda: interface.jobs.on_gui(interface.break_down))
    if fullscreen:
        interface.window.showFullScreen()
    else:
        interface.window.show()
    _after_first_frame(interface.window, lambda: _settle(interface, background, watchdog))
    driver = autopilot(interface) if autopilot else None
    endings = EndSignals()
    try:
        return app.exec()
    finally:
        endings.close()
        del driver
        interface.close()
        hooks.uninstall()


def show_fault(code: str, *, size: tuple[int, int] | None = None, seconds: float = FAULT_S) -> None:
    """Say that the terminal cannot start, by a code of `kiosk.commands.faults`, until whoever starts it tries again."""
    choose_renderer()
    app = start_qt()
    texts = catalogue("fa")
    translation = Translation(app)
    translation.speak(texts.language)
    pixels = QSize(*size) if size else app.primaryScreen().size()
    engine = QQmlApplicationEngine()
    engine.addImageProvider(icons.PROVIDER, icons.IconProvider())
    engine.addImportPath(str(QML))
    engine.setInitialProperties(
        {
            "pxPerMm": pixels_per_mm(pixels, None if size else app.primaryScreen().physicalSize()),
            "width": pixels.width(),
            "height": pixels.height(),
            "code": code,
            "remedy": texts.text(f"doctor.remedy.{code.lower()}"),
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Fault.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    if size is None:
        window.showFullScreen()
    else:
        window.show()
    QTimer.singleShot(round(seconds * 1000), lambda: app.exit(0))
    endings = EndSignals()
    try:
        app.exec()
    finally:
        endings.close()
        shiboken6.delete(engine)


def start_qt() -> QGuiApplication:
    """Return the application with the product's font; a second call returns the same one."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        return app
    app = QGuiApplication(["kiosk"])
    for weight in ("Regular", "Medium", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"{FAMILY}-{weight}.ttf")))
    app.setFont(QFont(FAMILY))
    return app


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def _settle(interface: Interface, background: Background | None, watchdog: Watchdog | None) -> None:
    """Begin what waited for the first frame: Python's collector, the loop beside the window, and who watches both."""
    gc.enable()
    if background is not None:
        loop = background.run
        run = loop if watchdog is None else partial(watchdog.over, "sync", loop)
        interface.jobs.start_forever(run, "sync")
    if watchdog is not None:
        Pulse(watchdog, forget=lambda: interface.jobs.on_gui(interface.dispatch.abandon), parent=interface.window)


def _after_first_frame(window: QQuickWindow, call: Callable[[], None]) -> None:
    def once() -> None:
        window.frameSwapped.disconnect(once)
        QTimer.singleShot(0, window, call)

    window.frameSwapped.connect(once)
