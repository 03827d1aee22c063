"""The whole purchase with the keyboard alone, and the keys that are always there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from tests.ui.desk import Desk
from tests.ui.samples import ADDRESS, NATIONAL_CODE, POSTAL_CODE, SHEBA

ENTER, TAB, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down
MOST_STEPS = 30


def tab_to(desk: Desk, name: str) -> None:
    """Walk with Tab until an item has the keyboard."""
    for _ in range(MOST_STEPS):
        if desk.focused == name:
            return
        desk.press(TAB)
    raise AssertionError(f"Tab never reached {name}; it is at {desk.focused}")


def test_a_whole_purchase_needs_no_touch(at_desk: Desk) -> None:
    desk = at_desk
    desk.press(ENTER)
    desk.arrive("service")
    tab_to(desk, "choice.journey.ikco-purchase")
    desk.press(ENTER)
    desk.arrive("entry")
    desk.press(ENTER)
    desk.arrive("mobile")
    desk.type("09121234567")
    desk.press(ENTER)
    desk.type("12345")
    desk.press(ENTER)
    desk.arrive("code")
    desk.type("123456")
    desk.arrive("identity")
    desk.type(NATIONAL_CODE)
    desk.press(ENTER)
    for part in ("17", "05", "1370"):
        desk.type(part)
    desk.press(ENTER)
    desk.arrive("consent")
    tab_to(desk, "consent.grant")
    desk.press(ENTER)
    desk.arrive("profile")
    desk.press(ENTER)
    fill_the_profile(desk)
    desk.arrive("confirmation")
    desk.type("123456")
    desk.arrive("review")
    desk.press(ENTER)
    desk.arrive("programmes")
    choose_and_go_on(desk, "choice.programme.p1")
    desk.arrive("vehicle")
    choose_and_go_on(desk, "choice.vehicle.v1")
    choose_and_go_on(desk, "choice.colour.red")
    tab_to(desk, "primary")
    desk.press(ENTER)
    desk.arrive("dealer")
    choose_and_go_on(desk, "choice.dealer.d1")
    desk.arrive("contract")
    choose_and_go_on(desk, "terms.tick")
    desk.arrive("final")
    desk.type("12345")
    desk.press(ENTER)
    desk.arrive("done")
    tab_to(desk, "finish")
    desk.press(ENTER)
    desk.arrive("attract")


@pytest.mark.row("IK-20", "IK-21")
def test_an_order_is_cancelled_and_a_plan_is_left_without_a_touch(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    tab_to(at_desk, "way.cancel")
    at_desk.press(ENTER)
    at_desk.arrive("cancel")
    at_desk.press(ENTER)
    at_desk.arrive("deed")
    tab_to(at_desk, "way.reorder")
    at_desk.press(ENTER)
    at_desk.arrive("vehicle")
    at_desk.come_back("ikco.request")
    tab_to(at_desk, "way.withdraw")
    at_desk.press(ENTER)
    at_desk.arrive("withdraw")
    tab_to(at_desk, "choice.reason.delivery")
    at_desk.press(SPACE)
    tab_to(at_desk, "primary")
    at_desk.press(ENTER)
    at_desk.wait(lambda: at_desk.find("field.consequence") is not None, "the second question")
    tab_to(at_desk, "field.consequence")
    at_desk.press(SPACE)
    tab_to(at_desk, "primary")
    at_desk.press(ENTER)
    at_desk.arrive("deed")
    assert len(at_desk.asked(fx.CancelOrder)) == 0 and len(at_desk.asked(fx.WithdrawFromPlan)) == 1


def test_tab_goes_through_a_requests_ways_from_the_first_to_the_dangerous_one(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    tab_to(at_desk, "way.change")
    visited = [at_desk.focused]
    for _ in range(3):
        at_desk.press(TAB)
        visited.append(at_desk.focused)
    assert visited == ["way.change", "way.complete_file", "way.cancel", "way.withdraw"]


def fill_the_profile(desk: Desk) -> None:
    desk.wait(lambda: desk.focused == "field.issue_date.day.input", "the issue date")
    for part in ("01", "02", "1388"):
        desk.type(part)
    tab_to(desk, "choice.education.bachelor")
    desk.press(SPACE)
    tab_to(desk, "primary")
    desk.press(ENTER)
    desk.wait(lambda: desk.focused == "field.province.input", "the province")
    for name in ("تهران", "تهران"):
        desk.type(name)
        desk.press(DOWN)
        desk.press(ENTER)
    desk.wait(lambda: desk.focused == "field.address.input", "the address")
    desk.type(ADDRESS)
    desk.press(ENTER)
    desk.type(POSTAL_CODE)
    desk.press(ENTER)
    desk.wait(lambda: desk.focused == "field.sheba.input", "the Sheba")
    desk.type(SHEBA)
    desk.press(ENTER)


def choose_and_go_on(desk: Desk, name: str) -> None:
    desk.wait(lambda: desk.find(name) is not None, name)
    desk.settle()
    tab_to(desk, name)
    desk.press(SPACE)
    tab_to(desk, "primary")
    desk.press(ENTER)


def test_escape_goes_back_and_nothing_typed_is_lost(at_desk: Desk) -> None:
    at_desk.go_to("code")
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.arrive("mobile")
    assert at_desk.item("field.mobile.input").property("text") == "09121234567"


def test_help_and_start_over_have_keys(at_desk: Desk) -> None:
    at_desk.go_to("code")
    at_desk.press(Qt.Key.Key_F1)
    assert at_desk.find("help.sheet")
    at_desk.press(Qt.Key.Key_Escape)
    assert at_desk.find("help.sheet") is None
    assert at_desk.focused == "code.entry.input"
    at_desk.press(Qt.Key.Key_F5)
    assert at_desk.focused == "restart.stay"
    at_desk.press(ENTER)
    assert at_desk.kind == "code"


def test_tab_never_leaves_a_panel_that_covers_the_screen(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.press(Qt.Key.Key_F1)
    visited = set()
    for _ in range(6):
        at_desk.press(TAB)
        visited.add(at_desk.focused)
    assert visited == {"help.sheet.close", "help.write", "help.bell"}


def test_a_new_screen_gives_the_keyboard_to_its_first_field(at_desk: Desk) -> None:
    first = {"mobile": "field.mobile.input", "code": "code.entry.input", "identity": "field.national_code.input"}
    for step, name in first.items():
        at_desk.clear()
        at_desk.go_to(step)
        assert at_desk.focused == name


def test_keys_count_as_activity(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.terminal.seconds += 80
    at_desk.press(Qt.Key.Key_Shift)
    at_desk.terminal.seconds += 80
    at_desk.happen(e.Ticked())
    assert at_desk.terminal.screen().idle is None
