"""What a customer enters wrongly is told at its field, and nothing typed is lost."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from tests.kiosk.journeys.stay import Stay

REFUSED = [
    ("mobile", {"mobile": ""}, "mobile", "mobile.empty"),
    ("mobile", {"mobile": "0912123456"}, "mobile", "mobile.length"),
    ("mobile", {"mobile": "02144445555"}, "mobile", "mobile.start"),
    ("mobile", {"mobile": "۰۹۱۲ابپ۴۵۶۷"}, "mobile", "mobile.characters"),
    ("mobile", {"captcha": "123"}, "captcha", "captcha.length"),
    ("mobile", {"captcha": "12a45"}, "captcha", "captcha.digits"),
    ("code", {"code": "12345"}, "code", "code.length"),
    ("code", {"code": "abcdef"}, "code", "code.digits"),
    ("identity", {"national_code": "0001234561"}, "national_code", "national_code.check"),
    ("identity", {"national_code": "123"}, "national_code", "national_code.length"),
    ("identity", {"national_code": "1111111111"}, "national_code", "national_code.repeated"),
    ("identity", {"birth_date.year": "1400"}, "birth_date", "birth_date.minimum_age"),
    ("profile.1", {"issue_date.year": "1360"}, "issue_date", "issue_date.before_birth"),
    ("profile.1", {"issue_date.day": "40"}, "issue_date", "date.day"),
    ("profile.2", {"city": "تهرا"}, "city", "city.not_picked"),
    ("profile.3", {"address": "تهران"}, "address", "address.short"),
    ("profile.3", {"address": "خیابانولیعصرکوچهمهر"}, "address", "address.words"),
    ("profile.3", {"postal_code": "134567891"}, "postal_code", "postal_code.length"),
    ("profile.3", {"postal_code": "0345678917"}, "postal_code", "postal_code.first"),
    ("profile.4", {"sheba": "IR77 0170 0000 0000 0000 0000 01"}, "sheba", "sheba.check"),
    ("profile.4", {"sheba": "IR76 0170 0000"}, "sheba", "sheba.length"),
    ("profile.4", {"sheba": "6037991234567893"}, "sheba", "sheba.card"),
    ("profile.4", {"sheba": "DE76 0170 0000 0000 0000 0000 01"}, "sheba", "sheba.country"),
]


@pytest.mark.parametrize(("place", "typed", "field_id", "code"), REFUSED)
def test_a_wrong_value_is_refused_at_its_field_and_stays(
    place: str, typed: dict[str, str], field_id: str, code: str
) -> None:
    stay = Stay().walk(place)
    stay.fill()
    stay.do(*(e.Edited(name, text) for name, text in typed.items()))
    before = stay.session.answers
    stay.press()
    assert (stay.place, stay.refusal(field_id)) == (place, code)
    assert [name for name, _ in stay.screen.faults] == [field_id]
    assert stay.session.answers == before


def test_leaving_a_field_judges_it_at_once_and_typing_takes_the_refusal_back() -> None:
    stay = Stay().walk("identity").type(national_code="123").do(e.Left("national_code"))
    assert stay.refusal("national_code") == "national_code.length"
    assert stay.type(national_code="1234").refusal("national_code") == ""
    stay.type(national_code="").do(e.Left("national_code"))
    assert stay.refusal("national_code") == ""


def test_a_city_typed_over_is_not_picked_any_more() -> None:
    stay = Stay().walk("profile.2")
    stay.fill()
    stay.type(city="تهر").press()
    assert stay.refusal("city") == "city.not_picked"
    assert stay.session.answers.typed("city.typed") == "تهر"


def test_another_province_unpicks_the_city() -> None:
    stay = Stay().walk("profile.2")
    stay.fill()
    stay.pick("province", "p04", "اصفهان").press()
    assert stay.refusal("city") == "city.empty"


def test_a_paste_is_cut_to_what_a_field_takes() -> None:
    stay = Stay().walk("profile.3").type(address="آ" * 100_000)
    assert len(stay.session.answers.typed("address")) == 400
    assert stay.press().refusal("address") == "address.long"


@pytest.mark.parametrize("item", ["professor", "", "لیسانس"])
def test_only_a_certificate_of_the_list_can_be_picked(item: str) -> None:
    stay = Stay().walk("profile.1").pick("education", item).type(education=item)
    assert stay.session.answers.typed("education") == ""


def test_wrong_codes_keep_the_place_until_they_are_used_up() -> None:
    stay = Stay().walk("code")
    shown = [stay.type(code="000000").press().refusal("code") for _ in range(6)]
    assert shown == ["code.wrong"] * 5 + ["code.exhausted"]
    assert stay.place == "code"


def test_an_expired_code_can_be_sent_again() -> None:
    stay = Stay().walk("code")
    stay.central.plan(fx.CheckCode, Rejected(Refusal("code.expired"), "code"))
    assert stay.one_step().refusal("code") == "code.expired"
    stay.seconds += 61
    stay.do(e.ResendAsked())
    assert (stay.place, stay.refusal("code")) == ("code", "")
    assert stay.one_step().place == "identity"


@pytest.mark.parametrize("place", ["code", "confirmation"])
def test_a_code_is_sent_again_only_after_its_time(place: str) -> None:
    stay = Stay().walk(place)
    assert stay.screen.code and stay.screen.code.resend_in == 60
    stay.seconds += 59
    stay.do(e.ResendAsked())
    assert stay.asked(fx.ResendCode) == []
    stay.seconds += 1
    stay.do(e.ResendAsked())
    [resent] = stay.asked(fx.ResendCode)
    assert isinstance(resent, fx.ResendCode)
    assert resent.challenge_id == ("challenge-1" if place == "code" else "second-1")
    assert stay.screen.code and (stay.screen.code.resend_in, stay.screen.code.expires_in) == (120, 240)
    assert stay.one_step().place in ("identity", "review")


def test_a_second_code_does_not_take_the_place_of_the_first_proof() -> None:
    stay = Stay().walk("confirmation").back()
    for _ in range(5):
        stay.back()
    assert stay.place == "consent"
    stay.do(e.ConsentDecided(False))
    recorded = stay.asked(fx.RecordConsent)[-1]
    assert isinstance(recorded, fx.RecordConsent) and recorded.challenge_id == "challenge-1"
