"""Requests that were taken down offline, decided on at a terminal: shown to their own customer, never done unasked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.identity import passwords
from kiosk.central.providers.ports import DOWN
from kiosk.central.schema import awaiting_requests, deferrals, devices, inbox, persons, purchases, sms_messages
from kiosk.domain.text import persian_digits
from kiosk.wire import paths
from tests.kiosk.central.buyers import own, ready_buyers
from tests.kiosk.central.guest import World
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal, Somebody, Terminal, filled
from tests.kiosk.central.test_purchases import republish

PASSWORD = "یک گذرواژهٔ خوب و بلند"
REZA = Somebody("0007000014", "1362-11-02", "09127000014")


def _codes(customer: dict[str, Any]) -> list[str]:
    return [one["tracking_code"] for one in customer["awaiting"]]


def _again(terminal: Terminal, who: Somebody, count: int = 1) -> dict[str, Any]:
    """Sign in as somebody known, by the code that came as the `count`-th."""
    customer: dict[str, Any] = terminal.entered(terminal.start(who.mobile), who.mobile, "login", count)["customer"]
    return customer


def test_who_is_proved_is_told_of_their_own_requests_only_and_nothing_is_done_unasked(world: World) -> None:
    elsewhere = world.central.terminal("ikco-2014")
    body = world.collect(REZA)
    challenge_id = elsewhere.proven(REZA)
    elsewhere.claim(challenge_id, REZA)
    assert elsewhere.decide(challenge_id, False)["customer"] is None
    assert world.state_of(body) == ("awaiting", None), "nothing was shown, so a denial gives nothing up"
    mine, later = world.collect(), world.collect(programme_id="ikco-16-full")
    for stranger in ({"mobile": REZA.mobile}, {"national_code": REZA.national_code}, {"birth_date": REZA.birth_date}):
        world.collect(**stranger)
    challenge_id = elsewhere.proven()
    assert elsewhere.claim(challenge_id)["customer"] is None
    customer = elsewhere.decide(challenge_id, True)["customer"]
    first, _ = customer["awaiting"]
    assert _codes(customer) == [mine["tracking_code"], later["tracking_code"]]
    with world.central.central.database.read() as connection:
        dealer_id = connection.scalar(sa.select(devices.c.dealer_id).where(devices.c.id == world.terminal.device_id))
    dealer = elsewhere.catalogue()["dealers", str(dealer_id)]["name"]
    assert (first["maker_name"], first["taken_by"]) == ("ایران خودرو", dealer)
    assert all(first[name] for name in ("programme_title", "vehicle_title", "colour_name", "dealer_name"))
    taken, until = (datetime.fromisoformat(first[name]) for name in ("confirmed_at", "expires_at"))
    assert taken == datetime.fromisoformat(mine["confirmed_at"]) and timedelta(days=6) < until - taken
    assert filled(customer["profile"] or {}) == {}
    assert (world.count(purchases), world.state_of(mine)) == (0, ("awaiting", None))
    world.central.clock.forward(days=7, minutes=1)
    elsewhere.renew_token()
    assert _codes(_again(elsewhere, SARA)) == []


def test_a_known_customer_registers_at_any_terminal_what_a_password_alone_does_not_even_name(world: World) -> None:
    other = world.central.terminal()
    [buyer] = ready_buyers(world.central, other, 1)
    registry = buyer["registry"]
    who = Somebody(registry["national_code"], registry["birth_date"], buyer["mobile"])
    with world.central.central.database.write() as connection:
        connection.execute(sa.update(persons).values(password_hash=passwords.hashed(PASSWORD)))
    body = world.collect(who, profile=PROFILE | {"address": "نشانی دیگری که در راه نوشته شد"})
    phone = world.phone(who, kind="awaiting_link").open()
    by_password = other.log_in(PASSWORD, who)
    assert _codes(by_password) == []
    with pytest.raises(Refusal, match=r"403 identity\.not_verified"):
        other.settle(by_password, body, "register")
    customer = _again(other, who)
    assert _codes(customer) == [body["tracking_code"]] and phone.open().status == 200
    decided = other.settle(customer, body, "register")
    assert (decided["state"], decided["purchase"]["tracking_code"]) == ("registered", body["tracking_code"])
    [held] = own(other, customer)
    assert held == decided["purchase"]
    assert (held["device_number"], filled(held["profile"])) == (world.terminal.number, PROFILE)
    assert (world.state_of(body)[0], phone.open().status) == ("finished", 404)


def test_a_decision_whose_answer_was_lost_is_found_again_and_no_other_follows_it(world: World) -> None:
    kept, dropped = world.collect(), world.collect(programme_id="ikco-16-full")
    terminal = world.terminal
    customer = terminal.consented()
    for body, decision, other in ((dropped, "withdraw", "register"), (kept, "register", "withdraw")):
        assert world.count(deferrals, state="open") == 1
        assert terminal.settle(customer, body, decision) == terminal.settle(customer, body, decision)
        with pytest.raises(Refusal, match=r"409 awaiting\.decided"):
            terminal.settle(customer, body, other)
    assert (world.state_of(kept), world.state_of(dropped)) == (("finished", None), ("withdrawn", None))
    assert world.count(purchases) == world.count(sms_messages, kind="receipt") == 1
    assert (world.count(sms_messages, kind="awaiting_withdrawn"), world.count(deferrals, state="open")) == (1, 0)
    with world.central.central.database.read() as connection:
        gone = awaiting_requests.c.request_id == dropped["request_id"]
        row = connection.execute(sa.select(awaiting_requests).where(gone)).one()
        assert (row.mobile, row.national_code, row.birth_date, row.body) == (None,) * 4
        event = sa.select(inbox.c.body).where(inbox.c.aggregate_id == dropped["request_id"])
        assert connection.scalars(event).all() == [""]
    page = world.central.http.get(f"/t/{terminal.tracking_token(dropped['tracking_code'])}").text
    assert "انصراف مشتری" in page
    with pytest.raises(Refusal, match=r"404 purchase\.not_registered"):
        terminal.call("GET", paths.PURCHASE.format(tracking_code=dropped["tracking_code"]))


def test_each_request_is_decided_on_by_itself_and_judged_like_any_other(world: World) -> None:
    full, first, second = world.collect(programme_id="ikco-16-full"), world.collect(), world.collect()
    left, foreign = world.collect(), world.collect(national_code=REZA.national_code)
    terminal = world.terminal
    customer = terminal.consented()
    for _ in range(2):
        with pytest.raises(Refusal, match=r"409 programme\.full") as refused:
            terminal.settle(customer, full, "register")
    assert "ظرفیت" in refused.value.problem["detail"] and "ظرفیت" in terminal.message(SARA.mobile, "awaiting_refused")
    assert terminal.settle(customer, first, "register")["state"] == "registered"
    with pytest.raises(Refusal, match=r"409 eligibility\.repeat"):
        terminal.settle(customer, second, "register")
    with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
        terminal.settle(customer, foreign, "register")
    assert [world.state_of(each)[0] for each in (full, first, second, left, foreign)] == [
        "refused", "finished", "refused", "awaiting", "awaiting",
    ]  # fmt: skip
    assert (world.count(purchases), world.count(deferrals, state="open")) == (1, 1)
    customer = _again(terminal, SARA)
    assert (filled(customer["profile"]), customer["confirmed"]) == (PROFILE, False)
    assert _codes(customer) == [left["tracking_code"]]
    world.central.clock.forward(days=7, minutes=1)
    terminal.renew_token()
    with pytest.raises(Refusal, match=r"401 customer\.token"):
        terminal.settle(customer, left, "register")
    with pytest.raises(Refusal, match=r"404 purchase\.lapsed"):
        terminal.settle(_again(terminal, SARA, 2), left, "register")


def test_phone_and_terminals_at_once_make_one_purchase(either_world: World) -> None:
    world = either_world
    terminal = world.central.terminal()
    body = world.collect()
    phone = world.phone(kind="awaiting_link").open().send_code()
    phone.claim(code=phone.code(1))
    challenge_id = terminal.start(SARA.mobile)["challenge_id"]
    terminal.enter(challenge_id, terminal.code_on(SARA.mobile, "identity", 2))
    terminal.claim(challenge_id)
    customer = terminal.decide(challenge_id, True)["customer"]
    with ThreadPoolExecutor(3) as pool:
        at_once = [pool.submit(phone.decide, "grant")]
        at_once += [pool.submit(terminal.settle, customer, body, "register") for _ in range(2)]
        assert [one.result()["state"] for one in at_once[1:]] == ["registered"] * 2
        at_once[0].result()
    assert (world.count(purchases), world.state_of(body)[0]) == (1, "finished")
    assert world.count(sms_messages, kind="receipt") == 1
    assert world.count(persons, national_code=SARA.national_code) == 1


def test_silent_police_are_asked_again_by_the_clock(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    republish(world.central, "ikco-11-immediate", gates={"licence": True, "one_per_national_code": True})
    body = world.collect()
    customer = world.terminal.consented()
    police = world.central.central.providers.traffic
    monkeypatch.setattr(type(police), "licence", lambda self, national_code: DOWN)
    assert world.terminal.settle(customer, body, "register") == {"state": "being_registered", "purchase": None}
    assert world.state_of(body) == ("awaiting", None)
    with pytest.raises(Refusal, match=r"409 awaiting\.decided"):
        world.terminal.settle(customer, body, "withdraw")
    with pytest.raises(Refusal, match=r"404 purchase\.being_registered"):
        world.terminal.call("GET", paths.PURCHASE.format(tracking_code=body["tracking_code"]))
    monkeypatch.undo()
    world.central.clock.forward(days=8)
    world.central.central.nudge_sender()
    assert persian_digits(body["tracking_code"]) in world.terminal.message(SARA.mobile, "receipt")
    assert world.state_of(body) == ("finished", None)
