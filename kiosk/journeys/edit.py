"""What typing, picking and leaving a field do to the session; nothing here asks the outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.profile import Education
from kiosk.journeys import support
from kiosk.journeys.choice import chosen_options
from kiosk.journeys.definition import Field
from kiosk.journeys.events import Edited, Left, Now, Picked
from kiosk.journeys.fields import TICKED, read, reading, text_keys
from kiosk.journeys.kinds import StepKind
from kiosk.journeys.orders import NEW, ordered_programme
from kiosk.journeys.session import Session
from kiosk.journeys.travel import is_locked

LONGEST_TEXT: Final = 400
"""The most code points that any field takes; the rest of a paste is dropped."""

CHOICES: Final[Mapping[str, StepKind]] = {
    "programme": "programmes",
    "vehicle": "vehicle",
    "colour": "vehicle",
    "options": "vehicle",
    "dealer": "dealer",
    "request": "requests",
    "consent": "consents",
    f"{NEW}vehicle": "change_vehicle",
    f"{NEW}colour": "change_vehicle",
    f"{NEW}options": "change_vehicle",
}
"""What is chosen of the catalogue or of the customer's own, and at which kind of step."""

_PICKED: Final = ("city", "province", "education", "reason")
_LISTED: Final = ("education", "reason")

_DATES: Final = ("birth_date", "past_date")


def _others(session: Session, field: Field) -> dict[str, Refusal]:
    """Return the refusals of the other fields: one that is being mended is not refused any more."""
    return {name: refusal for name, refusal in session.refusals.items() if name != field.id}


def _field(session: Session, field_id: str) -> Field | None:
    page = session.page
    name = field_id
    for candidate in page.fields if page else ():
        if candidate.id == name or name in text_keys(candidate):
            return None if is_locked(session, candidate) else candidate
    return None


def edited(session: Session, event: Edited) -> Session:
    """Take what is typed; typing over a picked place unpicks it."""
    if event.field_id in (support.CONTACT, support.TEXT):
        return support.edited(session, event) if session.support_open else session
    field = _field(session, event.field_id)
    if field is None or field.kind in _LISTED or (field.kind in _DATES and event.field_id == field.id):
        return session
    text = event.text[:LONGEST_TEXT]
    if field.kind == "tick":
        text = TICKED if text == TICKED else ""
    key = event.field_id
    answers = session.answers
    if field.kind in ("city", "province"):
        key = text_keys(field)[0]
        if text != answers.typed(key):
            answers = answers.without(field.id)
            if field.kind == "province":
                answers = answers.without("city", "city.typed")
    return session.change(answers=answers.set(key, text), refusals=_others(session, field))


def picked(session: Session, event: Picked) -> Session:
    """Take an item of a list: a certificate, a place, or part of the choice of a vehicle."""
    step = session.step
    if step is not None and CHOICES.get(event.field_id) == step.kind:
        return _chosen(session, event)
    field = _field(session, event.field_id)
    if field is None or field.kind not in _PICKED:
        return session
    if field.kind in _LISTED and event.item_id not in options_of(field):
        return session
    answers = session.answers
    if field.kind == "province" and answers.typed("province") != event.item_id:
        answers = answers.without("city", "city.typed")
    answers = answers.set(field.id, event.item_id)
    if field.kind not in _LISTED:
        answers = answers.set(f"{field.id}.typed", event.shown[:LONGEST_TEXT])
    return session.change(answers=answers, refusals=_others(session, field))


def options_of(field: Field) -> tuple[str, ...]:
    """Return what may be picked of a field whose answers are all offered at once."""
    if field.kind == "education":
        return tuple(Education)
    return tuple(option.rpartition(".")[2] for option in field.options)


def _chosen(session: Session, event: Picked) -> Session:
    answers, item, name = session.answers, event.item_id, event.field_id
    if not _on_offer(session, name, item):
        return session
    before = NEW if name.startswith(NEW) else ""
    if name == f"{before}options":
        picked_before = chosen_options(session, name)
        chosen = [one for one in picked_before if one != item] if item in picked_before else [*picked_before, item]
        return session.change(answers=answers.set(name, ",".join(chosen)), notice=None)
    if answers.typed(name) != item:
        if name == "programme":
            answers = answers.without("vehicle", "colour", "options")
            session = session.change(terms_ticked=False, terms=None)
        elif name == f"{before}vehicle":
            answers = answers.without(f"{before}colour", f"{before}options")
    return session.change(answers=answers.set(name, item), notice=None)


def _on_offer(session: Session, field_id: str, item: str) -> bool:
    match field_id:
        case "request":
            return session.requests is not None and any(one.tracking_code == item for one in session.requests.items)
        case "consent":
            items = session.consents.items if session.consents else ()
            return any(one.maker == item and one.in_force for one in items)
        case "programme":
            offered = session.offers is not None and any(one.id == item for one in session.offers.programmes)
            return offered and not (session.eligibility and item in session.eligibility.refusals)
        case "dealer":
            return session.offers is not None and any(one.id == item for one in session.offers.dealers)
    other = field_id.startswith(NEW)
    programme = ordered_programme(session) if other else session.programme
    if programme is None:
        return False
    name = field_id.removeprefix(NEW)
    if name == "vehicle":
        return programme.vehicle(item) is not None
    vehicle = programme.vehicle(session.answers.typed(f"{NEW}vehicle" if other else "vehicle"))
    if vehicle is None:
        return False
    return (vehicle.colour(item) if name == "colour" else vehicle.option(item)) is not None


def left(session: Session, event: Left, now: Now) -> Session:
    """Judge a field that was left with something in it; an empty one is judged by the primary button."""
    if event.field_id in (support.CONTACT, support.TEXT):
        return support.left(session, event) if session.support_open else session
    field = _field(session, event.field_id)
    if field is None or field.kind in ("captcha", "code"):
        return session
    if not all(session.answers.typed(key).strip() for key in text_keys(field)):
        return session
    verdict = read(field, reading(session, JalaliDate.in_tehran(now.wall)))
    refusals = _others(session, field)
    if isinstance(verdict, Refusal):
        refusals[field.id] = verdict
    return session.change(refusals=refusals)
