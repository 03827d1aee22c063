"""SAIPA's journey as its sales guide orders it: EMTA, consent, a password, the details; and who was here before."""

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


def newcomer() -> Stay:
    return Stay(maker="saipa").walk("login", way="sign_in")


def known(**changes: object) -> Stay:
    person = replace(somebody("saipa"), **changes)
    return Stay(fakes.FakeCentral(person), "saipa").walk("login", way="sign_in")


@pytest.mark.row("SA-10", "SA-11", "SA-03", "EM-06", "EM-10", "EM-11", "EM-17", "EM-18")
def test_a_newcomer_goes_the_guides_way_in_its_order() -> None:
    stay = newcomer()
    places = []
    while stay.place != "menu":
        places.append(stay.place)
        stay.one_step("register")
    assert places == [
        "login", "mobile", "code", "identity", "consent", "password",
        "profile", "profile.1", "profile.2", "profile.3", "profile.4",
    ]  # fmt: skip


@pytest.mark.row("SA-04")
def test_the_home_entry_is_signing_in_or_registering() -> None:
    screen = Stay(maker="saipa").walk("entry").screen
    assert said(screen.ways[0].phrase.id) == "ورود/ثبت نام"  # type: ignore[union-attr]


@pytest.mark.row("SA-05", "SA-06", "SA-08")
def test_signing_in_asks_the_national_code_first_and_offers_registering_and_recovery() -> None:
    stay = newcomer()
    assert [field.id for field in stay.screen.fields] == ["login.national_code"]
    ways = {way.id: said(way.phrase.id) for way in stay.screen.ways if way.phrase}
    assert ways == {"register": "تاکنون ثبت نام نکرده اید؟", "recover": "بازیابی کلمه عبور"}
    stay.fill().press()
    assert [field.id for field in stay.screen.fields] == ["login.password"]
    assert stay.asked(fx.LogIn) == []
    assert stay.take("register").place == "mobile"
    assert stay.back().back().take("recover").place == "recover"


@pytest.mark.row("SA-05")
def test_the_national_code_alone_tells_nobody_anything() -> None:
    answers = []
    for stay in (newcomer(), known(), known(has_password=False)):
        stay.fill().press()
        answers.append((stay.place, stay.screen.fields, stay.screen.ways, stay.notice))
    assert answers[0] == answers[1] == answers[2]


@pytest.mark.row("SA-12", "SA-17", "SA-01")
def test_national_code_and_password_are_enough_for_buying_from_then_on() -> None:
    stay = newcomer()
    while stay.place != "menu":
        stay.one_step("register")
    later = Stay(stay.central, "saipa").walk("login", way="sign_in")
    later.type(login__national_code="0001234560").press()
    later.type(login__password="نادرست است").press()
    assert (later.place, later.refusal("login.password")) == ("login.1", "login.wrong")
    assert later.one_step("sign_in").place == "menu"
    assert later.screen.ways[0].id == "buy"
    later.one_step()
    assert later.place == "programmes"
    [sent] = [one for one in later.asked(fx.LogIn) if isinstance(one, fx.LogIn)][1:]
    assert sent.national_code == factories.REGISTRY["national_code"]


@pytest.mark.row("SA-07")
def test_somebody_verified_who_registers_again_is_led_to_recovery_with_the_reason() -> None:
    stay = known().walk("code", way="register").one_step()
    assert stay.place == "known"
    assert said(stay.screen.heading.id) == "شما پیش‌تر احراز هویت شده‌اید"
    assert "بازیابی کلمه عبور" in said(stay.screen.help.id)  # type: ignore[union-attr]
    assert stay.take("recover").place == "recover_password"
    assert stay.one_step().place == "menu"
    assert len(stay.asked(fx.SetPassword)) == 1
    assert stay.asked(fx.VerifyIdentity) == []


@pytest.mark.row("SA-09")
def test_somebody_verified_who_never_chose_a_password_must_choose_one() -> None:
    stay = known(has_password=False).walk("code", way="register").one_step()
    assert stay.place == "password_missing"
    assert [way.id for way in stay.screen.ways] == ["recover"]
    assert stay.one_step().place == "recover_password"
    assert stay.one_step().place == "menu"


@pytest.mark.row("SA-16", "SA-08")
def test_recovery_takes_national_code_mobile_code_and_a_new_password_twice() -> None:
    stay = known().take("recover")
    assert [field.id for field in stay.screen.fields] == ["recover.national_code", "recover.mobile"]
    assert stay.screen.captcha is None
    assert said(stay.screen.primary.id) == "ارسال و تایید"  # type: ignore[union-attr]
    stay.one_step()
    [sent] = stay.asked(fx.SendCode)
    assert isinstance(sent, fx.SendCode)
    assert (sent.purpose, sent.national_code, sent.mobile) == ("recover", "0001234560", factories.MOBILE)
    assert (sent.captcha_id, sent.captcha_answer) == ("", "")
    stay.one_step()
    assert stay.place == "recover_password"
    stay.type(password="کوه و دریا و باد", password_repeat="کوه و دشت").press()
    assert stay.refusal("password_repeat") == "repeat.different"
    assert stay.one_step().place == "menu"


