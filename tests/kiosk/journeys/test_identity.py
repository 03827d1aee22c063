"""From the mobile to a confirmed profile, row by row."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys.screen import Phrase
from kiosk.texts import catalogue
from tests import fakes
from tests.kiosk.journeys.stay import Stay


@pytest.mark.row("EM-06", "IK-05")
@pytest.mark.parametrize("typed", ["09121234567", "۰۹۱۲۱۲۳۴۵۶۷", "٠٩١٢١٢٣٤٥٦٧", "+98 912 123 4567", "0098-912-1234567"])
def test_a_mobile_is_taken_in_any_digits(typed: str) -> None:
    stay = Stay().walk("mobile").type(mobile=typed, captcha=fakes.CAPTCHA).press()
    [sent] = stay.asked(fx.SendCode)
    assert isinstance(sent, fx.SendCode) and sent.mobile == "09121234567"


@pytest.mark.row("EM-09", "IK-07")
def test_going_on_from_the_mobile_waits_for_both_fields() -> None:
    stay = Stay().walk("mobile")
    assert not stay.screen.primary_enabled
    stay.type(mobile="0912")
    assert not stay.screen.primary_enabled
    stay.type(captcha="۲۴۶۸۰")
    assert stay.screen.primary_enabled
    assert stay.screen.primary and catalogue().text(stay.screen.primary.id) == "ادامه"


@pytest.mark.row("EM-09", "IK-07")
def test_a_wrong_captcha_brings_a_new_picture_and_keeps_the_mobile() -> None:
    stay = Stay().walk("mobile").type(mobile="09121234567", captcha="11111")
    first = stay.session.captcha
    stay.press()
    assert (stay.place, stay.refusal("captcha")) == ("mobile", "captcha.wrong")
    assert stay.session.captcha != first
    assert (stay.session.answers.typed("mobile"), stay.session.answers.typed("captcha")) == ("09121234567", "")


@pytest.mark.row("EM-10", "IK-08")
def test_the_code_is_sent_only_after_the_picture_is_read() -> None:
    stay = Stay().walk("mobile").type(mobile="09121234567", captcha="").press()
    assert stay.asked(fx.SendCode) == []
    assert stay.type(captcha=fakes.CAPTCHA).press().place == "code"


@pytest.mark.row("EM-08", "IK-06")
def test_a_dead_number_is_said_at_its_field() -> None:
    central = fakes.FakeCentral()
    central.plan(fx.SendCode, Rejected(Refusal("mobile.undeliverable"), "mobile"))
    stay = Stay(central).walk("mobile").one_step()
    assert (stay.place, stay.refusal("mobile")) == ("mobile", "mobile.undeliverable")
    assert stay.walk("code").place == "code"


@pytest.mark.row("EM-11", "EM-12", "IK-08")
def test_the_identity_screen_shows_the_accepted_code_and_asks_two_more_fields() -> None:
    screen = Stay().walk("identity").screen
    assert screen.code is not None
    assert (screen.code.text, screen.code.mobile) == ("••••••", "0912***4567")
    assert [(field.id, field.kind, field.required) for field in screen.fields] == [
        ("national_code", "national_code", True),
        ("birth_date", "birth_date", True),
    ]


@pytest.mark.row("EM-11")
def test_all_of_the_identity_screen_is_required() -> None:
    stay = Stay().walk("identity").press()
    assert (stay.refusal("national_code"), stay.refusal("birth_date")) == ("national_code.empty", "date.empty")


@pytest.mark.row("EM-12")
@pytest.mark.parametrize(
    ("day", "month", "year", "code"),
    [
        ("31", "مهر", "1370", "date.impossible"),
        ("30", "12", "1370", ""),
        ("30", "12", "1371", "date.impossible"),
        ("1", "1", "1410", "date.future"),
        ("", "1", "1370", "date.empty"),
        ("1", "13", "1370", "date.month"),
        ("1", "1", "70", "date.year"),
    ],
)
def test_a_birth_date_in_three_parts_is_a_day_that_was(day: str, month: str, year: str, code: str) -> None:
    stay = Stay().walk("identity").type(national_code="0001234560").date("birth_date", day, month, year).press()
    shown = stay.refusal("birth_date")
    assert shown == (code or "identity.not_matched")


@pytest.mark.row("EM-14")
def test_the_confirming_buttons_read_as_the_circular_says() -> None:
    texts = catalogue()
    stay = Stay().walk("identity")
    assert stay.screen.primary and texts.text(stay.screen.primary.id) == "ثبت و تایید"
    stay.walk("final")
    assert stay.screen.primary and texts.text(stay.screen.primary.id) == "تایید ثبت نهایی درخواست"


@pytest.mark.row("EM-07", "EM-15", "EM-16", "IK-06")
def test_a_mobile_of_somebody_else_stops_with_the_ways_back() -> None:
    stay = Stay(fakes.FakeCentral(owner=False)).walk("identity").one_step()
    screen = stay.screen
    assert (screen.kind, stay.place) == ("stopped", "mismatch")
    assert "تغییر" in catalogue().text(screen.help.id if screen.help else "")
    assert [way.id for way in screen.ways] == ["change_mobile", "leave"]
    assert stay.press().place == "mismatch"
    assert stay.take("change_mobile").place == "mobile"
    assert stay.session.answers.typed("mobile") == "۰۹۱۲ ۱۲۳ ۴۵۶۷"
    assert stay.back().place == "entry"


@pytest.mark.row("EM-16")
def test_no_way_leads_past_a_mismatch() -> None:
    stay = Stay(fakes.FakeCentral(owner=False)).walk("identity").one_step()
    stay.do(e.ConsentDecided(True), e.TermsTicked(True), e.EditAsked("address"), e.WayTaken("register"))
    assert stay.place == "mismatch"
    assert stay.take("leave").place == "entry"
    assert stay.session.customer is None and not stay.session.verified


@pytest.mark.row("EM-17", "EM-01")
def test_consent_names_the_identity_system_the_maker_and_every_item() -> None:
    screen = Stay().walk("consent").screen
    assert screen.consent is not None
    assert screen.consent.scopes == ("مشخصات شناسنامه‌ای", "شماره همراه")
    assert "امتا" in catalogue().text(screen.help.id if screen.help else "")
    assert "ایران خودرو" in catalogue().text(screen.heading.id)


@pytest.mark.row("EM-17", "EM-18")
def test_granting_records_the_very_text_and_scopes_that_were_shown() -> None:
    stay = Stay().walk("consent")
    shown_at = stay.wall
    stay.wait(20).do(e.ConsentDecided(True))
    [recorded] = stay.asked(fx.RecordConsent)
    text = stay.central.consent
    assert recorded == fx.RecordConsent(
        recorded.ticket, "challenge-1", "ikco", True, text.version, text.sha256, ("identity", "mobile"),
        shown_at, stay.wall,
    )  # fmt: skip
    assert stay.place == "profile"


@pytest.mark.row("EM-19")
def test_denying_records_the_refusal_and_wipes_everything_of_the_person() -> None:
    stay = Stay().walk("consent").do(e.ConsentDecided(False))
    [recorded] = stay.asked(fx.RecordConsent)
    assert isinstance(recorded, fx.RecordConsent) and not recorded.granted
    session = stay.session
    assert (stay.place, stay.notice) == ("entry", "consent.denied")
    assert (dict(session.answers), session.customer, session.challenge, session.verified) == ({}, None, None, False)
    assert stay.back().place == "service"


@pytest.mark.row("EM-19")
def test_a_granted_consent_can_still_be_denied_after_going_back() -> None:
    stay = Stay().walk("profile.1").back().back()
    assert stay.place == "consent"
    assert stay.screen.consent and stay.screen.consent.granted
    assert stay.do(e.ConsentDecided(False)).place == "entry"
    assert stay.session.customer is None


@pytest.mark.row("IK-09", "IK-03")
def test_registry_data_arrives_by_itself_and_cannot_be_edited() -> None:
    stay = Stay().walk("profile")
    shown = {field.id: (field.text, field.locked) for field in stay.screen.fields}
    assert shown["first_name"] == ("نگار", True)
    assert shown["birth_date"] == ("۱۳۷۰/۰۵/۱۷", True)
    assert all(field.lock_reason == Phrase("lock.registry") for field in stay.screen.fields)
    before = stay.session.answers
    stay.type(first_name="دیگری", national_code="0012345678", birth_date__year="1350")
    assert stay.session.answers == before


@pytest.mark.row("IK-11", "IK-17")
@pytest.mark.parametrize(
    ("place", "empty"),
    [
        ("profile.1", {"issue_date": "date.empty", "education": "education.empty"}),
        ("profile.2", {"province": "province.empty", "city": "city.empty"}),
        ("profile.3", {"address": "address.empty", "postal_code": "postal_code.empty"}),
        ("profile.4", {"sheba": "sheba.empty"}),
    ],
)
def test_the_customer_completes_every_field_of_the_profile(place: str, empty: dict[str, str]) -> None:
    stay = Stay().walk(place).press()
    assert stay.place == place
    assert {field_id: refusal.code for field_id, refusal in stay.screen.faults} == empty


@pytest.mark.row("IK-12")
def test_a_second_code_confirms_the_profile() -> None:
    stay = Stay().walk("confirmation")
    assert stay.session.customer and not stay.session.customer.confirmed
    assert stay.screen.code and stay.screen.code.mobile == "0912***4567"
    stay.type(second_code="111111").press()
    assert (stay.place, stay.refusal("second_code")) == ("confirmation", "code.wrong")
    stay.walk("review")
    assert stay.session.customer.confirmed


@pytest.mark.row("IK-03")
@pytest.mark.parametrize("place", ["mobile", "code", "identity", "consent", "profile.4", "confirmation"])
def test_central_out_of_reach_says_so_and_keeps_what_was_typed(place: str) -> None:
    stay = Stay().walk(place)
    stay.central.down = True
    stay.one_step()
    assert stay.place == place and stay.notice.startswith("offline")
    typed = {key for key in stay.session.answers if key != "captcha"}
    stay.central.down = False
    assert stay.do(e.CaptchaRefreshed()).one_step().place != place
    assert typed - {"code", "second_code"} <= set(stay.session.answers)
