"""Sees every touch, key and scan as it reaches the window: input is activity, and the window is not closed by it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject

_INPUT: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)
_EVERY_S: Final = 0.25


class InputWatch(QObject):
    """An event filter of the one window.

    The window receives every input event of the program, ours keyboard's included; what an input method composes
    arrives as an edited field. `closable` lets the window be closed by hand, as at a developer's desk.
    """

    def __init__(self, touched: Callable[[], None], *, closable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._touched = touched
        self._closable = closable
        self._told_at = -_EVERY_S

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _INPUT:
            now = monotonic()
            if now - self._told_at >= _EVERY_S:
                self._told_at = now
                self._touched()
        elif kind == QEvent.Type.Close and not self._closable:
            event.ignore()
            return True
        return False
