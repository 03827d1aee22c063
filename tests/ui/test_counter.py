"""A clerk's terminal: the same journeys, dense, with all fields of a step on a page and the keyboard first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.accounts import KNOWN, TRACKED
from tests.ui.desk import Desk
from tests.ui.samples import ADDRESS, MOBILE, NATIONAL_CODE, OFFERS, POSTAL_CODE, SHEBA, programme

Key = Qt.Key
ROW_MM, PIXELS_PER_MM = 9, 4.03
PASSWORD = "خودروی سفید من"


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def sign_in(desk: Desk) -> None:
    """To Iran Khodro's menu without touching anything but keys."""
    desk.press(Key.Key_Return)
    desk.arrive("service")
    desk.type("2")
    desk.arrive("entry")
    desk.type("2")
    desk.arrive("login")
    desk.type(NATIONAL_CODE)
    desk.press(Key.Key_Return)
    assert desk.focused == "field.login.password.input"
    desk.type(PASSWORD)
    desk.press(Key.Key_Return)
    desk.arrive("menu")


def test_a_step_shows_all_its_fields_side_by_side_and_its_last_button_once(counter: Desk) -> None:
    counter.come_back("emta.change_password")
    password, repeat = (rect(counter.item(f"field.{name}")) for name in ("password", "password_repeat"))
    assert password.top() == repeat.top() and password.left() > repeat.right()
    assert counter.item("primary").property("text") == "تغییر رمز عبور"
    counter.type("123456")
    assert counter.focused == "field.password.input"
    counter.type(PASSWORD)
    counter.press(Key.Key_Return)
    assert counter.focused == "field.password_repeat.input"
    counter.type(PASSWORD)
    counter.press(Key.Key_Return)
    counter.arrive("menu")
    assert len(counter.asked(fx.ChangePassword)) == 1


def test_rows_are_taken_by_their_number(counter: Desk) -> None:
    counter.terminal.answers[fx.LogIn] = lambda _: out.SignedIn(KNOWN)
    sign_in(counter)


def test_rows_are_walked_with_the_arrows_and_taken_with_enter(counter: Desk) -> None:
    counter.come_back("ikco.requests")
    assert counter.focused == f"choice.request.{TRACKED}"
    counter.press(Key.Key_Down)
    assert counter.focused == "choice.request.000100003907"
    counter.press(Key.Key_Up)
    counter.press(Key.Key_Return)
    assert counter.terminal.session.answers.typed("request") == TRACKED
    counter.press(Key.Key_F12)
    counter.arrive("request")
    counter.type("1")
    counter.arrive("change_vehicle")


def test_of_many_rows_two_digits_name_one(counter: Desk) -> None:
    many = tuple(
        programme(number, f"برنامه {number}", OFFERS.programmes[0].vehicles, OFFERS.programmes[0].kind)
        for number in range(1, 13)
    )
    counter.come_back("saipa.menu")
    counter.terminal.answers[fx.LoadOffers] = lambda _: replace(OFFERS, programmes=many)
    counter.type("1")
    counter.arrive("programmes")
    counter.type("12")
    assert counter.terminal.session.answers.typed("programme") == "p12"
    counter.type("1")
    counter.wait(lambda: counter.terminal.session.answers.typed("programme") == "p1", "the first after a moment")


def test_vehicle_colour_and_options_stand_on_one_page_in_their_groups(counter: Desk) -> None:
    counter.come_back("saipa.menu")
    counter.happen(counter.terminal.new_way_event("buy"), e.Picked("programme", "p1"), e.Submitted())
    counter.arrive("vehicle")
    counter.type("1")
    counter.settle()
    assert {"choice.vehicle.v1", "choice.colour.red", "choice.options.camera"} <= {
        item.objectName() for item in counter.items()
    }
    counter.tap("choice.colour.red")
    counter.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counter.arrive("dealer")


