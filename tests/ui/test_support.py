"""«تماس با پشتیبانی» from every screen: whom to call, and a message that is kept under a code of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.desk import Desk

ENTER, TAB, ESCAPE, F1 = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_F1
WORDS = "رسید من چاپ نشد؛ لطفاً کمک کنید."


def open_form(desk: Desk) -> None:
    desk.terminal.answers[fx.SendSupport] = lambda _: out.SupportQueued("000100007001")
    desk.press(F1)
    while desk.focused != "help.write":
        desk.press(TAB)
    desk.press(ENTER)
    desk.wait(lambda: desk.focused == "support.contact.input", "the form")


@pytest.mark.row("EM-25")
def test_a_message_is_written_before_anybody_signed_in_with_the_keyboard_alone(at_desk: Desk) -> None:
    open_form(at_desk)
    at_desk.type("09121234567")
    at_desk.press(ENTER)
    at_desk.type(WORDS)
    at_desk.press(ENTER)
    at_desk.wait(lambda: at_desk.focused == "support.done", "the message's code")
    assert at_desk.item("tracking").property("text").strip("\u2066\u2069") == "۰۰۰۱ ۰۰۰۰ ۷۰۰۱"
    (sent,) = at_desk.asked(fx.SendSupport)
    assert (sent.contact, sent.text, sent.step) == ("09121234567", WORDS, "attract")
    at_desk.press(ENTER)
    assert at_desk.find("help.sheet") is None
    assert at_desk.kind == "attract"


@pytest.mark.row("EM-25")
def test_the_entry_stands_at_the_bottom_right_of_the_first_screen(at_desk: Desk) -> None:
    button = at_desk.item("help")
    middle = button.mapToScene(button.boundingRect().center())
    assert middle.x() > 0.75 * 1920 and middle.y() > 0.75 * 1080
    at_desk.tap("help")
    assert at_desk.find("help.write") and at_desk.kind == "attract"


@pytest.mark.row("EM-24", "EM-26", "IK-23")
def test_every_desk_is_named_with_a_number_that_reads_from_the_left(at_desk: Desk) -> None:
    at_desk.tap("help")
    shown = {item.property("text") for item in at_desk.items() if item.property("text")}
    assert {"پشتیبانی امتا", "\u2066۰۲۱-۴۱۶۰۶\u2069"} <= shown
    assert any("info_emta@ecsw.ir" in text for text in shown)
    assert {"میز خدمت مشتری ایران خودرو", "سامانهٔ یکپارچهٔ فروش خودرو"} <= shown


def test_what_is_wrong_in_a_message_is_said_beside_it_and_gets_the_keyboard(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    open_form(at_desk)
    field = at_desk.item("support.contact.input")
    assert field.property("text") == "09121234567"
    at_desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    at_desk.type("x")
    at_desk.press(ENTER)
    at_desk.press(ENTER)
    assert at_desk.focused == "support.contact.input"
    assert at_desk.item("support.contact").property("error") and at_desk.item("support.text").property("error")
    assert not at_desk.asked(fx.SendSupport)
    at_desk.press(ESCAPE)
    assert at_desk.kind == "request" and at_desk.find("help.sheet") is None


def test_the_drawn_keys_type_into_the_message_too(at_desk: Desk) -> None:
    open_form(at_desk)
    at_desk.tap("key.z")
    at_desk.tap("key.@")
    assert at_desk.item("support.contact.input").property("text") == "z@"
    at_desk.tap("support.text")
    at_desk.tap("key.س")
    assert at_desk.item("support.text.input").property("text") == "س"
    at_desk.tap("support.send")
    assert at_desk.item("support.contact").property("error")


def test_a_message_that_was_left_behind_on_the_first_screen_is_forgotten(at_desk: Desk) -> None:
    open_form(at_desk)
    at_desk.type("09121234567")
    at_desk.terminal.seconds += 25
    at_desk.press(Qt.Key.Key_Shift)
    at_desk.terminal.seconds += 25
    at_desk.happen(e.Ticked())
    assert at_desk.find("idle") is None
    for seconds in (100, 60):
        at_desk.terminal.seconds += seconds
        at_desk.happen(e.Ticked())
    at_desk.arrive("attract")
    assert at_desk.find("help.sheet") is None
    assert at_desk.terminal.session.answers.typed("support.contact") == ""