def test_who_is_not_known_learns_it_only_after_the_code() -> None:
    stay = newcomer().take("recover").one_step()
    assert stay.place == "recover_code"
    assert stay.one_step().place == "not_known"
    assert stay.take("register").place == "mobile"


@pytest.mark.row("EM-19")
def test_who_refuses_consent_comes_back_to_the_sign_in_page_and_nothing_is_left() -> None:
    stay = newcomer().walk("consent", way="register")
    stay.do(e.ConsentDecided(False))
    assert (stay.place, stay.notice) == ("login", "consent.denied")
    assert not any(stay.session.answers.values()) and stay.session.customer is None
    [record] = stay.asked(fx.RecordConsent)
    assert isinstance(record, fx.RecordConsent) and record.granted is False


@pytest.mark.row("SA-02", "EM-15", "EM-16", "EM-07")
def test_a_mobile_of_somebody_else_stops_everything_and_says_what_to_do() -> None:
    stay = Stay(fakes.FakeCentral(owner=False), "saipa").walk("mismatch", way="sign_in register")
    assert "شماره را تغییر دهید" in said(stay.screen.help.id)  # type: ignore[union-attr]
    assert stay.take("change_mobile").place == "mobile"


@pytest.mark.row("SA-11")
def test_the_password_page_bears_the_guides_names() -> None:
    stay = newcomer().walk("password", way="register")
    assert said(stay.screen.heading.id) == "تعویض رمز عبور"
    assert said(stay.screen.primary.id) == "تایید"  # type: ignore[union-attr]
    assert [field.kind for field in stay.screen.fields] == ["password", "repeat"]


@pytest.mark.row("SA-13", "SA-14", "SA-15")
def test_registry_fields_are_locked_and_every_other_needed_one_must_be_filled() -> None:
    stay = newcomer().walk("profile", way="register")
    assert all(field.locked and field.lock_reason for field in stay.screen.fields)
    stay.do(e.Edited("first_name", "دیگری"))
    assert stay.session.answers.typed("first_name") == ""
    missing = []
    stay.press()
    while stay.place != "menu":
        stay.press()
        missing += [field_id for field_id, _ in stay.screen.faults]
        last = said(stay.screen.primary.id)  # type: ignore[union-attr]
        stay.one_step()
    assert missing == ["education", "province", "city", "address", "postal_code", "landline"]
    assert last == "ثبت اطلاعات"
    [saved] = stay.asked(fx.SaveProfile)
    assert isinstance(saved, fx.SaveProfile) and set(missing) < set(saved.profile)
    assert stay.screen.news is not None


@pytest.mark.row("SA-18")
def test_the_steps_stand_named_in_the_progress() -> None:
    stay = newcomer()
    names = [said(step.label.id) for step in stay.screen.progress]
    assert names[:4] == ["ورود", "احراز هویت", "رمز عبور", "اطلاعات شخصی"]
    here = []
    while stay.place != "menu":
        here.append([step.state for step in stay.screen.progress].index("here"))
        stay.one_step("register")
    assert here == sorted(here)


@pytest.mark.row("SA-01")
def test_nobody_buys_before_the_details_are_complete() -> None:
    stay = known(profile={}).walk("profile", way="sign_in")
    assert [way.id for way in stay.screen.ways] == []
    assert stay.press().place == "profile.1"
    assert stay.press().refusal("education") == "education.empty"


def test_the_last_screen_asks_no_captcha_and_the_request_says_so() -> None:
    stay = known().walk("done", way="sign_in")
    [check] = stay.asked(fx.CheckPurchase)
    [commit] = stay.asked(fx.CommitRequest)
    assert isinstance(check, fx.CheckPurchase) and (check.captcha_id, check.captcha_answer) == ("", "")
    assert isinstance(commit, fx.CommitRequest) and commit.captcha == "not_asked"


def test_without_central_the_last_button_still_keeps_the_request() -> None:
    stay = known().walk("final", way="sign_in")
    stay.central.down = True
    assert stay.one_step().place == "done"
    [commit] = stay.asked(fx.CommitRequest)
    assert isinstance(commit, fx.CommitRequest) and commit.captcha == "not_asked"


@pytest.mark.row("EM-03")
def test_a_password_chosen_elsewhere_is_not_asked_again_here() -> None:
    person = replace(somebody("saipa"), consented=False, registry={}, profile={})
    stay = Stay(fakes.FakeCentral(person), "saipa").walk("consent", way="sign_in register")
    assert stay.one_step().place == "profile"
    assert stay.asked(fx.VerifyIdentity) == []


def test_a_wrong_code_in_recovery_is_told_beside_it() -> None:
    stay = known().take("recover").one_step()
    stay.type(recover_code="000000").press()
    assert (stay.place, stay.refusal("recover_code")) == ("recover_code", "code.wrong")
    stay.central.plan(fx.CheckCode, Rejected(Refusal("code.expired"), "code"))
    assert stay.one_step().refusal("recover_code") == "code.expired"
