"""«ثبت و پیگیری درخواست‌های مشتری»: what was ordered, what became of it, and what may still be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests.ui.accounts import TRACKED
from tests.ui.desk import Desk


def top(item: QQuickItem) -> float:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).top()


def texts(desk: Desk) -> set[str]:
    return {str(item.property("text")).strip("\u2066\u2069") for item in desk.items() if item.property("text")}


@pytest.mark.row("IK-19")
def test_requests_are_listed_with_state_and_deadline_under_their_name(at_desk: Desk) -> None:
    at_desk.come_back("ikco.menu")
    assert at_desk.item("way.requests").property("title") == "ثبت و پیگیری درخواست‌های مشتری"
    at_desk.tap("way.requests")
    at_desk.arrive("requests")
    card = at_desk.item(f"choice.request.{TRACKED}")
    assert (card.property("badge"), card.property("mood")) == ("در انتظار پرداخت", "warning")
    assert any("مهلت پرداخت" in line for line in card.property("lines"))
    at_desk.tap(f"choice.request.{TRACKED}")
    at_desk.tap("primary")
    at_desk.arrive("request")
    assert at_desk.item("way.change").property("title") == "تعویض خودرو"


def test_a_request_shows_what_became_of_it_newest_first(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    history = [row.title for row in at_desk.interface.session.property("summary").property("history").rows]
    assert history[0] == "در انتظار پرداخت" and history[-1] == "ثبت شده"
    assert any("لطفاً تا پایان مهلت" in text for text in texts(at_desk))


@pytest.mark.row("IK-22")
def test_cancelling_and_leaving_the_plan_cannot_be_mistaken_for_each_other(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    cancel, withdraw = at_desk.item("way.cancel"), at_desk.item("way.withdraw")
    assert (cancel.property("title"), withdraw.property("title")) == ("لغو سفارش", "انصراف از طرح")
    assert cancel.property("iconName") != withdraw.property("iconName")
    assert cancel.property("help") != withdraw.property("help")
    assert (cancel.property("danger"), withdraw.property("danger")) == (False, True)
    assert cancel.property("strong") != withdraw.property("strong")
    others = [item for item in at_desk.items() if item.objectName().startswith("way.") and item is not withdraw]
    fifteen_mm = 60
    assert top(withdraw) - max(top(item) + item.height() for item in others) > fifteen_mm


@pytest.mark.row("IK-21")
def test_after_a_cancelled_order_another_car_of_the_plan_comes_first(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    at_desk.tap("way.cancel")
    at_desk.arrive("cancel")
    assert at_desk.item("primary").property("text") == "لغو سفارش"
    assert not at_desk.item("primary").property("danger")
    at_desk.tap("primary")
    at_desk.arrive("deed")
    assert at_desk.item("tracking").property("text").strip("\u2066\u2069") == "۰۰۰۱ ۰۰۰۰ ۵۱۲۸"
    ways = [item.objectName() for item in at_desk.items() if item.objectName().startswith("way.")]
    assert ways[0] == "way.reorder"
    at_desk.tap("print")
    assert len(at_desk.asked(fx.PrintOrder)) == 2
    at_desk.tap("way.reorder")
    at_desk.arrive("vehicle")
    assert at_desk.asked(fx.LoadOffers)[-1].keep == "p1"


@pytest.mark.row("IK-20")
def test_leaving_the_plan_asks_for_a_reason_and_a_second_yes_on_a_screen_of_its_own(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    at_desk.tap("way.withdraw")
    at_desk.arrive("withdraw")
    assert "به‌کلی از طرح خارج می‌شوید" in at_desk.interface.session.state.help
    at_desk.tap("primary")
    assert at_desk.item("field.reason").property("error")
    at_desk.tap("choice.reason.price")
    at_desk.tap("primary")
    at_desk.wait(lambda: at_desk.find("field.consequence") is not None, "the second question")
    at_desk.settle()
    assert at_desk.item("primary").property("danger")
    at_desk.tap("primary")
    assert not at_desk.asked(fx.WithdrawFromPlan)
    at_desk.tap("field.consequence")
    at_desk.tap("primary")
    at_desk.arrive("deed")
    assert at_desk.asked(fx.WithdrawFromPlan)[0].reason == "price"
    assert at_desk.find("way.reorder") is None


@pytest.mark.row("IK-19")
def test_another_vehicle_is_compared_before_it_replaces_the_first(at_desk: Desk) -> None:
    at_desk.come_back("ikco.change_final")
    sections = [text for text in ("پیش از تعویض", "پس از تعویض", "تفاوت مبلغ") if text in texts(at_desk)]
    assert len(sections) == 3
    at_desk.tap("primary")
    at_desk.arrive("deed")
    (asked,) = at_desk.asked(fx.ChangeVehicle)
    assert (asked.vehicle_id, asked.colour_id) == ("v3", "grey")


def test_the_dealers_file_is_completed_on_the_spot(at_desk: Desk) -> None:
    at_desk.come_back("ikco.file")
    at_desk.type("۱۲۳۴۵۶۷۸۹۰")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.type("021-6600 1122")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.arrive("request")
    assert at_desk.asked(fx.CompleteFile)[0].landline == "02166001122"
    assert at_desk.item("notice").property("kind") == "success"


@pytest.mark.parametrize(
    ("answer", "stays"), [(Offline("refused"), "cancel"), (Rejected(Refusal("order.changed")), "request")]
)
def test_an_act_that_could_not_be_done_says_so_kindly(at_desk: Desk, answer: out.Outcome, stays: str) -> None:
    at_desk.come_back("ikco.cancel")
    at_desk.terminal.answers[fx.CancelOrder] = lambda _: answer
    at_desk.tap("primary")
    at_desk.arrive(stays)
    assert at_desk.item("notice").property("kind") == "warning"


def test_a_programme_that_is_not_open_to_the_customer_says_why(at_desk: Desk) -> None:
    at_desk.come_back("saipa.menu")
    at_desk.tap("way.buy")
    at_desk.arrive("programmes")
    card = at_desk.item("choice.programme.p2")
    assert not card.isEnabled()
    assert card.property("unavailableReason") == at_desk.terminal.texts.refusal(Refusal("eligibility.licence"))
    assert at_desk.item("choice.programme.p1").isEnabled()
