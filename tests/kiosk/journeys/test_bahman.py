"""Bahman group's journey: no EMTA, no captcha, no consent; details, bank and password in one form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.stay import Stay, somebody


def said(text_id: str) -> str:
    return catalogue().text(text_id)


def known() -> Stay:
    return Stay(fakes.FakeCentral(somebody("bahman")), "bahman").walk("login", way="sign_in")


@pytest.mark.row("BA-12", "BA-04", "BA-05")
def test_a_newcomer_proves_the_mobile_and_fills_one_form() -> None:
    stay = Stay(maker="bahman")
    places = []
    while stay.place != "menu":
        places.append(stay.place)
        stay.one_step("sign_in register")
    assert places == [
        "attract", "service", "entry", "login", "mobile", "code", "identity",
        "profile", "profile.1", "profile.2", "profile.3", "profile.4", "profile.5", "profile.6",
    ]  # fmt: skip
    assert stay.asked(fx.FetchCaptcha) == [] and stay.asked(fx.RecordConsent) == []
    assert len(stay.asked(fx.VerifyIdentity)) == 1


@pytest.mark.row("BA-12")
def test_no_screen_of_it_speaks_of_emta_captcha_or_consent() -> None:
    journey = factories.journey("bahman")
    kinds = {step.kind for step in journey.steps.values()} | {
        field.kind for step in journey.steps.values() for field in step.fields
    }
    assert not kinds & {"consent", "consents", "captcha", "confirmation"}
    texts = catalogue().entries
    shown = {text for step in journey.steps.values() for page in step.pages for text in (page.heading, page.help)}
    shown |= {field.label for step in journey.steps.values() for field in step.fields}
    assert [text for text in shown if text and "امتا" in texts[text]] == []


@pytest.mark.row("BA-02", "BA-03", "BA-10")
def test_the_entries_bear_the_guides_names() -> None:
    stay = Stay(maker="bahman").walk("entry")
    assert said(stay.screen.ways[0].phrase.id) == "ورود/ثبت نام"  # type: ignore[union-attr]
    stay.one_step("sign_in")
    assert said(stay.screen.heading.id) == "ورود/عضویت"
    ways = {way.id: said(way.phrase.id) for way in stay.screen.ways if way.phrase}
    assert ways == {"register": "ثبت نام کاربر جدید", "recover": "فراموشی رمز عبور"}


@pytest.mark.row("BA-06", "BA-07", "BA-01")
def test_the_password_is_chosen_in_the_form_and_saved_with_it() -> None:
    stay = Stay(maker="bahman").walk("profile.6", way="sign_in register")
    assert [field.kind for field in stay.screen.fields] == ["password", "repeat"]
    assert said(stay.screen.primary.id) == "ثبت اطلاعات"  # type: ignore[union-attr]
    stay.type(password="کوه و دریا و باد", password_repeat="کوه").press()
    assert stay.refusal("password_repeat") == "repeat.different" and stay.asked(fx.SaveProfile) == []
    stay.one_step()
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile)
    assert saved.password and "password" not in saved.profile
    assert saved.profile["sheba"] == factories.PROFILE["sheba"] and saved.profile["card"] == "6037990000000006"
    assert not stay.session.answers.typed("password")
    later = Stay(stay.central, "bahman").walk("menu", way="sign_in")
    assert later.session.customer is not None


def test_the_form_asks_no_password_of_who_has_one() -> None:
    person = replace(somebody("bahman"), profile={})
    stay = Stay(fakes.FakeCentral(person), "bahman").walk("profile.5", way="sign_in")
    assert stay.one_step().place == "menu"
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile) and saved.password == ""


def test_somebody_verified_without_a_password_chooses_it_in_the_form() -> None:
    person = replace(somebody("bahman"), has_password=False)
    stay = Stay(fakes.FakeCentral(person), "bahman").walk("profile", way="sign_in register")
    stay.walk("menu")
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile) and saved.password


@pytest.mark.row("BA-04")
def test_the_card_is_optional_and_the_sheba_is_not() -> None:
    stay = Stay(maker="bahman").walk("profile.5", way="sign_in register").press()
    assert [field_id for field_id, _ in stay.screen.faults] == ["sheba"]
    assert [field.required for field in stay.screen.fields] == [True, False]
    stay.type(sheba="IR760170000000000000000001", card="1234").press()
    assert stay.refusal("card") == "card.length"
    assert stay.type(card="").press().place == "profile.6"


@pytest.mark.row("BA-08")
def test_with_no_programme_open_signing_in_works_and_buying_says_so() -> None:
    stay = known()
    stay.central.offers = factories.offers(programmes=())
    stay.walk("programmes", way="sign_in")
    assert stay.notice == "programme.none"
    assert stay.press().place == "programmes"
    stay.back()
    assert stay.place == "menu"


@pytest.mark.row("BA-09")
def test_the_account_is_edited_where_the_maker_allows_and_nowhere_else() -> None:
    stay = known().walk("account", way="sign_in account")
    assert said(stay.screen.heading.id) == "ویرایش حساب کاربری"
    editable = [row.id for row in stay.screen.rows if row.editable]
    assert editable == ["education", "province", "city", "address", "postal_code", "landline", "email", "sheba", "card"]
    stay.edit("first_name")
    assert stay.place == "account"
    stay.edit("sheba").type(sheba="IR840120000000000123456789").press()
    assert stay.place == "account"
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile) and saved.profile["sheba"] == "IR840120000000000123456789"
    assert stay.screen.news is not None and said(stay.screen.news.id) == "اطلاعات شما ثبت شد."
    assert stay.press().place == "menu"


@pytest.mark.row("BA-10", "BA-11")
def test_a_forgotten_password_is_replaced_by_national_code_mobile_and_code() -> None:
    stay = known().take("recover")
    assert said(stay.screen.primary.id) == "ارسال کد"  # type: ignore[union-attr]
    stay.one_step()
    [sent] = stay.asked(fx.SendCode)
    assert isinstance(sent, fx.SendCode) and (sent.purpose, sent.captcha_id) == ("recover", "")
    assert stay.one_step().place == "recover_password"
    assert stay.one_step().place == "menu"
    assert len(stay.asked(fx.SetPassword)) == 1


def test_an_optional_answer_that_was_saved_can_be_taken_out_again() -> None:
    person = somebody("bahman")
    person = replace(person, profile={**person.profile, "email": "a@example.ir"})
    stay = Stay(fakes.FakeCentral(person), "bahman").walk("account", way="sign_in account").edit("email")
    stay.type(email="").press()
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile) and "email" not in saved.profile


def test_going_back_over_the_password_page_after_saving_skips_it() -> None:
    stay = Stay(maker="bahman").walk("menu", way="sign_in register")
    assert stay.do(e.Back()).place == "profile.5"
