"""Hears what a program mutters while a test runs: log lines, Qt's messages, exceptions nobody caught."""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType
from typing import Any, Self

# Qt says these of any program without a desktop session.
_QT_SMALL_TALK = re.compile(
    r"^This plugin does not support (propagateSizeHints|raise|grabbing the (keyboard|mouse))"
    r"|^QStandardPaths: (XDG_RUNTIME_DIR not set|wrong permissions on runtime directory|runtime directory)"
)


class _Ear(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info:
            line += "\n" + logging.Formatter().formatException(record.exc_info)
        self._heard.append(line)


class Noise:
    """While entered, collects in `heard` one line for each thing that a quiet program would not have said."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._ear = _Ear(self.heard)

    def __enter__(self) -> Self:
        logging.getLogger().addHandler(self._ear)
        self._excepthook, sys.excepthook = sys.excepthook, self._uncaught
        self._qt_core = sys.modules.get("PySide6.QtCore")
        if self._qt_core is not None:
            self._qt_before = self._qt_core.qInstallMessageHandler(self._qt_said)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self._ear)
        sys.excepthook = self._excepthook
        if self._qt_core is not None:
            self._qt_core.qInstallMessageHandler(self._qt_before)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """PySide hands an exception in a slot to `sys.excepthook`; pytest itself watches threads and finalizers."""
        self.heard.append("uncaught " + logging.Formatter().formatException((kind, error, trace)))

    def _qt_said(self, level: Any, context: Any, message: str) -> None:
        kinds = self._qt_core.QtMsgType  # type: ignore[union-attr]
        if level in (kinds.QtDebugMsg, kinds.QtInfoMsg) or _QT_SMALL_TALK.search(message):
            return
        where = f" ({context.file}:{context.line})" if context.file else ""
        self.heard.append(f"{level.name} {context.category}: {message}{where}")


class ExpectedLog:
    """What a test says it will provoke."""

    def __init__(self) -> None:
        self._required: list[re.Pattern[str]] = []
        # Qt says this of itself when rows that it was still making go away; nothing of ours can be mended by it.
        self._allowed: list[re.Pattern[str]] = [re.compile(r"DelegateModel::cancel: index out range")]

    def __call__(self, pattern: str) -> None:
        """Announce something that must be heard, as a regular expression."""
        self._required.append(re.compile(pattern))

    def allow(self, pattern: str) -> None:
        """Announce something that may be heard."""
        self._allowed.append(re.compile(pattern))

    def complaint(self, heard: list[str]) -> str:
        """Return what was heard and not announced, and what was announced and not heard; empty when all is well."""
        known = [*self._required, *self._allowed]
        unexpected = [line for line in heard if not any(pattern.search(line) for pattern in known)]
        silent = [
            pattern.pattern for pattern in self._required if not any(pattern.search(line) for line in heard)
        ]
        said = [f"unexpected: {line}" for line in unexpected]
        return "\n".join(said + [f"expected, but never came: {pattern}" for pattern in silent])
