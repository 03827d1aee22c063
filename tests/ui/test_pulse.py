"""The screen's loop is heard as long as it runs, and a terminal that slept has forgotten whoever stood there."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from kiosk import watchdog
from kiosk.watchdog import HUNG, Watchdog
from tests.ui.desk import Desk
from tests.ui.test_residue import residue
from ui.app import _settle, start_qt
from ui.pulse import Pulse


class Watch:
    """A watchdog that looks only when asked, in a time of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.told: list[str] = []
        self.ended: list[int] = []
        self.dog = Watchdog(0.03, self.told.append, 2, elapsed=lambda: self.now, end=self.ended.append)
        self.dog._thread = threading.Thread(target=lambda: None)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    start_qt()
    monkeypatch.setattr(watchdog, "_mine", threading.local())
    watch = Watch()
    yield watch
    watch.dog.close()


def test_the_first_frame_is_told_and_each_turn_of_the_screens_loop_is_heard(at_desk: Desk, watch: Watch) -> None:
    parent = QObject()
    Pulse(watch.dog, forget=lambda: None, parent=parent)
    assert watch.told == ["READY=1"]
    for _ in range(5):
        watch.now += 0.02
        heard = dict(watch.dog._until)
        at_desk.wait(lambda before=heard: watch.dog._until != before, "a beat")  # type: ignore[misc]
        watch.dog.look(0.02, 0.02)
    assert watch.ended == [] and watch.told[1:] == ["WATCHDOG=1"] * 5


def test_a_screen_whose_loop_stands_still_ends_the_terminal(watch: Watch, capfd: pytest.CaptureFixture[str]) -> None:
    parent = QObject()
    Pulse(watch.dog, forget=lambda: None, parent=parent)
    watch.now += 0.03
    watch.dog.look(0.03, 0.03)
    assert watch.ended == [HUNG]
    assert capfd.readouterr().err.startswith("silent: screen\n")


def test_nothing_is_left_of_whoever_stood_there_before_the_terminal_slept(at_desk: Desk, watch: Watch) -> None:
    at_desk.go_to("review")
    _settle(at_desk.interface, None, watch.dog)
    assert residue(at_desk) != set()
    watch.now += 600
    watch.dog.look(0.01, 600)
    at_desk.settle()
    at_desk.wait(lambda: at_desk.interface.session.state.kind == "attract", "the attract screen")
    assert (residue(at_desk), watch.ended) == (set(), [])
    for pulse in at_desk.window.findChildren(Pulse):
        pulse.deleteLater()
