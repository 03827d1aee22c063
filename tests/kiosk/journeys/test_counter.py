"""The same journeys at the counter: all fields of a step on one page, judged by one button."""

from __future__ import annotations

import pytest

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys.session import fresh_session
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.stay import Stay, somebody
from tests.kiosk.journeys.test_any_sequence import WALKS, beginning


def desk(maker: str = "ikco") -> Stay:
    return Stay(maker=maker, counter=True)


def test_a_step_shows_all_its_fields_and_one_button_judges_them() -> None:
    stay = desk().walk("profile")
    shown = [field.id for field in stay.screen.fields]
    assert stay.screen.counter and stay.screen.page == 0
    assert shown == [field.id for field in stay.journey.step("profile").fields]
    assert catalogue().text(stay.screen.heading.id) == "اطلاعات شخصی"
    stay.press()
    faults = [field_id for field_id, _ in stay.screen.faults]
    assert faults == ["issue_date", "education", "province", "city", "address", "postal_code", "sheba"]
    assert stay.one_step().place == "confirmation"


@pytest.mark.row("SA-05")
def test_national_code_and_password_stand_together_at_the_counter() -> None:
    stay = Stay(fakes.FakeCentral(somebody("saipa")), "saipa", counter=True).walk("login", way="sign_in")
    assert [field.id for field in stay.screen.fields] == ["login.national_code", "login.password"]
    assert stay.one_step("sign_in").place == "menu"


def test_vehicle_colour_and_extras_stand_together() -> None:
    stay = desk().walk("vehicle")
    assert [group.field_id for group in stay.screen.groups] == ["vehicle"]
    stay.press()
    assert stay.notice == "choice.empty"
    stay.pick("vehicle", "tara")
    assert [group.field_id for group in stay.screen.groups] == ["vehicle", "colour", "options"]
    stay.press()
    assert stay.notice == "choice.empty"
    assert stay.pick("colour", "white").press().place == "dealer"


def test_an_edit_opens_the_whole_step_and_returns() -> None:
    stay = desk().walk("review").edit("address")
    assert stay.place == "profile"
    stay.type(address="بلوار کشاورز، شماره ۷").press()
    assert stay.one_step().place == "review"
    assert stay.walk("final").edit("colour").place == "vehicle"
    assert stay.pick("colour", "black").press().place == "final"


def test_a_code_that_was_wrong_is_told_on_the_same_page() -> None:
    stay = Stay(fakes.FakeCentral(somebody("emta")), "emta", counter=True)
    stay.walk("change_password", way="login otp password")
    assert stay.screen.code is not None and len(stay.screen.fields) == 2
    stay.fill().type(password_code="000000").press()
    assert (stay.place, stay.refusal("password_code")) == ("change_password", "code.wrong")
    assert stay.one_step().place == "menu"


def test_withdrawing_asks_reason_and_tick_on_one_page() -> None:
    stay = beginning("ikco", True, counter=True).walk("withdraw", way="login requests withdraw").press()
    assert [field_id for field_id, _ in stay.screen.faults] == ["reason", "consequence"]
    assert stay.screen.tone == "danger" and len(stay.screen.groups) == 1
    assert stay.one_step().place == "withdrawn"


@pytest.mark.parametrize(("maker", "way"), [(maker, ways[0]) for maker, ways in WALKS.items()])
def test_the_counter_asks_the_same_of_the_outside(maker: str, way: str) -> None:
    self_service, counter = Stay(maker=maker), Stay(maker=maker, counter=True)
    for stay in (self_service, counter):
        while stay.place not in ("menu", "done"):
            stay.one_step(way)
    kinds = [[type(effect) for effect in stay.effects] for stay in (self_service, counter)]
    assert kinds[0] == kinds[1]


def test_the_counter_outlives_the_stay() -> None:
    stay = desk().walk("review")
    stay.do(e.RestartAsked(), e.RestartAnswered(True))
    assert stay.session == fresh_session(2, stay.session.tickets, stay.seconds, counter=True)
    denied = desk().walk("consent").do(e.ConsentDecided(False))
    assert denied.session.counter


def test_a_whole_purchase_takes_fewer_screens() -> None:
    stay, screens = desk(), 0
    while stay.place != "done":
        stay.one_step()
        screens += 1
    assert screens == 15
    [commit] = stay.asked(fx.CommitRequest)
    assert isinstance(commit, fx.CommitRequest) and commit.profile["sheba"] == factories.PROFILE["sheba"]
