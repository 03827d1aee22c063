"""What typing, picking and leaving a field do to the session; nothing here asks the outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.profile import Education
from kiosk.journeys.choice import chosen_options
from kiosk.journeys.definition import Field, StepKind
from kiosk.journeys.events import Edited, Left, Now, Picked
from kiosk.journeys.fields import read, reading, text_keys
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
}
"""What is chosen of the catalogue, and at which kind of step."""

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
    field = _field(session, event.field_id)
    if field is None or field.kind == "education" or (field.kind in _DATES and event.field_id == field.id):
        return session
    text = event.text[:LONGEST_TEXT]
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
    if field is None or field.kind not in ("city", "province", "education"):
        return session
    if field.kind == "education" and event.item_id not in set(Education):
        return session
    answers = session.answers
    if field.kind == "province" and answers.typed("province") != event.item_id:
        answers = answers.without("city", "city.typed")
    answers = answers.set(field.id, event.item_id)
    if field.kind != "education":
        answers = answers.set(f"{field.id}.typed", event.shown[:LONGEST_TEXT])
    return session.change(answers=answers, refusals=_others(session, field))


def _chosen(session: Session, event: Picked) -> Session:
    answers, item = session.answers, event.item_id
    if not _on_offer(session, event.field_id, item):
        return session
    if event.field_id == "options":
        before = chosen_options(session)
        chosen = [option for option in before if option != item] if item in before else [*before, item]
        return session.change(answers=answers.set("options", ",".join(chosen)), notice=None)
    if answers.typed(event.field_id) != item:
        if event.field_id == "programme":
            answers = answers.without("vehicle", "colour", "options")
            session = session.change(terms_ticked=False, terms=None)
        elif event.field_id == "vehicle":
            answers = answers.without("colour", "options")
    return session.change(answers=answers.set(event.field_id, item), notice=None)


def _on_offer(session: Session, field_id: str, item: str) -> bool:
    offers, programme = session.offers, session.programme
    if offers is None:
        return False
    if field_id == "programme":
        return any(one.id == item for one in offers.programmes)
    if field_id == "dealer":
        return any(one.id == item for one in offers.dealers)
    if programme is None:
        return False
    if field_id == "vehicle":
        return programme.vehicle(item) is not None
    vehicle = programme.vehicle(session.answers.typed("vehicle"))
    if vehicle is None:
        return False
    return (vehicle.colour(item) if field_id == "colour" else vehicle.option(item)) is not None


def left(session: Session, event: Left, now: Now) -> Session:
    """Judge a field that was left with something in it; an empty one is judged by the primary button."""
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
