"""EMTA's own account: registering with a password, signing in by password or one-time code, and looking after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.stay import Stay, somebody


def said(text_id: str) -> str:
    return catalogue().text(text_id)


def known(**changes: object) -> Stay:
    return Stay(fakes.FakeCentral(replace(somebody("emta"), **changes)), "emta")


@pytest.mark.row("EM-04", "EM-05", "EM-27")
def test_the_landing_page_offers_signing_in_and_apart_from_it_registering() -> None:
    screen = Stay(maker="emta").walk("entry").screen
    ways = [(way.id, said(way.phrase.id)) for way in screen.ways if way.phrase]
    assert ways[0] == ("login", "ورود با نام کاربری و رمز عبور")
    assert ways[-1] == ("register", "ثبت‌نام نکرده‌ام")


@pytest.mark.row("EM-06", "EM-09", "EM-11", "EM-12", "EM-13", "EM-14")
def test_registering_takes_mobile_code_claim_and_a_password_twice() -> None:
    stay = Stay(maker="emta")
    places = []
    while stay.place != "menu":
        places.append(stay.place)
        stay.one_step()
    assert places == ["attract", "service", "entry", "mobile", "code", "identity", "identity.1"]
    [claim] = stay.asked(fx.VerifyIdentity)
    assert isinstance(claim, fx.VerifyIdentity)
    assert (claim.birth_date, bool(claim.password)) == ("1370-05-17", True)
    assert not stay.session.answers.typed("password")
    assert stay.session.customer is not None


@pytest.mark.row("EM-13", "EM-14")
def test_the_password_must_be_repeated_and_nothing_personal() -> None:
    stay = Stay(maker="emta").walk("identity.1")
    assert said(stay.screen.primary.id) == "ثبت نهایی"  # type: ignore[union-attr]
    assert "به خاطر بسپارید" in said(stay.screen.help.id)  # type: ignore[union-attr]
    stay.type(password="0001234560", password_repeat="0001234560").press()
    assert stay.refusal("password") == "password.personal"
    stay.type(password="کوه و دریا و باد", password_repeat="کوه و دریا").press()
    assert stay.refusal("password_repeat") == "repeat.different"
    assert stay.asked(fx.VerifyIdentity) == []


def test_a_claim_that_does_not_match_is_mended_where_it_was_asked() -> None:
    stay = Stay(maker="emta").walk("identity.1")
    stay.central.plan(fx.VerifyIdentity, Rejected(Refusal("identity.not_matched"), "birth_date"))
    stay.one_step()
    assert (stay.place, stay.refusal("birth_date")) == ("identity", "identity.not_matched")
    assert stay.walk("menu").session.customer is not None


@pytest.mark.row("EM-20")
def test_a_one_time_code_signs_in_without_the_old_password() -> None:
    stay = known().walk("login", way="login")
    assert "رمز یکبار مصرف" in next(said(way.phrase.id) for way in stay.screen.ways if way.phrase)
    stay.walk("menu", way="login otp")
    assert stay.asked(fx.LogIn) == [] and stay.session.customer is not None


@pytest.mark.row("EM-28")
def test_somebody_known_who_registers_is_signed_in_by_the_code() -> None:
    stay = known().walk("menu", way="register")
    assert stay.asked(fx.VerifyIdentity) == []


def test_a_one_time_code_for_somebody_unknown_leads_to_registering() -> None:
    stay = Stay(maker="emta").walk("not_known", way="login otp")
    assert stay.take("register").place == "identity"


@pytest.mark.row("EM-21")
def test_the_password_is_changed_by_a_code_of_its_own() -> None:
    stay = known().walk("own_code", way="login otp password")
    assert said(stay.screen.heading.id) == "تغییر رمز عبور"
    assert said(stay.screen.primary.id) == "ارسال رمز یکبار مصرف"  # type: ignore[union-attr]
    stay.press()
    assert stay.place == "change_password" and stay.screen.code is not None
    stay.type(password_code="000000").press()
    assert said(stay.screen.primary.id) == "تغییر رمز عبور"  # type: ignore[union-attr]
    stay.fill().press()
    assert (stay.place, stay.refusal("password_code")) == ("change_password", "code.wrong")
    stay.fill().press().fill().press()
    assert stay.place == "menu"
    assert stay.screen.news is not None and said(stay.screen.news.id) == "رمز عبور شما به‌روز شد."
    assert not {"password", "password_code"} & {key for key, text in stay.session.answers.items() if text}
    assert stay.one_step("account").screen.news is None


@pytest.mark.row("EM-22")
@pytest.mark.parametrize("signed_in", [False, True])
def test_the_mobile_is_changed_by_national_code_captcha_code_and_password(signed_in: bool) -> None:
    stay = known().walk("change_mobile", way="login mobile" if signed_in else "login change_mobile")
    assert [field.id for field in stay.screen.fields] == ["change.national_code", "new_mobile"]
    assert stay.screen.captcha is not None
    stay.one_step()
    [start] = stay.asked(fx.StartMobileChange)
    assert isinstance(start, fx.StartMobileChange)
    assert (start.mobile, start.captcha_answer) == (fakes.NEW_MOBILE, fakes.CAPTCHA)
    stay.one_step()
    assert stay.place == "confirm_mobile.1"
    stay.type(login__password="نادرست است").press()
    assert (stay.place, stay.refusal("login.password")) == ("confirm_mobile.1", "login.wrong")
    stay.one_step()
    assert stay.place == ("menu" if signed_in else "login")
    assert stay.screen.news is not None and said(stay.screen.news.id) == "شماره همراه حساب عوض شد."
    if signed_in:
        assert stay.session.customer is not None and stay.session.customer.mobile == fakes.NEW_MOBILE


@pytest.mark.row("EM-22", "EM-07")
def test_a_new_mobile_of_somebody_else_is_refused_where_it_was_asked() -> None:
    stay = known().walk("confirm_mobile.1", way="login change_mobile")
    stay.central.plan(fx.ChangeMobile, Rejected(Refusal("identity.mobile_mismatch"), "mobile"))
    stay.one_step()
    assert (stay.place, stay.refusal("new_mobile")) == ("change_mobile", "identity.mobile_mismatch")
    assert stay.session.answers.typed("new_mobile")


def test_a_wrong_captcha_of_a_change_of_mobile_brings_another_and_keeps_the_number() -> None:
    stay = known().walk("change_mobile", way="login change_mobile").fill().type(captcha="11111").press()
    assert (stay.place, stay.refusal("captcha")) == ("change_mobile", "captcha.wrong")
    assert stay.session.answers.typed("new_mobile") and len(stay.asked(fx.FetchCaptcha)) == 2


@pytest.mark.row("EM-27")
def test_editing_is_for_who_is_signed_in_and_others_are_offered_registering() -> None:
    stay = known().walk("login", way="edit")
    assert "register" in [way.id for way in stay.screen.ways]
    stay.walk("account", way="edit")
    stay.edit("email").type(email="negar@example.ir").press()
    assert stay.place == "account"
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile)
    assert (saved.maker, saved.profile["email"]) == ("emta", "negar@example.ir")


def test_consents_to_every_maker_are_seen_and_taken_back() -> None:
    stay = known().walk("consents", way="login consents")
    [group] = stay.screen.groups
    assert [choice.id for choice in group.choices] == ["ikco"]
    assert stay.press().notice == "choice.empty"
    stay.one_step()
    assert stay.place == "consent_withdrawal" and stay.screen.tone == "danger"
    assert {row.id for row in stay.screen.rows} == {"maker", "decided_at", "version", "scopes"}
    stay.press()
    assert stay.place == "consents"
    [gone] = stay.screen.groups[0].choices
    assert not gone.enabled and not gone.selected
    assert stay.screen.news is not None and said(stay.screen.news.id) == "مجوز پس گرفته شد."


def test_taking_back_the_consent_to_this_very_maker_signs_out() -> None:
    stay = Stay(fakes.FakeCentral(somebody("ikco"))).walk("consent_withdrawal", way="login consents").press()
    assert stay.place == "entry"
    assert stay.session.customer is None and not any(stay.session.answers.values())
    assert stay.screen.news is not None


@pytest.mark.row("EM-01")
def test_the_providers_name_and_owner_stand_on_the_mobile_and_consent_screens() -> None:
    for maker, way in (("saipa", "sign_in register"), ("ikco", "register")):
        for place in ("mobile", "consent"):
            help_text = Stay(maker=maker).walk(place, way=way).screen.help
            assert help_text is not None
            assert "امتا" in said(help_text.id) and "مرکز توسعه تجارت الکترونیکی وزارت صمت" in said(help_text.id)


def test_who_is_signed_in_elsewhere_without_a_password_chooses_one_here() -> None:
    stay = known(has_password=False).walk("password", way="register")
    assert stay.one_step().place == "menu"


@pytest.mark.row("EM-02")
def test_the_account_serves_without_any_details() -> None:
    person = factories.known_customer(profile={}, confirmed=False, consented=False)
    assert Stay(fakes.FakeCentral(person), "emta").walk("menu", way="login").place == "menu"


def test_without_central_an_account_says_at_once_that_it_needs_it_and_why() -> None:
    stay = Stay(maker="emta").walk("service")
    stay.central.down = True
    stay.do(e.JourneyChosen(stay.journey, "request-1", "event-1", away=True))
    for way in ("register", "login"):
        assert (stay.place, stay.notice) == ("entry", "offline.account")
        stay.take(way)
        assert stay.notice == "offline.account" and [one.id for one in stay.screen.ways].count("offline") == 0
        if way == "login":
            assert stay.fill().press().notice == "offline.account"
        stay.back()
    stay.central.down = False
    assert stay.walk("menu", way="register").screen.notice is None


def test_a_line_that_goes_while_an_account_is_made_loses_nothing_that_was_typed() -> None:
    stay = Stay(maker="emta").walk("code")
    stay.central.down = True
    assert (stay.fill().press().place, stay.notice) == ("code", "offline.account")
    stay.central.down = False
    assert stay.press().place == "identity"
