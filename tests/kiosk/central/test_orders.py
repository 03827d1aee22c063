"""What customers do with their requests after registering them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.schema import persons, programme_places, purchase_history, purchases, sms_messages
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import persian_digits
from kiosk.wire import paths
from tests.kiosk.central.buyers import bring, buy, command, own, ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import Refusal, Terminal
from tests.kiosk.central.test_purchases import republish

PROGRAMME = "ikco-11-immediate"
LEAVING = {"reason": "price", "consequence_read": True}
FILE = {"licence_number": "1234567890", "landline": "02188776655"}


def _taken(central: Running, programme_id: str = PROGRAMME) -> int | None:
    with central.central.database.read() as connection:
        places = programme_places.c
        return connection.scalar(sa.select(places.taken).where(places.programme_id == programme_id))


def _outcome(terminal: Terminal, customer: dict[str, Any], choice: dict[str, Any]) -> str:
    [result] = terminal.deliver(terminal.event(terminal.submission(customer, choice)))
    return str((result["problem"] or {}).get("code", result["status"]))


@pytest.mark.row("IK-19")
def test_customers_see_their_own_requests_newest_first_with_history_and_what_they_may_do(either: Running) -> None:
    terminal = either.terminal()
    sara, reza = ready_buyers(either, terminal, 2)
    first = buy(terminal, sara, terminal.choice())
    buy(terminal, reza, terminal.choice())
    either.clock.forward(minutes=1)
    buy(terminal, sara, terminal.choice("ikco-12-presale"))
    assert [order["choice"]["programme_id"] for order in own(terminal, sara)] == ["ikco-12-presale", PROGRAMME]
    assert (first["state"], first["version"], first["payment_deadline"]) == ("registered", 1, None)
    assert first["actions"] == ["change", "cancel", "withdraw"]
    bring(either, first, RequestState.IN_REVIEW, RequestState.REJECTED, note="مدارک کامل نبود.")
    seen = own(terminal, sara)[1]
    assert [(line["state"], line["note"]) for line in seen["history"]] == [
        ("registered", ""),
        ("in_review", "مدارک کامل نبود."),
        ("rejected", "مدارک کامل نبود."),
    ]
    assert (seen["actions"], seen["version"]) == ([], 3)


@pytest.mark.row("IK-21", "IK-22")
def test_cancelling_an_order_keeps_the_place_in_the_plan_for_that_person_alone(either: Running) -> None:
    terminal = either.terminal()
    republish(either, PROGRAMME, capacity=1)
    sara, reza = ready_buyers(either, terminal, 2)
    choice = terminal.choice()
    order = buy(terminal, sara, choice)
    cancelled = command(terminal, sara, paths.ORDER_CANCELLATION, order)
    assert (cancelled["state"], cancelled["actions"]) == ("order_cancelled", ["reorder", "withdraw"])
    assert _taken(either) == 1
    assert terminal.catalogue()["programmes", PROGRAMME]["full"] is True
    with pytest.raises(Refusal, match=r"programme\.full"):
        terminal.check(reza, choice)
    assert _outcome(terminal, reza, choice) == "programme.full"

    other_car = choice | {"vehicle_id": "dena-turbo", "colour_id": "silver", "option_ids": []}
    terminal.check(sara, other_car)
    again = buy(terminal, sara, other_car)
    assert (again["state"], again["vehicle_title"], _taken(either)) == ("registered", "دنا پلاس توربو اتوماتیک", 1)
    old = next(each for each in own(terminal, sara) if each["tracking_code"] == order["tracking_code"])
    assert (old["state"], old["actions"]) == ("order_cancelled", [])
    text = terminal.message(sara["mobile"], "cancelled")
    assert "محفوظ است" in text and persian_digits(order["tracking_code"]) in text


@pytest.mark.row("IK-20", "IK-22")
def test_withdrawing_gives_the_place_up_and_closes_the_plan_to_that_person(either: Running) -> None:
    terminal = either.terminal()
    republish(either, PROGRAMME, capacity=1)
    sara, reza = ready_buyers(either, terminal, 2)
    choice = terminal.choice()
    order = buy(terminal, sara, choice)
    with pytest.raises(Refusal, match=r"422 request\.invalid /consequence_read"):
        command(terminal, sara, paths.PLAN_WITHDRAWAL, order, reason="price", consequence_read=False)
    left = command(terminal, sara, paths.PLAN_WITHDRAWAL, order, **LEAVING)
    assert (left["state"], left["actions"], _taken(either)) == ("withdrawn", [], 0)
    assert terminal.catalogue()["programmes", PROGRAMME]["full"] is False
    with pytest.raises(Refusal, match=r"409 eligibility\.withdrawn"):
        terminal.check(sara, choice)
    assert _outcome(terminal, sara, choice) == "eligibility.withdrawn"
    assert _outcome(terminal, reza, choice) == "applied"
    buy(terminal, sara, terminal.choice("ikco-12-presale"))
    assert "دیگر در این طرح جایی ندارید" in terminal.message(sara["mobile"], "withdrawn")
    with either.central.database.read() as connection:
        reason = sa.select(purchases.c.withdrawal_reason).where(purchases.c.request_id == order["request_id"])
        assert connection.scalar(reason) == "price"


def test_a_plan_can_be_left_after_its_order_was_cancelled_but_not_once_another_order_has_the_place(
    central: Running,
) -> None:
    terminal = central.terminal()
    sara, reza = ready_buyers(central, terminal, 2)
    for customer, reorders in ((sara, False), (reza, True)):
        order = command(terminal, customer, paths.ORDER_CANCELLATION, buy(terminal, customer, terminal.choice()))
        if reorders:
            buy(terminal, customer, terminal.choice())
            [order] = [each for each in own(terminal, customer) if each["state"] == "order_cancelled"]
            with pytest.raises(Refusal, match=r"409 order\.not_possible"):
                command(terminal, customer, paths.PLAN_WITHDRAWAL, order, **LEAVING)
        else:
            assert command(terminal, customer, paths.PLAN_WITHDRAWAL, order, **LEAVING)["state"] == "withdrawn"
    assert _taken(central) == 1


def test_another_car_is_offered_only_while_the_programme_is_open(central: Running) -> None:
    terminal = central.terminal()
    [sara] = ready_buyers(central, terminal, 1)
    order = command(terminal, sara, paths.ORDER_CANCELLATION, buy(terminal, sara, terminal.choice()))
    assert "reorder" in order["actions"]
    republish(central, PROGRAMME, closes_at=central.clock().isoformat())
    assert own(terminal, sara)[0]["actions"] == ["withdraw"]


@pytest.mark.row("IK-19")
def test_another_vehicle_is_priced_anew_and_keeps_programme_dealership_and_code(either: Running) -> None:
    terminal = either.terminal()
    sara, reza = ready_buyers(either, terminal, 2)
    choice = terminal.choice()
    order = buy(terminal, sara, choice)
    wanted = {"vehicle_id": "dena-turbo", "colour_id": "silver", "option_ids": ["film"]}
    changed = command(terminal, sara, paths.VEHICLE_CHANGE, order, **wanted)
    assert changed["choice"] == choice | wanted
    assert (changed["vehicle_title"], changed["colour_name"]) == ("دنا پلاس توربو اتوماتیک", "نقره‌ای")
    assert changed["amounts"] == terminal.check(reza, choice | wanted)["amounts"]
    kept = ("request_id", "tracking_code", "programme_title", "dealer_name", "state", "confirmed_at")
    assert [changed[name] for name in kept] == [order[name] for name in kept]
    assert "«تارا اتوماتیک V4» با «دنا پلاس توربو اتوماتیک»" in changed["history"][-1]["note"]
    assert changed["version"] == 2
    assert "دنا پلاس" in terminal.message(sara["mobile"], "vehicle_changed")
    back = {name: choice[name] for name in wanted}
    again = command(terminal, sara, paths.VEHICLE_CHANGE, changed, **back)
    assert (again["amounts"], again["choice"]) == (order["amounts"], choice)


def test_a_vehicle_that_the_programme_does_not_offer_changes_nothing(central: Running) -> None:
    terminal = central.terminal()
    [sara] = ready_buyers(central, terminal, 1)
    order = buy(terminal, sara, terminal.choice())
    own_choice = {name: order["choice"][name] for name in ("vehicle_id", "colour_id", "option_ids")}
    for wrong, field in (({"vehicle_id": "soren"}, "vehicle_id"), ({"option_ids": ["rocket"]}, "option_ids")):
        with pytest.raises(Refusal, match=rf"422 choice\.unknown /{field}"):
            command(terminal, sara, paths.VEHICLE_CHANGE, order, **own_choice | wrong)
    assert own(terminal, sara) == [order]


def test_the_very_same_vehicle_is_no_change(central: Running) -> None:
    terminal = central.terminal()
    [sara] = ready_buyers(central, terminal, 1)
    order = buy(terminal, sara, terminal.choice() | {"vehicle_id": "dena-turbo", "colour_id": "silver"})
    own_choice = {name: order["choice"][name] for name in ("vehicle_id", "colour_id", "option_ids")}
    with pytest.raises(Refusal, match=r"409 order\.same"):
        command(terminal, sara, paths.VEHICLE_CHANGE, order, **own_choice)
    assert own(terminal, sara) == [order]
    other_colour = next(
        colour["id"]
        for vehicle in terminal.catalogue()["programmes", PROGRAMME]["vehicles"]
        for colour in vehicle["colours"]
        if vehicle["id"] == "dena-turbo" and colour["id"] != "silver"
    )
    changed = command(terminal, sara, paths.VEHICLE_CHANGE, order, **own_choice | {"colour_id": other_colour})
    assert (changed["version"], changed["choice"]["colour_id"]) == (2, other_colour)


def test_the_file_is_completed_once_the_car_is_paid(either: Running) -> None:
    terminal = either.terminal()
    [sara] = ready_buyers(either, terminal, 1)
    order = buy(terminal, sara, terminal.choice())
    with pytest.raises(Refusal, match=r"409 order\.not_possible"):
        command(terminal, sara, paths.FILE_COMPLETION, order, **FILE)
    deadline = either.clock() + timedelta(days=3)
    path = (RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT, RequestState.PAID)
    bring(either, order, *path, deadline=deadline)
    [paid] = own(terminal, sara)
    assert paid["actions"] == ["complete_file", "withdraw"]
    with pytest.raises(Refusal, match=r"422 landline\.\w+ /landline"):
        command(terminal, sara, paths.FILE_COMPLETION, paid, **FILE | {"landline": "09988776655"})
    made = command(terminal, sara, paths.FILE_COMPLETION, paid, **FILE)
    assert (made["state"], made["actions"]) == ("file_made", ["withdraw"])
    assert made["file_completed_at"] is not None
    for kind in ("accepted", "payment_asked", "file_made"):
        assert persian_digits(order["tracking_code"]) in terminal.message(sara["mobile"], kind)


def test_a_command_that_comes_again_is_answered_again_and_done_once(either: Running) -> None:
    terminal = either.terminal()
    sara, reza = ready_buyers(either, terminal, 2)
    order = buy(terminal, sara, terminal.choice())
    other = buy(terminal, reza, terminal.choice())
    path = paths.ORDER_CANCELLATION.format(tracking_code=order["tracking_code"])
    body = {"command_id": "k-once", "version": 1}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: terminal.call("POST", path, body, sara["token"]), range(8)))
    assert answers == [answers[0]] * 8
    bring(either, answers[0], RequestState.WITHDRAWN)
    assert terminal.call("POST", path, body, sara["token"]) == answers[0]
    with either.central.database.read() as connection:
        history = purchase_history.c.request_id == order["request_id"]
        assert connection.scalar(sa.select(sa.func.count()).where(history)) == 3

    reused = r"422 event\.reused /command_id"
    with pytest.raises(Refusal, match=reused):
        terminal.call("POST", path, body | {"version": 2}, sara["token"])
    with pytest.raises(Refusal, match=reused):
        command(terminal, sara, paths.PLAN_WITHDRAWAL, order, **body, **LEAVING)
    with pytest.raises(Refusal, match=reused):
        command(terminal, reza, paths.ORDER_CANCELLATION, other, **body)
    assert command(terminal, reza, paths.ORDER_CANCELLATION, other)["state"] == "order_cancelled"


def test_a_decision_on_what_has_changed_meanwhile_is_asked_again(either: Running) -> None:
    terminal = either.terminal()
    [sara] = ready_buyers(either, terminal, 1)
    order = buy(terminal, sara, terminal.choice())
    bring(either, order, RequestState.IN_REVIEW)
    with pytest.raises(Refusal, match=r"409 order\.changed /version"):
        command(terminal, sara, paths.ORDER_CANCELLATION, order)
    assert command(terminal, sara, paths.ORDER_CANCELLATION, order, version=2)["state"] == "order_cancelled"


def test_the_last_of_two_opposite_decisions_at_once_is_refused(either: Running) -> None:
    terminal = either.terminal()
    [sara] = ready_buyers(either, terminal, 1)
    order = buy(terminal, sara, terminal.choice())

    def decide(number: int) -> str:
        try:
            path, more = ((paths.ORDER_CANCELLATION, {}), (paths.PLAN_WITHDRAWAL, LEAVING))[number % 2]
            return str(command(terminal, sara, path, order, **more)["state"])
        except Refusal as refused:
            return refused.code

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(decide, range(8)))
    assert outcomes.count("order.changed") == 7
    assert _taken(either) == (1 if "order_cancelled" in outcomes else 0)


def test_nobody_reaches_another_persons_request(central: Running) -> None:
    terminal = central.terminal()
    sara, reza = ready_buyers(central, terminal, 2)
    order = buy(terminal, sara, terminal.choice())
    for tracking_code in (order["tracking_code"], "000100000196"):
        with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
            command(terminal, reza, paths.ORDER_CANCELLATION, order | {"tracking_code": tracking_code})
    assert own(terminal, reza) == []
    with pytest.raises(Refusal, match=r"401 customer\.token"):
        terminal.call("GET", paths.OWN_PURCHASES)


def test_who_does_not_pay_in_time_loses_the_request_and_the_place(either: Running) -> None:
    terminal = either.terminal()
    [sara] = ready_buyers(either, terminal, 1)
    order = buy(terminal, sara, terminal.choice())
    deadline = either.clock() + timedelta(days=3)
    path = (RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT)
    row = bring(either, order, *path, deadline=deadline)
    [waiting] = own(terminal, sara)
    assert waiting["payment_deadline"] == deadline.isoformat()
    assert "مهلت پرداخت" in terminal.message(sara["mobile"], "payment_asked")
    either.clock.forward(days=3, seconds=1)
    terminal.renew_token()
    seen = terminal.call("GET", paths.PURCHASE.format(tracking_code=order["tracking_code"]))
    assert (seen["state"], seen["version"], seen["payment_deadline"]) == ("unpaid_cancelled", row.version + 1, None)
    assert seen["actions"] == [] and _taken(either) == 0
    assert "مهلت پرداخت به پایان رسید" in terminal.message(sara["mobile"], "unpaid")


def test_a_message_about_a_request_goes_to_the_persons_present_mobile(central: Running) -> None:
    terminal = central.terminal()
    sara, reza = ready_buyers(central, terminal, 2)
    for customer, mobile in ((sara, "09301112233"), (reza, None)):
        order = buy(terminal, customer, terminal.choice())
        with central.central.database.write() as connection:
            mine = persons.c.national_code == customer["registry"]["national_code"]
            connection.execute(sa.update(persons).where(mine).values(mobile=mobile))
        bring(central, order, RequestState.IN_REVIEW, RequestState.ACCEPTED)
    assert "پذیرفته شد" in terminal.message("09301112233", "accepted")
    assert terminal.message(reza["mobile"], "receipt") and len(terminal.messages(reza["mobile"])) == 1
    with central.central.database.read() as connection:
        accepted = sa.select(sa.func.count()).where(sms_messages.c.kind == "accepted")
        assert connection.scalar(accepted) == 1
