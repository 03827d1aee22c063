"""A maker's rules come of its journey document, and of nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.maker_rules import FieldRule, rules_of
from kiosk.resources import journey_documents
from tests.kiosk.small_journeys import PICTURE, field, journey, step


def test_pictures_are_asked_where_a_step_has_one_and_where_the_journey_never_comes() -> None:
    rules = rules_of(journey(step("mobile", field("mobile", "mobile"), PICTURE), step("recover"), step("final")))
    assert rules.captcha == {"start", "mobile"}


def test_consent_and_second_code_are_steps_and_the_password_a_word_of_the_journey() -> None:
    bare = rules_of(journey(step("mobile")))
    assert (bare.consent, bare.second_code, bare.password_required) == (False, False, False)
    full = rules_of(journey(step("consent"), step("confirmation"), password="required"))
    assert (full.consent, full.second_code, full.password_required) == (True, True, True)


def test_fields_are_required_unless_said_otherwise_and_passwords_are_no_part_of_the_profile() -> None:
    profile = step(
        "profile",
        field("first_name", "locked", lock="registry"),
        field("sheba", "sheba", lock="first_save"),
        field("card", "card", required=False),
        field("password", "password"),
        field("password_repeat", "repeat"),
    )
    assert rules_of(journey(profile)).profile == {
        "first_name": FieldRule(True, "registry"),
        "sheba": FieldRule(True, "first_save"),
        "card": FieldRule(False),
    }


@pytest.mark.parametrize(("label", "by_emta"), [("field.code.emta", True), ("field.code.sms", False)])
def test_the_first_code_bears_the_name_that_the_screen_asks_for(label: str, by_emta: bool) -> None:
    code = step("code", field("code", "code") | {"label": label})
    assert rules_of(journey(code)).by_emta is by_emta


@pytest.mark.parametrize("document", [{}, {"maker": "m"}, {"maker": "m", "step": []}, {"maker": "", "step": [{}]}])
def test_a_document_without_maker_or_steps_is_no_journey(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="maker and its steps"):
        rules_of(document)


def test_iran_khodros_journey_has_the_rules_of_its_circular() -> None:
    rules = rules_of(journey_documents()["ikco.toml"])
    assert rules.maker == "ikco" and {"start", "submit"} <= rules.captcha
    assert rules.consent and rules.second_code and rules.by_emta and not rules.password_required
    assert rules.profile["sheba"] == FieldRule(True, "first_save")
    assert rules.profile["birth_date"].lock == "registry"
    assert {"issue_date", "education", "address"} <= {name for name, rule in rules.profile.items() if rule.required}


@pytest.mark.parametrize(
    ("file", "captcha", "consent", "second_code", "password_required", "by_emta"),
    [
        ("ikco.toml", {"start", "recover", "mobile", "submit"}, True, True, False, True),
        ("saipa.toml", {"start", "mobile"}, True, False, True, True),
        ("bahman.toml", set(), False, False, True, False),
        ("emta.toml", {"start", "recover", "mobile", "submit"}, False, False, True, True),
    ],
)
def test_the_shipped_journeys_differ_as_the_sources_do(
    file: str, captcha: set[str], consent: bool, second_code: bool, password_required: bool, by_emta: bool
) -> None:
    rules = rules_of(journey_documents()[file])
    assert rules.captcha == captcha
    assert (rules.consent, rules.second_code) == (consent, second_code)
    assert (rules.password_required, rules.by_emta) == (password_required, by_emta)


def test_only_iran_khodro_locks_the_sheba_and_only_makers_with_a_bank_section_ask_it() -> None:
    shebas = {name: rules_of(journey).profile.get("sheba") for name, journey in journey_documents().items()}
    assert shebas == {
        "ikco.toml": FieldRule(True, "first_save"),
        "bahman.toml": FieldRule(True),
        "saipa.toml": None,
        "emta.toml": None,
    }
