"""Whatever is typed, a parser answers a value or a refusal that its caller can show."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.card import parse_card
from kiosk.domain.code import parse_captcha, parse_code
from kiosk.domain.email import parse_email
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, parse_birth_date, parse_issue_date
from kiosk.domain.landline import parse_landline
from kiosk.domain.legal_id import parse_legal_id
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.names import parse_person_name
from kiosk.domain.national_code import parse_national_code
from kiosk.domain.password import parse_new_password
from kiosk.domain.plate import parse_plate, plate_from_parts
from kiosk.domain.postal_code import parse_postal_code
from kiosk.domain.profile import parse_address, parse_education
from kiosk.domain.sheba import parse_sheba
from kiosk.domain.tracking import parse_tracking_code

TODAY = JalaliDate(1405, 2, 10)
PARSERS: dict[str, Callable[[str], object]] = {
    "address": parse_address,
    "birth date": lambda typed: parse_birth_date((typed, typed, typed), TODAY),
    "captcha": lambda typed: parse_captcha(typed, 5),
    "card": parse_card,
    "code": lambda typed: parse_code(typed, 6),
    "date": JalaliDate.parse,
    "education": parse_education,
    "email": parse_email,
    "issue date": lambda typed: parse_issue_date(("1388", typed, typed), JalaliDate(1370, 5, 17), TODAY),
    "landline": parse_landline,
    "legal id": parse_legal_id,
    "mobile": parse_mobile,
    "name": parse_person_name,
    "national code": parse_national_code,
    "password": lambda typed: parse_new_password(typed, ("09121234567", typed)),
    "plate": parse_plate,
    "plate from parts": lambda typed: plate_from_parts(typed, typed, typed, typed),
    "postal code": parse_postal_code,
    "sheba": parse_sheba,
    "tracking code": parse_tracking_code,
}
NUMBERISH = st.text(alphabet="0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣²Ⅷ०+-/ ().IRir\u200c\u200f\u2066آیب\n", max_size=30)


@pytest.mark.parametrize("name", PARSERS)
@given(typed=st.one_of(st.text(), NUMBERISH, st.from_regex(r"\A[0-9۰-۹]{1,40}\Z")))
def test_a_parser_never_raises_and_never_repeats_what_was_typed(name: str, typed: str) -> None:
    parsed = PARSERS[name](typed)
    if isinstance(parsed, Refusal):
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", parsed.code)
        assert all(type(value) is int for value in parsed.values.values())


@pytest.mark.parametrize("name", PARSERS)
def test_nothing_typed_is_refused_as_empty(name: str) -> None:
    for typed in ("", "  ", "\u200f"):
        parsed = PARSERS[name](typed)
        assert isinstance(parsed, Refusal)
        if name != "issue date" and (name != "password" or not typed):
            assert parsed.code.endswith((".empty", ".short"))


@pytest.mark.parametrize("name", PARSERS)
def test_a_very_long_text_is_answered(name: str) -> None:
    for typed in ("9" * 20_000, "ب " * 10_000, "+" * 20_000):
        PARSERS[name](typed)
