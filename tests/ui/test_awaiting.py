"""The screen that asks about a request taken down offline: what it was, three answers that cannot be mistaken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from tests.ui.accounts import AWAITED, FOREIGN, WAITING, named
from tests.ui.desk import Desk
from tests.ui.looking import nameless, place

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def told(desk: Desk, row: str) -> str:
    return str(desk.item(f"row.{row}").property("value"))


def test_the_request_is_shown_with_its_three_answers(at_desk: Desk) -> None:
    at_desk.come_back("ikco.awaiting")
    at_desk.arrive("awaiting")
    assert (told(at_desk, "vehicle"), told(at_desk, "taken_by")) == ("پژو ۲۰۷ اتوماتیک، سفید", "نمایندگی ونک")
    assert "۶ آذر ۱۴۰۵" in at_desk.item("screen.awaiting").property("help")
    assert "۱۴۰۵/۰۹/۰۶" in told(at_desk, "until")
    primary, later, withdraw = (at_desk.item(name) for name in ("primary", "way.later", "way.withdraw"))
    assert primary.property("text") == "ثبت نهایی همین درخواست" and not primary.property("danger")
    assert (later.property("danger"), withdraw.property("danger")) == (False, True)
    fifteen_mm = 60
    assert place(withdraw).top() - place(later).bottom() > fifteen_mm
    assert nameless(at_desk) == set()


def test_by_keys_alone_it_is_put_off_withdrawn_or_registered(at_desk: Desk) -> None:
    desk = at_desk
    for way, step in (("later", "menu"), ("withdraw", "awaiting_withdrawal")):
        desk.come_back("ikco.awaiting")
        while desk.focused != f"way.{way}":
            desk.press(TAB)
        desk.press(ENTER)
        desk.arrive(step)
    assert desk.item("primary").property("danger")
    desk.press(ENTER)
    desk.arrive("menu")
    assert (desk.item("notice").property("kind"), len(desk.asked(fx.DecideAwaiting))) == ("success", 1)
    desk.come_back("ikco.awaiting")
    desk.press(ENTER)
    desk.arrive("deed")
    assert desk.item("tracking").property("text").strip("\u2066\u2069") == "۰۰۰۲ ۰۰۰۰ ۰۱۳۰"
    assert [(one.tracking_code, one.decision) for one in desk.asked(fx.DecideAwaiting)] == [(AWAITED, "register")]
    assert desk.item("paper").property("kind") == "success"


def test_a_mistyped_birth_date_is_said_on_the_request(at_desk: Desk) -> None:
    at_desk.come_back("ikco.awaiting", named(replace(WAITING, naming="wrong_birth_date")))
    at_desk.arrive("awaiting")
    assert "تاریخ تولد احرازشدهٔ شما" in told(at_desk, "birth_date") and told(at_desk, "vehicle")


def test_what_names_somebody_else_is_told_without_its_content_and_set_aside(at_desk: Desk) -> None:
    at_desk.come_back("ikco.awaiting", named(FOREIGN))
    at_desk.arrive("awaiting_other")
    assert "کد ملی شما نیست" in at_desk.item("screen.awaiting_other").property("help")
    assert told(at_desk, "taken_by") == "نمایندگی ونک"
    assert at_desk.find("row.vehicle") is None and at_desk.find("row.tracking_code") is None
    assert nameless(at_desk) == set()
    at_desk.tap("way.withdraw")
    at_desk.arrive("awaiting_withdrawal")
    at_desk.tap("primary")
    at_desk.arrive("menu")
    assert [(one.tracking_code, one.decision) for one in at_desk.asked(fx.DecideAwaiting)] == [
        (FOREIGN.tracking_code, "withdraw")
    ]


def test_what_was_put_off_is_come_back_to_from_the_list_of_requests(at_desk: Desk) -> None:
    at_desk.come_back("ikco.put_off")
    at_desk.arrive("requests")
    at_desk.tap("way.awaiting")
    at_desk.arrive("awaiting")
    at_desk.tap("primary")
    at_desk.arrive("deed")


@pytest.mark.parametrize(
    ("answer", "screen", "said"),
    [
        (Offline("unreachable"), "awaiting", "ارتباط"),
        (Rejected(Refusal("programme.full")), "awaiting_refused", "ظرفیت"),
    ],
)
def test_what_central_says_against_it_stands_beside_the_request(
    at_desk: Desk, answer: Offline | Rejected, screen: str, said: str
) -> None:
    at_desk.come_back("ikco.awaiting")
    at_desk.terminal.answers[fx.DecideAwaiting] = lambda _: answer
    at_desk.tap("primary")
    at_desk.arrive(screen)
    assert said in at_desk.item("notice").property("text") and told(at_desk, "vehicle")
    at_desk.tap("way.later" if screen == "awaiting" else "primary")
    at_desk.arrive("menu")
