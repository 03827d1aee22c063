"""Where bugs end: every unexpected exception and Qt warning is logged without a word of its content, and told on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.log import Log

_LEVELS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class CrashHooks:
    """Takes the interpreter's and Qt's hooks for itself while installed.

    `broke` is called on whichever thread failed; `echo` shows Qt's messages on the standard error, for development.
    """

    def __init__(self, log: Log, broke: Callable[[], None], *, echo: bool = False) -> None:
        self._log = log
        self._broke = broke
        self._echo = echo

    def install(self) -> None:
        sys.excepthook = self._raised
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._thread_failed
        qInstallMessageHandler(self._qt_said)

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(error)

    def _unraisable(self, raised: sys.UnraisableHookArgs) -> None:
        if raised.exc_value is not None:
            self._tell(raised.exc_value)

    def _thread_failed(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self._tell(failed.exc_value)

    def _tell(self, error: BaseException) -> None:
        self._log.failure("ui.crashed", error)
        if self._echo:
            sys.__excepthook__(type(error), error, error.__traceback__)
        self._broke()

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        level = _LEVELS.get(kind)
        if level:
            place = [f"{context.file.rpartition('/')[2]}:{context.line}"] if context.file else []
            self._log.event("qt.message", level=level, frames=place)
        if self._echo:
            print(message, file=sys.stderr)
