"""What somebody who is known meets: the account menu, password and mobile, consents, and the details that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.accounts import CARD, EMAIL, KNOWN, PATHS, Step, begin, sign_in
from tests.ui.desk import Desk
from tests.ui.samples import NATIONAL_CODE, SHEBA

ENTER = Qt.Key.Key_Return
NEW_MOBILE = "09351112233"
PASSWORD = "خودروی سفید من"

SAIPA_PROFILE: tuple[Step, ...] = (*begin("saipa-purchase"), *sign_in("sign_in", pages=2))
SAIPA_PASSWORD: tuple[Step, ...] = (
    *begin("saipa-purchase"),
    *(e.WayTaken("sign_in"), e.WayTaken("register")),
    *(e.Edited("mobile", "09121234567"), e.Edited("captcha", "12345"), e.Submitted()),
    *(e.Edited("code", "123456"), e.Submitted(), e.Edited("national_code", NATIONAL_CODE)),
    *(e.Edited("birth_date.day", "17"), e.Edited("birth_date.month", "5"), e.Edited("birth_date.year", "1370")),
    *(e.Submitted(), e.ConsentDecided(True)),
)


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def left(desk: Desk, name: str) -> float:
    return rect(desk.item(name)).left()


@pytest.mark.row("EM-04", "EM-05")
def test_signing_in_comes_first_and_registering_stands_at_the_end_side(at_desk: Desk) -> None:
    at_desk.come_back("emta.entry")
    assert left(at_desk, "way.login") > left(at_desk, "way.edit") > left(at_desk, "way.register")
    at_desk.tap("way.login")
    at_desk.arrive("login")
    assert left(at_desk, "way.register") - left(at_desk, "field.login.national_code.input") < 20


@pytest.mark.row("SA-04", "SA-05", "SA-06", "BA-02", "BA-03", "BA-10")
@pytest.mark.parametrize(
    ("journey", "entry", "labels"),
    [
        ("saipa-purchase", "ورود/ثبت نام", {"تاکنون ثبت نام نکرده اید؟", "بازیابی کلمه عبور"}),
        ("bahman-purchase", "ورود/ثبت نام", {"ثبت نام کاربر جدید", "فراموشی رمز عبور"}),
    ],
)
def test_the_ways_in_are_called_as_the_maker_calls_them(
    at_desk: Desk, journey: str, entry: str, labels: set[str]
) -> None:
    at_desk.walk(begin(journey))
    assert at_desk.item("way.sign_in").property("title") == entry
    at_desk.tap("way.sign_in")
    at_desk.arrive("login")
    assert at_desk.focused == "field.login.national_code.input"
    shown = {item.property("text") for item in at_desk.items() if item.objectName().startswith("way.")}
    assert labels <= shown


@pytest.mark.row("EM-21")
def test_the_password_is_changed_from_the_menu_with_a_code_of_its_own(at_desk: Desk) -> None:
    at_desk.come_back("emta.menu")
    assert at_desk.item("way.password").property("title") == "تغییر رمز عبور"
    at_desk.tap("way.password")
    at_desk.arrive("own_code")
    assert at_desk.item("primary").property("text") == "ارسال رمز یکبار مصرف"
    at_desk.tap("primary")
    at_desk.arrive("change_password")
    at_desk.type("123456")
    at_desk.wait(lambda: at_desk.focused == "field.password.input", "the new password")
    at_desk.type(PASSWORD)
    at_desk.press(ENTER)
    at_desk.type(PASSWORD)
    assert at_desk.item("primary").property("text") == "تغییر رمز عبور"
    at_desk.press(ENTER)
    at_desk.arrive("menu")
    (asked,) = at_desk.asked(fx.ChangePassword)
    assert (asked.code, asked.password) == ("123456", PASSWORD)
    notice = at_desk.item("notice")
    assert (notice.property("kind"), bool(notice.property("text"))) == ("success", True)


@pytest.mark.row("EM-22")
def test_the_mobile_is_changed_before_signing_in_too(at_desk: Desk) -> None:
    at_desk.come_back("emta.change_mobile")
    at_desk.type(NATIONAL_CODE)
    at_desk.press(ENTER)
    assert at_desk.focused == "field.new_mobile.input"
    assert at_desk.item("field.new_mobile").property("label") == "تلفن همراه جدید"
    at_desk.type(NEW_MOBILE)
    at_desk.press(ENTER)
    at_desk.type("12345")
    at_desk.press(ENTER)
    at_desk.arrive("confirm_mobile")
    at_desk.type("123456")
    at_desk.wait(lambda: at_desk.focused == "field.login.password.input", "the password")
    at_desk.type(PASSWORD)
    at_desk.press(ENTER)
    at_desk.arrive("login")
    (started,), (ended,) = at_desk.asked(fx.StartMobileChange), at_desk.asked(fx.ChangeMobile)
    assert (started.national_code, started.mobile, started.captcha_answer) == (NATIONAL_CODE, NEW_MOBILE, "12345")
    assert (ended.code, ended.password) == ("123456", PASSWORD)


@pytest.mark.row("EM-12", "EM-13", "EM-14")
def test_emtas_form_ends_in_a_password_typed_twice(at_desk: Desk) -> None:
    at_desk.walk((*begin("emta-account"), e.WayTaken("register"), e.Edited("mobile", "09121234567")))
    at_desk.happen(e.Edited("captcha", "12345"), e.Submitted(), e.Edited("code", "123456"), e.Submitted())
    at_desk.arrive("identity")
    at_desk.type(NATIONAL_CODE)
    at_desk.press(ENTER)
    for part in ("17", "05", "1370"):
        at_desk.type(part)
    at_desk.press(ENTER)
    at_desk.wait(lambda: at_desk.focused == "field.password.input", "the password")
    assert at_desk.find("field.password_repeat")
    assert at_desk.item("primary").property("text") == "ثبت نهایی"


@pytest.mark.row("SA-08", "SA-11", "SA-15", "SA-16", "BA-07", "BA-11")
@pytest.mark.parametrize(
    ("path", "label"),
    [
        (PATHS["saipa.recover"], "ارسال و تایید"),
        ((*begin("bahman-purchase"), e.WayTaken("sign_in"), e.WayTaken("recover")), "ارسال کد"),
        (SAIPA_PASSWORD, "تایید"),
        ((*SAIPA_PROFILE, *((e.Submitted(),) * 4)), "ثبت اطلاعات"),
    ],
)
def test_buttons_are_called_as_the_makers_guide_calls_them(
    at_desk: Desk, path: Sequence[Step], label: str
) -> None:
    unfinished = replace(KNOWN, confirmed=False, profile={**KNOWN.profile, "landline": ""})
    at_desk.terminal.answers[fx.LogIn] = lambda _: out.SignedIn(unfinished)
    at_desk.terminal.answers[fx.RecordConsent] = lambda _: out.SignedIn(replace(KNOWN, has_password=False))
    at_desk.walk(path)
    assert at_desk.item("primary").property("text") == label


@pytest.mark.row("EM-27")
def test_editing_asks_to_sign_in_and_offers_registering_there(at_desk: Desk) -> None:
    at_desk.come_back("emta.entry")
    at_desk.tap("way.edit")
    at_desk.arrive("login")
    assert at_desk.find("way.register")


@pytest.mark.row("EM-17")
def test_consents_are_seen_and_one_in_force_is_taken_back(at_desk: Desk) -> None:
    at_desk.come_back("emta.consents")
    assert not at_desk.item("choice.consent.bahman").isEnabled()
    at_desk.tap("choice.consent.saipa")
    at_desk.tap("primary")
    at_desk.arrive("consent_withdrawal")
    assert at_desk.item("primary").property("danger")
    at_desk.tap("primary")
    at_desk.arrive("consents")
    assert at_desk.asked(fx.WithdrawConsent)[0].maker == "saipa"


@pytest.mark.row("SA-13", "SA-14")
def test_what_the_registry_knows_is_shown_locked_with_where_it_comes_from(at_desk: Desk) -> None:
    unfinished = replace(KNOWN, profile={}, confirmed=False)
    at_desk.terminal.answers[fx.LogIn] = lambda _: out.SignedIn(unfinished)
    at_desk.walk((*begin("saipa-purchase"), *sign_in("sign_in", pages=2)))
    at_desk.arrive("profile")
    locked = [item for item in at_desk.items() if item.objectName().endswith(".value")]
    assert {item.property("text").strip("\u2066\u2069") for item in locked} >= {"زهرا", "محمدی‌نژاد", "۰۰۰۱۲۳۴۵۶۰"}
    assert "ثبت احوال" in at_desk.interface.session.state.help
    assert at_desk.find("field.first_name.input") is None


@pytest.mark.row("SA-18")
def test_the_stages_of_the_way_are_named_with_the_one_at_hand(at_desk: Desk) -> None:
    at_desk.come_back("saipa.entry")
    state = at_desk.interface.session.state
    assert state.sections[:2] == ("ورود", "احراز هویت") and state.section == 0
    at_desk.come_back("ikco.request")
    assert at_desk.interface.session.state.sections == ()


@pytest.mark.row("BA-04", "BA-06")
def test_bahmans_details_have_a_bank_and_end_in_a_password(at_desk: Desk) -> None:
    unfinished = replace(KNOWN, profile={**KNOWN.profile, "sheba": "", "card": ""}, has_password=False, confirmed=False)
    at_desk.terminal.answers[fx.CheckCode] = lambda _: out.SignedIn(unfinished)
    at_desk.walk((*begin("bahman-purchase"), e.WayTaken("sign_in"), e.WayTaken("register")))
    at_desk.happen(e.Edited("mobile", "09121234567"), e.Submitted(), e.Edited("code", "123456"), e.Submitted())
    for _ in range(5):
        at_desk.arrive("profile")
        at_desk.happen(e.Submitted())
    at_desk.tap("field.sheba")
    at_desk.type(SHEBA)
    at_desk.press(ENTER)
    assert at_desk.focused == "field.card.input"
    at_desk.type("6037-9900 ۰۰۰۰")
    card = at_desk.item("field.card")
    assert card.property("help") == "\u2066۶۰۳۷ ۹۹۰۰ ۰۰۰۰\u2069 — بانک ملی ایران"
    at_desk.happen(e.Edited("card", CARD))
    at_desk.tap("primary")
    at_desk.wait(lambda: at_desk.find("field.password") is not None, "the password")
    assert at_desk.item("primary").property("text") == "ثبت اطلاعات"


@pytest.mark.row("BA-09")
def test_the_account_is_edited_row_by_row_where_the_maker_allows_it(at_desk: Desk) -> None:
    at_desk.come_back("bahman.menu")
    assert at_desk.item("way.account").property("title") == "ویرایش حساب کاربری"
    at_desk.tap("way.account")
    at_desk.arrive("review")
    assert at_desk.find("row.email") and at_desk.find("edit.email")
    assert at_desk.find("row.first_name") and at_desk.find("edit.first_name") is None


def test_an_email_is_typed_on_latin_keys_from_left_to_right(at_desk: Desk) -> None:
    at_desk.come_back("bahman.menu")
    at_desk.happen(e.WayTaken("account"), e.EditAsked("email"))
    at_desk.arrive("profile")
    at_desk.tap("field.email")
    assert at_desk.item("field.email.input").property("ltr")
    assert at_desk.item("field.email.input").property("text") == EMAIL
    assert at_desk.find("key.@")
