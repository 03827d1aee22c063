"""Requests that were taken down offline become requests once their customer is proved: on a phone or at a terminal."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests, deferrals, inbox, persons, purchases
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.wire import paths
from tests.kiosk.central.guest import PUBLIC, Phone, World
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal, filled
from tests.kiosk.central.test_purchases import republish

PASSWORD = "یک گذرواژهٔ خوب و بلند"


def _proved(phone: Phone, **claim: str) -> Phone:
    """Go on to the maker's text of consent."""
    phone.open().send_code()
    return phone.claim(code=phone.code(1), **claim)


def test_a_request_is_finished_on_ones_own_phone(world: World) -> None:
    body = world.collect()
    phone = world.phone(kind="awaiting_link")
    assert phone.link.startswith(f"{PUBLIC}/v/")
    assert "اعطای مجوز" in _proved(phone).page and "این درخواست‌ها ثبت می‌شود" in phone.page
    assert (world.count(purchases), world.state_of(body)) == (0, ("awaiting", None))
    phone.decide("grant")
    code = persian_digits(TrackingCode(body["tracking_code"]).grouped())
    assert "ثبت شده" in phone.page and code in phone.page
    assert (world.count(purchases), world.state_of(body)) == (1, ("finished", None))
    assert code.replace(" ", "") in world.terminal.message(SARA.mobile, "receipt")
    held = world.terminal.call("GET", paths.PURCHASE.format(tracking_code=body["tracking_code"]))
    assert (held["state"], held["confirmed_at"]) == ("registered", held["confirmed_at"])
    assert filled(held["profile"]) == PROFILE
    assert code in phone.open().page
    assert code not in world.opener(phone.link).open().page


def test_a_maker_without_consent_registers_by_the_claim_alone(world: World) -> None:
    world.terminal.maker = "bahman"
    republish(world.central, "bahman-31-immediate", minimum_age=18, proxy_account=False, gates={})
    profile = {name: value for name, value in PROFILE.items() if name != "issue_date"} | {"landline": "02188776655"}
    body = world.collect(programme_id="bahman-31-immediate", profile=profile)
    phone = world.phone(kind="awaiting_link").open().send_code()
    phone.claim(code=world.terminal.code_on(SARA.mobile, "registration"))
    assert (world.count(purchases), world.state_of(body)[0]) == (1, "finished"), world.state_of(body)


def test_a_programme_without_a_place_left_refuses_with_its_reason(world: World) -> None:
    body = world.collect(programme_id="ikco-16-full")
    later = world.collect(programme_id="ikco-11-immediate")
    phone = _proved(world.phone(kind="awaiting_link", count=2))
    phone.decide("grant")
    assert (world.state_of(body), world.state_of(later)) == (("refused", "programme.full"), ("finished", None))
    assert "ثبت نشد" in phone.page and "ظرفیت این برنامه پر شده است" in phone.page and "ثبت شده" in phone.page
    assert "ظرفیت" in world.terminal.message(SARA.mobile, "awaiting_refused")
    with pytest.raises(Refusal, match=r"404 purchase\.not_registered"):
        world.terminal.call("GET", paths.PURCHASE.format(tracking_code=body["tracking_code"]))


def test_who_denies_consent_gives_the_request_up_and_leaves_nothing_behind(world: World) -> None:
    body = world.collect()
    phone = _proved(world.phone(kind="awaiting_link"))
    phone.decide("deny")
    assert "مجوز داده نشد" in phone.page
    assert world.state_of(body) == ("refused", "consent.missing")
    with world.central.central.database.read() as connection:
        row = connection.execute(sa.select(awaiting_requests)).one()
        assert (row.mobile, row.national_code, row.birth_date, row.body) == (None,) * 4
        assert connection.scalars(sa.select(inbox.c.body)).all() == [""]
    assert world.count(persons, national_code=SARA.national_code) == 0
    assert world.count(deferrals, state="denied") + world.count(deferrals, state="open") == 1
