"""«ثبت و پیگیری درخواست‌های مشتری»: the list, one request, and the ways out of it that must never be mixed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.screen import Phrase
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import Stay, somebody

EVERYTHING = ("cancel", "withdraw", "change", "complete_file")


def said(phrase: Phrase | None) -> str:
    return catalogue().text(phrase.id, **phrase.values) if phrase else ""


def customer(*orders: out.Order, maker: str = "ikco", counter: bool = False) -> Stay:
    held = orders or (factories.order(actions=EVERYTHING),)
    return Stay(fakes.FakeCentral(somebody(maker), orders=held), maker, counter=counter)


def at(place: str, way: str = "", *orders: out.Order, counter: bool = False) -> Stay:
    return customer(*orders, counter=counter).walk(place, way=f"login requests {way}")


@pytest.mark.row("IK-19")
def test_the_account_lists_the_requests_under_the_sources_own_name() -> None:
    stay = customer().walk("menu", way="login")
    assert said(stay.screen.ways[1].phrase) == "ثبت و پیگیری درخواست‌های مشتری"
    stay.take("requests")
    assert said(stay.screen.heading) == "ثبت و پیگیری درخواست‌های مشتری"
    [card] = stay.screen.groups[0].choices
    assert (card.id, card.title) == (fakes.TRACKING_CODE, "تارا اتوماتیک")
    assert said(card.badge) == "ثبت شده"


@pytest.mark.parametrize("maker", ["saipa", "bahman"])
def test_the_home_entry_leads_to_the_requests_as_well(maker: str) -> None:
    stay = customer(maker=maker).walk("requests", way="follow")
    assert len(stay.screen.groups[0].choices) == 1


def test_without_any_request_the_list_says_so() -> None:
    stay = customer()
    stay.central.orders = {}
    stay.walk("requests", way="login requests")
    assert stay.notice == "request.none"
    assert stay.press().place == "requests"


def test_a_request_has_to_be_picked() -> None:
    assert at("requests").press().notice == "choice.empty"


def test_a_request_shows_its_price_deadline_and_history_newest_first() -> None:
    later = factories.NOON + timedelta(hours=3)
    order = factories.order(
        state="awaiting_payment",
        payment_deadline=later,
        history=(
            out.OrderStep("registered", factories.NOON, ""),
            out.OrderStep("awaiting_payment", later, "تا 48 ساعت بپردازید"),
        ),
    )
    screen = at("request", "", order).screen
    rows = {row.id: row.value for row in screen.rows}
    assert rows["deadline"] == "۱۴۰۵/۰۲/۱۲ ۱۵:۰۰"
    assert isinstance(rows["total"], Phrase) and rows["total"].values == {"amount": "۱۰٬۰۷۵٬۰۰۰٬۰۰۰"}
    assert [said(one.label) for one in screen.history] == ["در انتظار پرداخت", "ثبت شده"]
    assert screen.history[0].value == "۱۴۰۵/۰۲/۱۲ ۱۵:۰۰ تا ۴۸ ساعت بپردازید"
    assert unreadable(screen) == []


def test_a_state_that_this_release_does_not_know_can_still_be_read() -> None:
    screen = at("request", "", factories.order(state="teleported")).screen
    assert said(next(row.value for row in screen.rows if row.id == "state")) == "در جریان"  # type: ignore[arg-type]


@pytest.mark.row("IK-20", "IK-22")
def test_only_what_the_state_allows_is_offered() -> None:
    ways = {way.id: way for way in at("request").screen.ways}
    assert list(ways) == ["change", "complete_file", "cancel", "withdraw"]
    assert (ways["cancel"].tone, ways["withdraw"].tone) == ("", "danger")
    assert ways["cancel"].icon != ways["withdraw"].icon
    stay = at("request", "", factories.order(actions=()))
    assert stay.screen.ways == ()
    assert stay.take("cancel").place == "request"


@pytest.mark.row("IK-20", "IK-21", "IK-22")
def test_cancelling_and_withdrawing_stand_apart_in_words_screen_and_button() -> None:
    cancel, withdraw = at("cancel", "cancel").screen, at("withdraw", "withdraw").screen
    assert (cancel.kind, withdraw.kind) == ("cancel", "withdraw")
    assert (said(cancel.primary), cancel.tone) == ("لغو سفارش", "")
    assert withdraw.tone == ""
    assert "در طرح می‌مانید" in said(cancel.help)
    assert "به‌کلی از طرح خارج می‌شوید" in said(withdraw.help)
    last = at("withdraw.1", "withdraw").screen
    assert (said(last.primary), last.tone) == ("انصراف از طرح", "danger")
    assert said(cancel.heading) != said(withdraw.heading) and cancel.primary_icon != last.primary_icon


@pytest.mark.row("IK-21")
def test_a_cancelled_order_is_printed_and_another_car_is_offered_first() -> None:
    stay = at("cancel", "cancel").press()
    [command] = stay.asked(fx.CancelOrder)
    assert isinstance(command, fx.CancelOrder)
    assert (command.tracking_code, command.version) == (fakes.TRACKING_CODE, 1) and command.command_id
    assert stay.place == "cancelled"
    assert [way.id for way in stay.screen.ways] == ["reorder", "menu"]
    deed = stay.screen.deed
    assert deed is not None and (deed.kind, deed.printed) == ("cancelled", "confirmed")
    [paper] = stay.asked(fx.PrintOrder)
    assert isinstance(paper, fx.PrintOrder) and (paper.deed, paper.copy) == ("cancelled", 0)
    stay.do(e.ReceiptAsked())
    assert [one.copy for one in stay.asked(fx.PrintOrder) if isinstance(one, fx.PrintOrder)] == [0, 1]
    assert not stay.screen.can_back and stay.back().place == "cancelled"


@pytest.mark.row("IK-21", "EM-02")
def test_another_car_is_a_new_request_in_the_same_programme() -> None:
    stay = at("cancelled", "cancel").take("reorder")
    assert stay.place == "vehicle"
    assert stay.session.programme is not None and stay.session.programme.id == "ikco-405"
    assert stay.session.answers.typed("vehicle") == ""
    loaded = stay.asked(fx.LoadOffers)[-1]
    assert isinstance(loaded, fx.LoadOffers) and loaded.keep == "ikco-405"
    first = stay.session.request_id
    stay.walk("done")
    [commit] = stay.asked(fx.CommitRequest)
    assert isinstance(commit, fx.CommitRequest)
    assert commit.request_id == first != "request-1" and commit.event_id != "event-1"
    assert stay.session.copies == 1 and stay.asked(fx.RecordConsent) == []


def test_a_place_that_was_kept_counts_even_where_the_programme_is_full() -> None:
    stay = customer()
    full = replace(factories.programme(), capacity=0)
    stay.central.offers = factories.offers(programmes=(full,))
    stay.walk("cancelled", way="login requests cancel").take("reorder").walk("dealer")
    stay.one_step().one_step().fill()
    stay.central.plan(fx.CheckPurchase, out.Checked())
    assert stay.press().place == "done"


@pytest.mark.row("IK-20")
def test_withdrawing_takes_a_reason_and_a_second_confirmation() -> None:
    stay = at("withdraw", "withdraw").press()
    assert (stay.place, stay.refusal("reason")) == ("withdraw", "reason.empty")
    [reasons] = stay.screen.groups
    assert [choice.id for choice in reasons.choices] == ["price", "delivery", "bought_elsewhere", "finances", "other"]
    stay.pick("reason", "nonsense").press()
    assert stay.place == "withdraw"
    stay.pick("reason", "finances").press()
    assert stay.place == "withdraw.1"
    stay.press()
    assert stay.refusal("consequence") == "tick.missing" and stay.asked(fx.WithdrawFromPlan) == []
    stay.type(consequence="yes").press()
    [command] = stay.asked(fx.WithdrawFromPlan)
    assert isinstance(command, fx.WithdrawFromPlan) and command.reason == "finances"
    assert stay.place == "withdrawn"
    assert [way.id for way in stay.screen.ways] == ["menu"]
    assert not stay.session.answers.typed("reason")
    assert stay.asked(fx.CancelOrder) == []


@pytest.mark.row("IK-19")
def test_changing_the_car_shows_before_after_and_the_difference() -> None:
    stay = at("change_vehicle", "change")
    [vehicles] = stay.screen.groups
    assert vehicles.field_id == "new.vehicle"
    stay.pick("new.vehicle", "tara").press().pick("new.colour", "black").press()
    assert stay.place == "change_vehicle.2"
    stay.pick("new.options", "camera").press()
    assert stay.place == "change_final"
    rows = {row.id: row for row in stay.screen.rows}
    assert (rows["before.colour"].value, rows["after.colour"].value) == ("سفید", "مشکی")
    assert {said(row.section) for row in stay.screen.rows} == {"پیش از تعویض", "پس از تعویض", "تفاوت مبلغ"}
    stay.press()
    [command] = stay.asked(fx.ChangeVehicle)
    assert isinstance(command, fx.ChangeVehicle)
    assert (command.vehicle_id, command.colour_id, command.option_ids) == ("tara", "black", ("camera",))
    assert stay.place == "changed"
    [paper] = stay.asked(fx.PrintOrder)
    assert isinstance(paper, fx.PrintOrder) and paper.before is not None
    assert (paper.before.colour_id, paper.order.colour_id) == ("white", "black")


def test_the_same_car_again_is_no_change() -> None:
    stay = at("change_vehicle", "change").pick("new.vehicle", "tara").press().pick("new.colour", "white").press()
    stay.pick("new.options", "camera").press()
    assert (stay.place, stay.notice) == ("change_vehicle.2", "order.same")


def test_a_change_of_car_leaves_the_choice_of_a_purchase_alone() -> None:
    stay = customer().walk("contract", way="login")
    before = {key: stay.session.answers.typed(key) for key in ("programme", "vehicle", "colour")}
    while stay.place != "menu":
        stay.back()
    stay.walk("change_final", way="requests change")
    assert {key: stay.session.answers.typed(key) for key in before} == before


def test_the_file_is_completed_and_the_request_says_so() -> None:
    stay = at("file", "complete_file").press()
    assert [field_id for field_id, _ in stay.screen.faults] == ["licence_number", "file.landline"]
    stay.one_step()
    [command] = stay.asked(fx.CompleteFile)
    assert isinstance(command, fx.CompleteFile)
    assert (command.licence_number, command.landline) == ("1234567890", "02188776655")
    assert stay.place == "request" and said(stay.screen.news) == "اطلاعات پرونده ثبت شد."
    assert "complete_file" not in [way.id for way in stay.screen.ways]
    assert stay.asked(fx.PrintOrder) == []


@pytest.mark.parametrize(
    ("place", "way"),
    [("cancel", "cancel"), ("withdraw.1", "withdraw"), ("change_final", "change"), ("file", "complete_file")],
)
def test_without_central_nothing_is_changed_and_what_was_typed_stays(place: str, way: str) -> None:
    stay = at(place, way).fill()
    typed = dict(stay.session.answers)
    stay.central.down = True
    stay.press()
    assert (stay.place, stay.notice, dict(stay.session.answers)) == (place, "offline", typed)
    stay.central.down = False
    stay.press()
    first, again = (one for one in stay.effects if isinstance(one, fx.CancelOrder | fx.WithdrawFromPlan |
                                                              fx.ChangeVehicle | fx.CompleteFile))  # fmt: skip
    assert first.command_id == again.command_id


def test_a_request_that_changed_meanwhile_is_shown_afresh() -> None:
    stay = at("cancel", "cancel")
    stay.central.orders[fakes.TRACKING_CODE] = factories.order(version=2, state="accepted", actions=("withdraw",))
    stay.press()
    assert (stay.place, stay.notice) == ("request", "order.changed")
    assert [way.id for way in stay.screen.ways] == ["withdraw"]
    assert stay.asked(fx.PrintOrder) == []


def test_a_request_that_is_gone_leads_back_to_the_list() -> None:
    stay = at("cancel", "cancel")
    stay.central.orders = {}
    stay.central.plan(fx.CancelOrder, Rejected(Refusal("purchase.not_found")))
    assert stay.press().place == "requests"


def test_a_way_without_fresh_ids_changes_nothing() -> None:
    stay = at("request")
    assert stay.do(e.WayTaken("cancel")).place == "request"


def test_the_list_that_could_not_be_read_is_asked_for_again_by_the_button() -> None:
    stay = customer()
    stay.central.plan(fx.LoadRequests, Offline("unreachable"))
    stay.walk("requests", way="login requests")
    assert stay.notice == "offline"
    assert len(stay.press().screen.groups[0].choices) == 1


def test_paper_that_failed_is_told_on_the_deed() -> None:
    stay = at("cancel", "cancel")
    stay.central.plan(fx.PrintOrder, Offline("unreachable"))
    stay.press()
    assert stay.screen.deed is not None and stay.screen.deed.printed == "unknown"


@pytest.mark.row("IK-24")
def test_the_account_is_edited_afterwards_in_its_editable_fields_only() -> None:
    stay = customer().walk("account", way="login account")
    locked = [row.id for row in stay.screen.rows if not row.editable]
    assert {"first_name", "national_code", "birth_date", "sheba", "mobile"} <= set(locked)
    stay.edit("address").type(address="بلوار کشاورز، شماره ۷").press()
    assert stay.place == "confirmation"
    assert stay.one_step().place == "account"
    assert stay.press().place == "menu"


def test_who_has_done_what_they_came_for_ends_the_stay_with_one_button() -> None:
    stay = at("cancelled", "cancel")
    assert said(stay.screen.primary) == "پایان"
    stay.do(e.Finished())
    assert stay.screen.kind == "attract" and stay.session.customer is None
