"""What the engine demands of a definition: the fields it takes, steps that need each other, outcomes that lead on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from kiosk.journeys.definition import Journey, Step
from kiosk.journeys.kinds import (
    CHOSEN_PASSWORD,
    COLLECT_ONLY,
    COLLECTING,
    DEFER,
    END,
    LATER,
    OFFLINE,
    OFFLINE_WAYS,
    ORDER_WAYS,
    FieldKind,
    StepKind,
)

_FIELDS: Final[Mapping[StepKind, Mapping[str, FieldKind]]] = MappingProxyType(
    {
        "mobile": {"mobile": "mobile"},
        "identity": {"national_code": "national_code", "birth_date": "birth_date"},
        "login": {"login.national_code": "national_code", "login.password": "login_password"},
        "password": {"password": "password", "password_repeat": "repeat"},
        "recover": {"recover.national_code": "national_code", "recover.mobile": "mobile"},
        "change_password": {"password_code": "code", "password": "password", "password_repeat": "repeat"},
        "change_mobile": {"change.national_code": "national_code", "new_mobile": "mobile"},
        "confirm_mobile": {"mobile_code": "code", "login.password": "login_password"},
        "withdraw": {"reason": "reason", "consequence": "tick"},
        "deposit": {"proxy_account": "sheba"},
        "file": {"licence_number": "licence", "file.landline": "landline"},
        "mend_mobile": {"mobile": "mobile"},
        "claim": {"national_code": "national_code", "birth_date": "birth_date"},
    }
)
"""The fields, always asked, that the engine takes from a step of a kind."""

_PICTURED: Final = ("mobile", "recover", "change_mobile", "final")
"""The kinds of step that may have a security picture."""

_ONE_CODE: Final = ("code", "confirmation")
_VEHICLE_PAGES: Final = ("vehicle", "colour", "options")

_COMPANIONS: Final[Mapping[StepKind, tuple[StepKind, ...]]] = MappingProxyType(
    {
        "mobile": ("code",),
        "recover": ("code", "password"),
        "review": ("profile",),
        "final": ("programmes", "vehicle", "dealer", "deposit", "contract"),
        "own_code": ("change_password",),
        "change_mobile": ("confirm_mobile",),
        "consents": ("consent_withdrawal",),
        "requests": ("request",),
        "cancel": ("requests", "deed"),
        "withdraw": ("requests", "deed"),
        "change_vehicle": ("requests", "change_final"),
        "change_final": ("deed",),
        "file": ("requests",),
        "read_back": ("mend_mobile", "claim", "collect", "awaiting"),
        "awaiting_other": ("awaiting",),
    }
)
"""The kinds of step that a journey needs as soon as it has one of the first kind."""


_ENDS: Final[Mapping[tuple[StepKind, str], StepKind]] = MappingProxyType(
    {
        ("awaiting", "registered"): "deed",
        ("awaiting", "refused"): "awaiting_refused",
        ("awaiting", "withdraw"): "awaiting_withdrawal",
        ("awaiting_other", "withdraw"): "awaiting_withdrawal",
        ("deed", "awaiting"): "awaiting",
        ("requests", "awaiting"): "awaiting",
    }
)
"""The kind of step that an outcome of a kind must lead to."""


def demand_of_step(step: Step) -> str:
    """Return what a step lacks or asks wrongly, empty where nothing."""
    if not step.pages:
        return "it has no page"
    ids = [field.id for field in step.fields]
    twice = next((field_id for field_id in ids if ids.count(field_id) > 1), None)
    if twice is not None:
        return f"field '{twice}' is asked twice"
    for field_id, kind in _FIELDS.get(step.kind, {}).items():
        if not any(field.id == field_id and field.kind == kind and field.required for field in step.fields):
            return f"field '{field_id}' of kind '{kind}' must be asked"
    for field in step.fields:
        if field.kind == "captcha" and (step.kind not in _PICTURED or field.id != "captcha" or not field.required):
            return f"field '{field.id}': a security picture is field 'captcha', required, of a step that uses one"
    kinds = [field.kind for field in step.fields]
    if step.kind in _ONE_CODE and kinds != ["code"]:
        return "it asks exactly one field, of kind 'code'"
    if len(set(CHOSEN_PASSWORD) & set(kinds)) == 1:
        return "a password is chosen together with its repeat"
    outcomes = [way.outcome for way in step.ways]
    if DEFER in outcomes and step.kind != "identity":
        return f"way '{DEFER}' belongs to a step of kind 'identity'"
    if OFFLINE in outcomes and step.kind not in OFFLINE_WAYS:
        return f"way '{OFFLINE}' belongs to a step of kind {', '.join(map(repr, OFFLINE_WAYS))}"
    if END in outcomes and step.kind != "stopped":
        return f"way '{END}' belongs to a step of kind 'stopped'"
    if (LATER in outcomes) is not (step.kind == "awaiting"):
        return f"way '{LATER}' belongs to a step of kind 'awaiting', which must have it"
    if step.kind in ("vehicle", "change_vehicle") and tuple(page.id for page in step.pages) != _VEHICLE_PAGES:
        return f"its pages are {', '.join(map(repr, _VEHICLE_PAGES))}"
    return ""


def demand_of_journey(journey: Journey) -> str:
    """Return the first way or companion that is missing or wrong, empty where none is."""
    if journey.start not in journey.steps:
        return f"start '{journey.start}' is no step"
    said = (f"step '{step.id}': {one}" for step in journey.steps.values() for one in _of(journey, step))
    return next(said, "") or next(_without_central(journey), "")


def _of(journey: Journey, step: Step) -> Iterator[str]:
    intents = {way.intent for one in journey.steps.values() for way in one.ways}
    if journey.has("read_back"):
        intents.add(OFFLINE)
    outcomes = (*journey.outcomes(step.kind), *(way.outcome for way in step.ways if way.outcome not in (END, LATER)))
    for name, target in step.next.items():
        outcome, _, intent = name.partition("@")
        if outcome not in outcomes or (intent and intent not in intents):
            yield f"outcome '{name}' never comes of it"
        elif target not in journey.steps:
            yield f"outcome '{name}' leads to '{target}', which is no step"
        else:
            yield from _of_end(journey, step, name)
    for outcome in outcomes:
        if outcome not in step.next:
            yield f"outcome '{outcome}' leads nowhere"
    for kind in _COMPANIONS.get(step.kind, ()):
        if not journey.has(kind):
            yield f"the journey needs a step of kind '{kind}' too"


def _of_end(journey: Journey, step: Step, name: str) -> Iterator[str]:
    """Check what may stand at the end of an outcome."""
    (outcome, _, intent), end = name.partition("@"), journey.steps[step.next[name]]
    if step.kind == "login" and end.kind == "consent":
        yield f"outcome '{name}' must lead by a code, on which consent is recorded"
    if outcome == DEFER and end.kind != "stopped":
        yield f"outcome '{name}' must lead to a step of kind 'stopped'"
    if outcome == OFFLINE and end.kind != "read_back":
        yield f"outcome '{name}' must lead to a step of kind 'read_back'"
    if end.kind in COLLECT_ONLY and step.kind not in COLLECT_ONLY and OFFLINE not in (outcome, intent):
        yield f"outcome '{name}' leads to a step that is only reached without central"
    of_order = ORDER_WAYS.get(outcome) if step.kind in ("request", "deed") else None
    wanted = of_order or _ENDS.get((step.kind, outcome))
    if wanted is not None and end.kind != wanted:
        yield f"outcome '{name}' must lead to a step of kind '{wanted}'"


def _without_central(journey: Journey) -> Iterator[str]:
    """Walk every outcome from the number read back: what needs central must not be met, the last button must be."""
    if not journey.has("read_back"):
        return
    first = journey.first("read_back").id
    ahead, met = [first], {first}
    while ahead:
        step = journey.step(ahead.pop())
        outcomes = ("confirmed",) if step.kind == "profile" else journey.outcomes(step.kind)
        ways = tuple(way.outcome for way in step.ways if step.kind not in OFFLINE_WAYS)
        for outcome in (*outcomes, *ways):
            end = journey.step(step.leads(outcome, OFFLINE))
            if end.kind not in COLLECTING or (end.kind == "done" and step.kind != "collect"):
                yield f"step '{step.id}': outcome '{outcome}' leads to '{end.id}' also without central"
            elif end.id not in met:
                met.add(end.id)
                ahead.append(end.id)
    if not any(journey.step(step_id).kind == "collect" for step_id in met):
        yield f"step '{first}': no way leads from it to a step of kind 'collect'"
