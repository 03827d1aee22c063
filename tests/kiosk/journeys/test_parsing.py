"""A journey's file is checked on load, and a mistake is told by file, step and field."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.journeys.parsing import DefinitionError, parse_journey
from kiosk.resources import journey_documents

Document = dict[str, Any]
IKCO: Document = journey_documents()["ikco.toml"]


def step(document: Document, step_id: str) -> Document:
    return next(one for one in document["step"] if one["id"] == step_id)


def field(document: Document, field_id: str, step_id: str = "") -> Document:
    return next(
        one
        for each in document["step"]
        if not step_id or each["id"] == step_id
        for page in each["page"]
        for one in page.get("field", [])
        if one["id"] == field_id
    )


def test_every_shipped_journey_loads() -> None:
    for name, document in journey_documents().items():
        journey = parse_journey(document, name)
        steps = journey.steps.values()
        assert all(outcome in one.next for one in steps for outcome in journey.outcomes(one.kind))


def test_the_profile_is_what_the_customer_fills() -> None:
    journey = parse_journey(IKCO, "ikco.toml")
    assert journey.profile == ("issue_date", "education", "province", "city", "address", "postal_code", "sheba")


MISTAKES: dict[str, tuple[Callable[[Document], object], str]] = {
    "no title": (lambda doc: doc.pop("title"), "ikco.toml: 'title' must be a text"),
    "empty maker": (lambda doc: doc.update(maker=""), "ikco.toml: 'maker' must be a text"),
    "sections": (lambda doc: doc.update(sections="section.finish"), "ikco.toml: 'sections' must be a list of texts"),
    "steps": (lambda doc: doc.update(step={}), "ikco.toml: 'step' must be a list of tables"),
    "a step that is none": (lambda doc: doc["step"].append("review"), "ikco.toml: step '?': a table was expected"),
    "unknown member": (lambda doc: doc.update(colour="red"), "ikco.toml: unknown member 'colour'"),
    "start": (lambda doc: doc.update(start="begin"), "ikco.toml: start 'begin' is no step"),
    "a step twice": (lambda doc: doc["step"].append(step(doc, "done")), "ikco.toml: step 'done' is defined twice"),
    "kind of step": (
        lambda doc: step(doc, "review").update(kind="overview"),
        "ikco.toml: step 'review': 'kind' is 'overview', which is none of 'entry', 'mobile'",
    ),
    "section": (
        lambda doc: step(doc, "review").update(section="section.money"),
        "ikco.toml: step 'review': 'section' is 'section.money', which is none of",
    ),
    "no page": (lambda doc: step(doc, "review").update(page=[]), "ikco.toml: step 'review': it has no page"),
    "no heading": (
        lambda doc: step(doc, "review")["page"][0].pop("heading"),
        "ikco.toml: step 'review': 'heading' must be a text",
    ),
    "unknown member of a step": (
        lambda doc: step(doc, "review").update(pages=[]),
        "ikco.toml: step 'review': unknown member 'pages'",
    ),
    "next": (
        lambda doc: step(doc, "review").update(next=["programmes"]),
        "ikco.toml: step 'review': 'next' must map outcomes to steps",
    ),
    "outcome that leads nowhere": (
        lambda doc: step(doc, "review").update(next={}),
        "ikco.toml: step 'review': outcome 'accepted' leads nowhere",
    ),
    "outcome to no step": (
        lambda doc: step(doc, "review")["next"].update(accepted="programs"),
        "ikco.toml: step 'review': outcome 'accepted' leads to 'programs', which is no step",
    ),
    "outcome that never comes": (
        lambda doc: step(doc, "review")["next"].update(agreed="programmes"),
        "ikco.toml: step 'review': outcome 'agreed' never comes of it",
    ),
    "unknown intent": (
        lambda doc: step(doc, "code")["next"].update({"complete@pasword": "password"}),
        "ikco.toml: step 'code': outcome 'complete@pasword' never comes of it",
    ),
    "way without an end": (
        lambda doc: step(doc, "mismatch")["next"].pop("leave"),
        "ikco.toml: step 'mismatch': outcome 'leave' leads nowhere",
    ),
    "way without a label": (
        lambda doc: step(doc, "mismatch")["way"][0].pop("label"),
        "ikco.toml: step 'mismatch': 'label' must be a text",
    ),
    "consent without a code": (
        lambda doc: step(doc, "login")["next"].update(consent_needed="consent"),
        "ikco.toml: step 'login': outcome 'consent_needed' must lead by a code",
    ),
    "kind of field": (
        lambda doc: field(doc, "sheba").update(kind="iban"),
        "ikco.toml: step 'profile', field 'sheba': 'kind' is 'iban', which is none of",
    ),
    "no label": (
        lambda doc: field(doc, "sheba").pop("label"),
        "ikco.toml: step 'profile', field 'sheba': 'label' must be a text",
    ),
    "required": (
        lambda doc: field(doc, "sheba").update(required="yes"),
        "ikco.toml: step 'profile', field 'sheba': 'required' must be true or false",
    ),
    "lock": (
        lambda doc: field(doc, "sheba").update(lock="for_ever"),
        "ikco.toml: step 'profile', field 'sheba': 'lock' is 'for_ever', which is none of",
    ),
    "unknown member of a field": (
        lambda doc: field(doc, "sheba").update(min=3),
        "ikco.toml: step 'profile', field 'sheba': unknown member 'min'",
    ),
    "registry lock on a free field": (
        lambda doc: field(doc, "sheba").update(lock="registry"),
        "ikco.toml: step 'profile', field 'sheba': kind 'locked' and lock 'registry' belong together",
    ),
    "no such registry member": (
        lambda doc: field(doc, "father_name").update(id="mother_name"),
        "ikco.toml: step 'profile', field 'mother_name': the registry has no such member",
    ),
    "a field twice": (
        lambda doc: field(doc, "postal_code").update(id="address"),
        "ikco.toml: step 'profile': field 'address' is asked twice",
    ),
    "a captcha under another name": (
        lambda doc: field(doc, "captcha", "mobile").update(id="picture"),
        "ikco.toml: step 'mobile': field 'picture': a security picture is field 'captcha', required",
    ),
    "an optional captcha": (
        lambda doc: field(doc, "captcha", "final").update(required=False),
        "ikco.toml: step 'final': field 'captcha': a security picture is field 'captcha', required",
    ),
    "a captcha where none is used": (
        lambda doc: field(doc, "address").update(id="captcha", kind="captcha"),
        "ikco.toml: step 'profile': field 'captcha': a security picture is field 'captcha', required, of a step that",
    ),
    "identity without a birth date": (
        lambda doc: step(doc, "identity")["page"][0]["field"].pop(),
        "ikco.toml: step 'identity': field 'birth_date' of kind 'birth_date' must be asked",
    ),
    "a code step that asks more": (
        lambda doc: step(doc, "code")["page"][0]["field"].append(field(doc, "mobile")),
        "ikco.toml: step 'code': it asks exactly one field, of kind 'code'",
    ),
    "pages of the vehicle": (
        lambda doc: step(doc, "vehicle")["page"].pop(),
        "ikco.toml: step 'vehicle': its pages are 'vehicle', 'colour', 'options'",
    ),
    "a code that nobody asks for": (
        lambda doc: [
            doc["step"].remove(step(doc, "confirmation")),
            step(doc, "profile")["next"].update(code_sent="review"),
        ],
        "ikco.toml: step 'profile': outcome 'code_sent' never comes of it",
    ),
    "nothing to cancel": (
        lambda doc: doc["step"].remove(step(doc, "requests")),
        "ikco.toml: step 'menu': outcome 'requests' leads to 'requests', which is no step",
    ),
    "nowhere to confirm the new mobile": (
        lambda doc: [
            doc["step"].remove(step(doc, "confirm_mobile")),
            step(doc, "change_mobile")["next"].update(sent="menu"),
        ],
        "ikco.toml: step 'change_mobile': the journey needs a step of kind 'confirm_mobile' too",
    ),
    "withdrawing where cancelling is offered": (
        lambda doc: step(doc, "request")["next"].update(cancel="withdraw"),
        "ikco.toml: step 'request': outcome 'cancel' must lead to a step of kind 'cancel'",
    ),
    "withdrawing without the second question": (
        lambda doc: step(doc, "withdraw")["page"].pop(),
        "ikco.toml: step 'withdraw': field 'consequence' of kind 'tick' must be asked",
    ),
    "no reasons": (
        lambda doc: field(doc, "reason").update(options=[]),
        "ikco.toml: step 'withdraw', field 'reason': a field of kind 'reason', and no other, has options",
    ),
    "a password without its repeat": (
        lambda doc: step(doc, "profile")["page"][4]["field"].append(
            {"id": "password", "kind": "password", "label": "field.password"}
        ),
        "ikco.toml: step 'profile': a password is chosen together with its repeat",
    ),
    "release": (lambda doc: doc.update(release=0), "ikco.toml: 'release' must be a number from 1 on"),
    "password": (
        lambda doc: doc.update(password="never"),
        "ikco.toml: 'password' is 'never', which is none of 'required', 'optional'",
    ),
    "an outcome that this maker has not": (
        lambda doc: step(doc, "code")["next"].update(password_needed="password"),
        "ikco.toml: step 'code': outcome 'password_needed' never comes of it",
    ),
    "tone": (
        lambda doc: step(doc, "withdraw").update(tone="loud"),
        "ikco.toml: step 'withdraw': 'tone' is 'loud', which is none of '', 'danger'",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_by_file_step_and_field(name: str) -> None:
    spoil, message = MISTAKES[name]
    document = copy.deepcopy(IKCO)
    spoil(document)
    with pytest.raises(DefinitionError) as caught:
        parse_journey(document, "ikco.toml")
    assert str(caught.value).startswith(message)


OFFLINE = {"outcome": "offline", "label": "collect.way"}


@pytest.mark.parametrize(
    ("step_id", "members", "complaint"),
    [
        ("menu", {"way": [OFFLINE], "next": {"offline": "read_back"}}, "way 'offline' belongs to a step of kind 'mob"),
        ("mobile", {"next": {"sent": "code", "offline": "claim"}}, "must lead to a step of kind 'read_back'"),
        ("registered", {"next": {"awaiting": "menu"}}, "must lead to a step of kind 'awaiting'"),
        ("requests", {"next": {"chosen": "request", "awaiting": "menu"}}, "must lead to a step of kind 'awaiting'"),
        ("awaiting_other", {"next": {"withdraw": "menu"}}, "must lead to a step of kind 'awaiting_withdrawal'"),
        ("review", {"next": {"accepted": "claim"}}, "leads to a step that is only reached without central"),
        ("contract", {"next": {"accepted": "final"}}, "'accepted' leads to 'final' also without central"),
        ("profile", {"next": {"code_sent": "confirmation", "confirmed": "menu", "offline": "read_back"}},
         "'confirmed' leads to 'menu' also without central"),
        ("taken_down", {"next": {"accepted": "collected"}}, "'accepted' leads to 'collected' also without central"),
        ("contract", {"next": {"accepted": "final", "accepted@offline": "claim"}},
         "no way leads from it to a step of kind 'collect'"),
        ("claim", {"page": [{"heading": "h"}]}, "field 'national_code' of kind 'national_code' must be asked"),
    ],
)  # fmt: skip
def test_a_journey_that_would_verify_or_finish_without_central_is_refused(
    step_id: str, members: dict[str, Any], complaint: str
) -> None:
    document = copy.deepcopy(IKCO)
    step(document, step_id).update(members)
    with pytest.raises(DefinitionError, match=complaint):
        parse_journey(document, "ikco.toml")
