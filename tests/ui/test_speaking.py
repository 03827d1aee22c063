"""Every screen speaks: Persian names on every control, and English when it is asked for."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.journeys import events as e
from tests.ui.desk import WAY, Desk
from tests.ui.looking import PERSIAN, controls

LATIN_WORD = re.compile(r"[A-Za-z]{3,}")


def left_edge(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().topLeft()).x()


def test_help_display_and_veil_have_persian_names_too(at_desk: Desk) -> None:
    at_desk.go_to("code")
    at_desk.tap("display")
    at_desk.happen(e.HelpToggled(True), e.RestartAsked())
    at_desk.terminal.seconds += 500
    at_desk.happen(e.Ticked())
    spoken = {name: said for name, said in controls(at_desk) if name != "language.en"}
    assert {"help.bell", "display.large_text", "restart.stay", "idle.more"} <= spoken.keys()
    assert all(PERSIAN.search(said) for said in spoken.values())


def test_a_field_tells_its_label_and_what_has_to_be_mended(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.type("0912")
    at_desk.happen(e.Left("mobile"))
    found = QAccessible.queryAccessibleInterface(at_desk.item("field.mobile.input"))
    assert found.text(QAccessible.Text.Name) == "شماره تلفن همراه"
    assert at_desk.item("field.mobile").property("error") in found.text(QAccessible.Text.Description)


def test_english_is_english_from_left_to_right(at_desk: Desk) -> None:
    at_desk.go_to("service")
    at_desk.happen(e.Preferred("language", "en"))
    for step in ("service", "entry", "mobile", "code", "identity"):
        assert at_desk.terminal.screen().step == step
        spoken = {said for name, said in controls(at_desk) if not name.startswith("key.")}
        assert all(LATIN_WORD.search(said) and not PERSIAN.search(said) for said in spoken), step
        assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert left_edge(at_desk.item("back")) < left_edge(at_desk.item("help"))
        at_desk.walk(WAY[step])


def test_persian_puts_back_at_the_right_and_the_way_on_at_the_left(at_desk: Desk) -> None:
    at_desk.go_to("code")
    place = {
        name: at_desk.item(name).mapToScene(at_desk.item(name).boundingRect().center()).x()
        for name in ("back", "help", "primary")
    }
    assert place["back"] > place["help"] > place["primary"]
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
