"""Requests that were taken down offline with somebody's mobile and name them wrongly: told, mended or set aside."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests, inbox, persons, purchases, sms_messages
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode
from tests.kiosk.central.guest import World
from tests.kiosk.central.terminal import SARA, Refusal, Somebody

REZA = Somebody("0007000014", "1362-11-02", "09127000014")
TYPO = "1370-05-18"


def codes(requests: list[dict[str, Any]]) -> list[str]:
    return [each["tracking_code"] for each in requests]


def test_a_mistyped_birth_date_is_mended_and_another_national_code_only_set_aside(either_world: World) -> None:
    world = either_world
    terminal = world.terminal
    another = world.collect(national_code=REZA.national_code)
    mistyped, foreign = world.collect(birth_date=TYPO), world.collect(REZA)
    customer = terminal.consented()
    own, other = customer["misnamed"]
    assert customer["awaiting"] == [], "a terminal of the release before is told nothing that it could not say"
    assert codes([own, other]) == codes([mistyped, another])
    assert (own["own"], other["own"]) == (True, False) and own["vehicle_title"] and own["taken_by"] == other["taken_by"]
    assert [other[name] for name in ("programme_title", "vehicle_title", "colour_name", "dealer_name")] == [""] * 4

    for body in (another, foreign):
        with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
            terminal.settle(customer, body, "register")
    with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
        terminal.settle(customer, foreign, "withdraw")
    decided = terminal.settle(customer, mistyped, "register")
    assert (decided["state"], decided["purchase"]["registry"]["birth_date"]) == ("registered", SARA.birth_date)
    assert decided["purchase"]["tracking_code"] == mistyped["tracking_code"], "what stands on the paper came true"
    assert world.count(purchases, national_code=SARA.national_code) == world.count(purchases) == 1

    left = world.count(sms_messages)
    assert terminal.settle(customer, another, "withdraw") == terminal.settle(customer, another, "withdraw")
    assert world.count(sms_messages) == left
    assert world.state_of(another) == ("withdrawn", "awaiting.misnamed")
    with world.central.central.database.read() as connection:
        gone = awaiting_requests.c.request_id == another["request_id"]
        row = connection.execute(sa.select(awaiting_requests).where(gone)).one()
        assert (row.mobile, row.national_code, row.birth_date, row.body) == (None,) * 4
        event = sa.select(inbox.c.body).where(inbox.c.aggregate_id == another["request_id"])
        assert connection.scalars(event).all() == [""]
    page = world.central.http.get(f"/t/{terminal.tracking_token(another['tracking_code'])}").text
    assert "کنار گذاشته شد" in page and "انصراف" not in page
    assert world.state_of(foreign) == ("awaiting", None)


def test_on_ones_own_phone_nothing_is_registered_unasked_nor_shown_of_somebody_else(world: World) -> None:
    mistyped = world.collect(birth_date=TYPO)
    another = world.collect(programme_id="ikco-16-full", national_code=REZA.national_code)
    phone = world.phone(kind="awaiting_link", count=2).open().send_code()
    phone.claim(code=phone.code(1))
    assert "مشخصات آن با شما یکی نیست" in phone.page and "این درخواست‌ها ثبت می‌شود" not in phone.page
    phone.decide("grant")
    assert world.count(persons, national_code=SARA.national_code) == 1 and world.count(purchases) == 0
    assert "تاریخ تولد در این درخواست" in phone.page and "کد ملی نوشته‌شده در این درخواست" in phone.page
    with world.central.central.database.read() as connection:
        shown = {row.request_id: row.shown for row in connection.execute(sa.select(awaiting_requests))}
    hidden = shown[another["request_id"]]["programme_title"], REZA.national_code, another["tracking_code"], TYPO
    for each in hidden:
        assert each not in phone.page and persian_digits(each) not in phone.page
    assert persian_digits(shown[mistyped["request_id"]]["programme_title"]) in phone.page

    bystander = world.opener(phone.link).open()
    for who, body, decision in ((bystander, mistyped, "register"), (phone, another, "register")):
        who.post("request", request=body["request_id"], decision=decision)
    assert "پیدا نشد" in phone.page
    assert (world.state_of(mistyped), world.state_of(another)) == (("awaiting", None), ("awaiting", None))
    phone.open().post("request", request=mistyped["request_id"], decision="register")
    phone.post("request", request=another["request_id"], decision="withdraw")
    assert "ثبت شده" in phone.page and "کنار گذاشته شد" in phone.page
    assert persian_digits(TrackingCode(mistyped["tracking_code"]).grouped()) in phone.page
    assert (world.state_of(mistyped)[0], world.state_of(another)[0]) == ("finished", "withdrawn")
    assert world.count(purchases) == 1

    late = world.collect(birth_date=TYPO)
    assert "تاریخ تولد در این درخواست" in phone.open().page
    world.central.clock.forward(minutes=31)
    phone.post("request", request=late["request_id"], decision="withdraw")
    assert "تاریخ تولد در این درخواست" not in phone.page and world.state_of(late) == ("awaiting", None)
