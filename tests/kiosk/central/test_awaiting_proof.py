"""Requests that were taken down offline become requests once their customer is proved: on a phone or at a terminal."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from kiosk.central.identity import passwords
from kiosk.central.providers.ports import DOWN
from kiosk.central.schema import awaiting_requests, deferrals, inbox, persons, purchases, sms_messages
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.wire import paths
from tests.kiosk.central.buyers import ready_buyers
from tests.kiosk.central.guest import PUBLIC, Phone, World
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal, Somebody, filled
from tests.kiosk.central.test_purchases import republish

PASSWORD = "یک گذرواژهٔ خوب و بلند"
REZA = Somebody("0007000014", "1362-11-02", "09127000014")


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


def test_a_known_customer_finishes_by_a_code_at_any_terminal_and_by_no_password(world: World) -> None:
    other = world.central.terminal()
    [buyer] = ready_buyers(world.central, other, 1)
    registry = buyer["registry"]
    who = Somebody(registry["national_code"], registry["birth_date"], buyer["mobile"])
    with world.central.central.database.write() as connection:
        connection.execute(sa.update(persons).values(password_hash=passwords.hashed(PASSWORD)))
    body = world.collect(who, profile=PROFILE | {"address": "نشانی دیگری که در راه نوشته شد"})
    phone = world.phone(who, kind="awaiting_link").open()
    other.log_in(PASSWORD, who)
    assert world.state_of(body) == ("awaiting", None)
    customer = other.entered(other.start(who.mobile), who.mobile, "login")["customer"]
    [own] = other.call("GET", paths.OWN_PURCHASES, customer=customer["token"])["items"]
    assert (own["tracking_code"], own["device_number"]) == (body["tracking_code"], world.terminal.number)
    assert filled(customer["profile"]) == filled(own["profile"]) == PROFILE
    assert (world.state_of(body)[0], phone.open().status) == ("finished", 404)


def test_a_newcomer_finds_what_they_wrote_still_to_be_confirmed_and_the_first_request_is_first(world: World) -> None:
    first, second = world.collect(), world.collect()
    customer = world.terminal.consented()
    assert (filled(customer["profile"]), customer["confirmed"]) == (PROFILE, False)
    assert (world.state_of(first)[0], world.state_of(second)) == ("finished", ("refused", "eligibility.repeat"))
    assert world.count(purchases) == 1


def test_another_national_code_leaves_the_request_as_it_is(world: World) -> None:
    body = world.collect(national_code=REZA.national_code)
    phone = _proved(world.phone(kind="awaiting_link"))
    assert "این درخواست‌ها" not in phone.page
    phone.decide("grant")
    assert "در هر پایانه با کد پیامکی وارد شوید" in phone.page
    assert (world.count(purchases), world.state_of(body)) == (0, ("awaiting", None))


def test_phone_and_terminal_at_once_make_one_purchase(either_world: World) -> None:
    world = either_world
    terminal = world.central.terminal()
    body = world.collect()
    phone = _proved(world.phone(kind="awaiting_link"))
    challenge_id = terminal.start(SARA.mobile)["challenge_id"]
    terminal.enter(challenge_id, terminal.code_on(SARA.mobile, "identity", 2))
    terminal.claim(challenge_id)
    with ThreadPoolExecutor(2) as pool:
        at_once = [pool.submit(phone.decide, "grant"), pool.submit(terminal.decide, challenge_id, True)]
        for one in at_once:
            one.result()
    assert (world.count(purchases), world.state_of(body)[0]) == (1, "finished")
    assert world.count(sms_messages, kind="receipt") == 1
    assert world.count(persons, national_code=SARA.national_code) == 1


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


def test_silent_police_are_asked_again_by_the_clock(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    republish(world.central, "ikco-11-immediate", gates={"licence": True, "one_per_national_code": True})
    body = world.collect()
    challenge_id = world.terminal.proven()
    world.terminal.claim(challenge_id)
    police = world.central.central.providers.traffic
    monkeypatch.setattr(type(police), "licence", lambda self, national_code: DOWN)
    world.terminal.decide(challenge_id, True)
    assert world.state_of(body) == ("awaiting", None)
    with pytest.raises(Refusal, match=r"404 purchase\.being_registered"):
        world.terminal.call("GET", paths.PURCHASE.format(tracking_code=body["tracking_code"]))
    monkeypatch.undo()
    world.central.clock.forward(days=8)
    world.central.central.nudge_sender()
    assert persian_digits(body["tracking_code"]) in world.terminal.message(SARA.mobile, "receipt")
    assert world.state_of(body) == ("finished", None)


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
