"""A terminal that cannot start says so on its screen, by the doctor's code and remedy, until the next try."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.commands import faults
from kiosk.texts import text
from ui.app import show_fault, start_qt


def test_the_code_and_the_remedy_stand_on_the_screen_until_the_next_try() -> None:
    seen: dict[str, str] = {}

    def look() -> None:
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow) and window.property("code"):
                for name in ("fault", "fault.code"):
                    seen[name] = window.findChild(QObject, name).property("text")

    start_qt()
    QTimer.singleShot(100, look)
    show_fault(faults.STORE["store.newer"], size=(1024, 768), seconds=0.3)
    assert seen == {"fault": text("doctor.remedy.k122"), "fault.code": f"{text('out.code')}: K122"}
