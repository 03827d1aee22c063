"""Every screen speaks: Persian names on every control, and English when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.journeys import events as e
from tests.ui.accounts import SWEPT
from tests.ui.desk import WAY, Desk

Role = QAccessible.Role
WORKED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.Link, Role.ListItem}
PERSIAN = re.compile(r"[\u0600-\u06ff]")
LATIN_WORD = re.compile(r"[A-Za-z]{3,}")


def controls(desk: Desk) -> Iterator[tuple[str, str]]:
    """Name of the item and what a screen reader says, of everything a customer can act on, but for single keys."""
    for item in desk.items():
        found = QAccessible.queryAccessibleInterface(item)
        if found is None or not found.isValid() or found.role() not in WORKED:
            continue
        if not re.fullmatch(r"key\.(.{1,2}|\.com|\.ir)", item.objectName()):
            yield item.objectName(), found.text(QAccessible.Text.Name)


def left_edge(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().topLeft()).x()


@pytest.mark.parametrize("step", [step for step in WAY if step != "attract"])
def test_every_control_of_every_screen_has_a_persian_name(at_desk: Desk, step: str) -> None:
    at_desk.go_to(step)
    spoken = dict(controls(at_desk))
    assert spoken
    assert {name for name, said in spoken.items() if not PERSIAN.search(said)} == set()


@pytest.mark.row("EM-23")
@pytest.mark.parametrize("screen", SWEPT)
def test_the_screens_of_an_account_speak_persian_and_have_support_one_touch_away(at_desk: Desk, screen: str) -> None:
    at_desk.come_back(screen)
    spoken = dict(controls(at_desk))
    assert {name for name, said in spoken.items() if not PERSIAN.search(said)} == set()
    at_desk.tap("help")
    assert at_desk.find("help.write")


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


@pytest.mark.parametrize("step", ["service", "entry", "mobile", "code", "identity"])
def test_english_is_english_from_left_to_right(at_desk: Desk, step: str) -> None:
    at_desk.go_to(step)
    at_desk.happen(e.Preferred("language", "en"))
    spoken = {said for name, said in controls(at_desk) if not name.startswith("key.")}
    assert all(LATIN_WORD.search(said) and not PERSIAN.search(said) for said in spoken)
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert left_edge(at_desk.item("back")) < left_edge(at_desk.item("help"))


def test_persian_puts_back_at_the_right_and_the_way_on_at_the_left(at_desk: Desk) -> None:
    at_desk.go_to("code")
    place = {
        name: at_desk.item(name).mapToScene(at_desk.item(name).boundingRect().center()).x()
        for name in ("back", "help", "primary")
    }
    assert place["back"] > place["help"] > place["primary"]
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
