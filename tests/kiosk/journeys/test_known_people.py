"""People who have been here before, and passwords."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.stay import Stay


@pytest.mark.row("IK-04", "IK-16")
def test_the_home_entry_offers_registering_signing_in_and_setting_the_password() -> None:
    screen = Stay().walk("entry").screen
    assert catalogue().text(screen.heading.id) == "ورود کاربر"
    assert [way.id for way in screen.ways] == ["register", "login", "password"]


@pytest.mark.row("EM-28", "IK-14", "EM-20")
def test_a_known_person_signs_in_by_the_code_and_buys_from_the_review_on() -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("code").one_step()
    assert stay.place == "menu"
    assert stay.one_step().place == "review"
    rows = {row.id: row.value for row in stay.screen.rows}
    assert rows["address"] and rows["city"] == "تهران" and rows["issue_date"] == "۱۳۸۸/۰۲/۰۱"
    assert stay.walk("done").asked(fx.SaveProfile) == []


@pytest.mark.row("EM-28", "IK-14")
def test_a_known_person_without_consent_here_is_asked_for_it() -> None:
    person = factories.known_customer(consented=False, registry={}, profile={}, confirmed=False)
    stay = Stay(fakes.FakeCentral(person)).walk("code").one_step()
    assert stay.place == "consent"
    assert stay.walk("profile").session.customer is not None


@pytest.mark.row("EM-02", "IK-16")
def test_national_code_and_password_sign_in_as_well() -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("login", way="login")
    stay.type(login__national_code="0001234560", login__password="نادرست است").press()
    assert (stay.place, stay.refusal("login.password")) == ("login", "login.wrong")
    assert stay.session.answers.typed("login.password") == ""
    stay.one_step()
    assert stay.place == "menu"
    assert stay.session.answers.typed("login.password") == ""


@pytest.mark.row("EM-17", "EM-28")
def test_a_password_alone_never_leads_to_consent() -> None:
    person = factories.known_customer(consented=False, registry={}, profile={}, confirmed=False)
    stay = Stay(fakes.FakeCentral(person)).walk("login", way="login").one_step()
    assert (stay.place, stay.notice) == ("mobile", "consent.by_code")
    assert stay.session.customer is None and not stay.session.verified
    assert stay.walk("consent").walk("profile").session.customer is not None


@pytest.mark.row("EM-13", "IK-04")
def test_setting_a_password_takes_a_code_and_two_equal_entries() -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("password", way="password")
    [sent] = stay.asked(fx.SendCode)
    assert isinstance(sent, fx.SendCode) and sent.purpose == "password"
    stay.type(password="کوه و دریا و باد", password_repeat="کوه و دشت و باد").press()
    assert stay.refusal("password_repeat") == "repeat.different"
    stay.type(password="09121234567", password_repeat="09121234567").press()
    assert stay.refusal("password") == "password.personal"
    stay.one_step()
    assert stay.place == "menu"
    assert not {"password", "password_repeat"} & set(stay.session.answers)


@pytest.mark.row("EM-13")
def test_a_newcomer_may_set_a_password_on_the_way() -> None:
    stay = Stay().walk("entry").walk("password", way="password")
    assert stay.session.customer and stay.session.customer.consented
    assert stay.one_step().place == "profile"


def test_a_known_person_changing_a_detail_confirms_it_by_code() -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("review").edit("address")
    assert stay.place == "profile.3"
    stay.type(address="بلوار کشاورز، شماره ۷").press()
    assert stay.place == "confirmation"
    assert stay.one_step().place == "review"
    assert next(row.value for row in stay.screen.rows if row.id == "address") == "بلوار کشاورز، شماره ۷"
    assert stay.one_step().place == "programmes"


def test_another_person_at_the_same_terminal_finds_nothing_of_the_first() -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("programmes")
    stay.back().back()
    assert stay.place != "programmes"
    stay.do(e.Back(), e.Back(), e.Back())
    assert stay.place == "service"
    other = replace(factories.customer(), customer_id="c-2", mobile="09351234567")
    stay.central.person = other
    stay.walk("profile.3")
    assert [field.text for field in stay.screen.fields] == ["", ""]
