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
    """The interpreter's and Qt's hooks for what nobody caught, from `install` to `uninstall`.

    `echo` shows everything on the standard error as well, for development only: messages may hold personal data.
    """

    def __init__(self, log: Log, *, echo: bool = False) -> None:
        self._log = log
        self._echo = echo
        self._on_fault: Callable[[], None] = _nothing

    def on_fault(self, call: Callable[[], None]) -> None:
        """Have `call` called after each exception, on whichever thread it came up."""
        self._on_fault = call

    def install(self) -> None:
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self._raised
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._thread_failed
        self._qt_before = qInstallMessageHandler(self._qt_said)

    def uninstall(self) -> None:
        """Give the hooks back to whom they belonged."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
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
        self._on_fault()

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        level = _LEVELS.get(kind)
        if level:
            place = [f"{context.file.rpartition('/')[2]}:{context.line}"] if context.file else []
            self._log.event("qt.message", level=level, frames=place)
        if self._echo:
            print(message, file=sys.stderr)


def _nothing() -> None:
    return
