"""A bug is logged without a word of its content and ends in the calm screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal, qWarning

from kiosk.log import Log
from ui.crash import CrashHooks

CANARY = "09121234567"


class _Sender(QObject):
    sent = Signal(str)


@pytest.fixture
def hooks(capsys: pytest.CaptureFixture[str]) -> Iterator[CrashHooks]:
    made = CrashHooks(Log(None, to_stderr=True))
    made.install()
    yield made
    made.uninstall()


def test_an_exception_in_a_slot_is_told_and_logged_without_its_words(
    hooks: CrashHooks, capsys: pytest.CaptureFixture[str]
) -> None:
    faults: list[str] = []
    hooks.on_fault(lambda: faults.append("told"))
    sender = _Sender()
    sender.sent.connect(lambda text: int(text + "x"))
    sender.sent.emit(CANARY)
    written = capsys.readouterr().err
    assert faults == ["told"]
    assert '"event": "ui.crashed"' in written and "builtins.ValueError" in written
    assert CANARY not in written


def test_a_warning_of_qt_is_logged_without_its_words(hooks: CrashHooks, capsys: pytest.CaptureFixture[str]) -> None:
    qWarning(CANARY)
    written = capsys.readouterr().err
    assert '"event": "qt.message"' in written
    assert CANARY not in written


def test_the_hooks_are_given_back() -> None:
    before = sys.excepthook
    hooks = CrashHooks(Log(None))
    hooks.install()
    assert sys.excepthook != before
    hooks.uninstall()
    assert sys.excepthook == before
