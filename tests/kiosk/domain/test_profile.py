"""Names, education, addresses, e-mail and the locks of a profile."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from kiosk.domain.email import parse_email
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.names import parse_person_name
from kiosk.domain.national_code import NationalCode
from kiosk.domain.postal_code import PostalCode
from kiosk.domain.profile import (
    REGISTRY_LOCKED,
    Address,
    Education,
    Profile,
    RegistryRecord,
    parse_address,
    parse_education,
    refuse_locked_change,
)
from kiosk.domain.sheba import Sheba

IDENTITY = RegistryRecord("زهرا", "محمدی", "حسن", NationalCode("0001234560"), JalaliDate(1370, 5, 17))
PROFILE = Profile(
    identity=IDENTITY,
    issue_date=JalaliDate(1388, 2, 1),
    education=Education.BACHELOR,
    province_id="p08",
    city_id="p08c0001",
    address=Address("تهران، خیابان آزادی، پلاک ۱۲"),
    postal_code=PostalCode("1345678917"),
    sheba=Sheba("IR760170000000000000000001"),
)


@pytest.mark.row("SE-02", "SE-12")
@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("زهرا", "زهرا"),
        (" علي‌رضا ", "علی‌رضا"),
        ("محمدي  نژاد", "محمدی نژاد"),
        ("ابوالفضل", "ابوالفضل"),
        ("شیرین-بانو", "شیرین-بانو"),
        ("حبیبهٔ", "حبیبهٔ"),
        ("O Neill", "O Neill"),
    ],
)
def test_a_person_s_name_is_kept_in_one_spelling(typed: str, name: str) -> None:
    assert parse_person_name(typed) == name


@pytest.mark.row("SE-02")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("name.empty")),
        ("\u200c \u200f", Refusal("name.empty")),
        ("رضا2", Refusal("name.characters")),
        ("رضا۲", Refusal("name.characters")),
        ("رضا!", Refusal("name.characters")),
        ("رضا_ا", Refusal("name.characters")),
        ("-", Refusal("name.characters")),
        ("ر" * 61, Refusal("name.length", {"limit": 60})),
    ],
)
def test_a_wrong_name_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_person_name(typed) == refusal


@pytest.mark.row("IK-11")
@pytest.mark.parametrize(
    ("typed", "education"),
    [
        ("بی سواد", Education.ILLITERATE),
        ("ابتدایی", Education.PRIMARY),
        ("سیکل", Education.MIDDLE),
        ("ديپلم", Education.DIPLOMA),
        ("فوق‌دیپلم", Education.ASSOCIATE),
        ("کارشناسی", Education.BACHELOR),
        ("لیسانس", Education.BACHELOR),
        ("كارشناسي ارشد", Education.MASTER),
        ("دکترا", Education.DOCTORATE),
        *((education.value, education) for education in Education),
    ],
)
def test_education_is_taken_by_code_or_spoken_name(typed: str, education: Education) -> None:
    assert parse_education(typed) is education


def test_unknown_education_is_refused() -> None:
    assert parse_education(" ") == Refusal("education.empty")
    assert parse_education("آشپزی") == Refusal("education.unknown")


@pytest.mark.row("IK-11", "SA-14")
@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("تهران، خیابان آزادی\nپلاک ۱۲", "تهران، خیابان آزادی پلاک ۱۲"),
        ("ميدان  وليعصر", "میدان ولیعصر"),
    ],
)
def test_an_address_is_kept_on_one_line_as_written(typed: str, address: str) -> None:
    assert parse_address(typed) == address


@pytest.mark.row("IK-11")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("address.empty")),
        ("میدان یک", Refusal("address.short", {"count": 8, "needed": 10})),
        ("م " * 151, Refusal("address.long", {"count": 301, "limit": 300})),
        ("خیابانآزادی", Refusal("address.words")),
        ("۱۲ ۳۴ ۵۶ ۷۸ ۹۰", Refusal("address.words")),
    ],
)
def test_a_wrong_address_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_address(typed) == refusal


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("zahra.m@example.com", "zahra.m@example.com"),
        (" Zahra+1@Example.COM ", "Zahra+1@example.com"),
        ("zahra۱۲@example.com", "zahra12@example.com"),
    ],
)
def test_an_e_mail_address_is_tidied(typed: str, address: str) -> None:
    assert parse_email(typed) == address


@pytest.mark.parametrize(
    "typed", ["zahra", "zahra@", "@example.com", "z a@example.com", "z@example", "زهرا@example.com", "a..b@example.com"]
)
def test_what_is_no_e_mail_address_is_refused(typed: str) -> None:
    assert parse_email(typed) == Refusal("email.form")


def test_an_e_mail_address_may_be_missing_or_too_long() -> None:
    assert parse_email("") == Refusal("email.empty")
    assert parse_email(f"{'a' * 250}@example.com") == Refusal("email.form")


@pytest.mark.row("SA-13")
def test_the_registry_s_fields_are_locked_by_name() -> None:
    assert {field.name for field in fields(RegistryRecord)} - {"alive"} == REGISTRY_LOCKED
    assert IDENTITY.full_name == "زهرا محمدی"


@pytest.mark.row("SA-13", "IK-18", "IK-24", "BA-09")
def test_locked_fields_never_change_and_others_do() -> None:
    other_sheba = replace(PROFILE, sheba=Sheba("IR840120000000000123456789"))
    other_name = replace(PROFILE, identity=replace(IDENTITY, first_name="زهره"))
    other_address = replace(PROFILE, address=Address("شیراز، خیابان زند، پلاک ۳"))
    assert refuse_locked_change(PROFILE, other_sheba, sheba_locked=True) == Refusal("profile.sheba_locked")
    assert refuse_locked_change(PROFILE, other_sheba, sheba_locked=False) is None
    assert refuse_locked_change(PROFILE, other_name, sheba_locked=False) == Refusal("profile.registry_locked")
    assert refuse_locked_change(PROFILE, other_address, sheba_locked=True) is None