def test_rows_and_fields_are_nine_millimetres_high_and_no_keyboard_is_drawn(counter: Desk) -> None:
    tapped = ("QQuickButton", "QQuickAbstractButton", "QQuickRadioButton", "QQuickTextField")
    for screen in ("ikco.menu", "ikco.request", "ikco.withdraw", "emta.change_mobile"):
        counter.come_back(screen)
        counter.settle()
        small = {
            item.objectName()
            for item in counter.items()
            if any(item.inherits(kind) for kind in tapped) and item.height() < ROW_MM * PIXELS_PER_MM - 1
        }
        assert small == set(), screen
        assert not any(item.objectName().startswith("key.") for item in counter.items())


def test_the_keys_are_listed_in_the_action_bar_and_do_what_they_say(counter: Desk) -> None:
    counter.come_back("emta.change_mobile")
    listed = {item.property("text") for item in counter.items() if item.property("text")}
    assert {"F1", "F2", "F5", "F9", "Esc", "Enter", "F12", "نخستین خانه"} <= listed
    assert "F8" not in listed
    counter.tap("captcha.entry")
    counter.press(Key.Key_F2)
    assert counter.focused == "field.change.national_code.input"
    counter.press(Key.Key_F1)
    assert counter.find("help.sheet")
    counter.press(Key.Key_Escape)
    counter.press(Key.Key_F9)
    assert counter.terminal.session.bell
    counter.type("1")
    counter.press(Key.Key_F5)
    assert counter.find("restart.sheet")
    counter.press(Key.Key_Escape)
    counter.press(Key.Key_Escape)
    counter.arrive("login")


def test_what_was_done_is_printed_again_with_a_key(counter: Desk) -> None:
    counter.come_back("ikco.cancelled")
    assert "F8" in {item.property("text") for item in counter.items()}
    counter.press(Key.Key_F8)
    assert len(counter.asked(fx.PrintOrder)) == 2


def test_a_clerks_terminal_stays_one_for_the_next_customer(counter: Desk) -> None:
    counter.come_back("ikco.menu")
    counter.clear()
    counter.press(Key.Key_Return)
    counter.arrive("service")
    assert counter.interface.session.state.counter


def test_a_whole_registration_and_purchase_need_keys_alone(counter: Desk) -> None:
    desk = counter
    desk.press(Key.Key_Return)
    desk.arrive("service")
    desk.type("2")
    desk.arrive("entry")
    desk.type("1")
    desk.arrive("mobile")
    enter(desk, MOBILE, "12345")
    desk.arrive("code")
    desk.type("123456")
    desk.arrive("identity")
    enter(desk, NATIONAL_CODE, "17", "05", "1370")
    desk.arrive("consent")
    desk.press(Key.Key_F12)
    desk.arrive("profile")
    assert desk.focused == "field.issue_date.day.input"
    enter(desk, "01", "02", "1388")
    assert desk.focused == "choice.education.illiterate"
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    for place in ("تهران", "تهران"):
        desk.type(place)
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Return)
    enter(desk, ADDRESS, POSTAL_CODE, SHEBA)
    desk.arrive("confirmation")
    desk.type("123456")
    desk.arrive("review")
    desk.press(Key.Key_F12)
    for kind, digits in (("programmes", "1"), ("vehicle", "14"), ("dealer", "2")):
        desk.arrive(kind)
        for digit in digits:
            desk.type(digit)
        desk.press(Key.Key_F12)
    desk.arrive("contract")
    desk.press(Key.Key_Tab)
    while desk.focused != "terms.tick":
        desk.press(Key.Key_Tab)
    desk.press(Key.Key_Space)
    desk.press(Key.Key_F12)
    desk.arrive("final")
    enter(desk, "12345")
    desk.arrive("done")
    desk.press(Key.Key_F8)
    assert len(desk.asked(fx.PrintReceipt)) == 2
    desk.press(Key.Key_F12)
    desk.arrive("attract")


def enter(desk: Desk, *texts: str) -> None:
    """Type each text and go on with Enter; a part of a date that is full goes on by itself."""
    for text in texts:
        before = desk.focused
        desk.type(text)
        if desk.focused == before:
            desk.press(Key.Key_Return)
