"""Judging what a page asks, and showing refusals where they can be mended."""

from __future__ import annotations

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.journeys.definition import Page
from kiosk.journeys.events import Now
from kiosk.journeys.fields import read, reading
from kiosk.journeys.paging import settled
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, go, is_locked, stay, step_of


def judge(session: Session, page: Page, now: Now) -> tuple[dict[str, str], dict[str, Refusal]]:
    """Read every field of a page: canonical values by field id, and refusals by field id."""
    given = reading(session, JalaliDate.in_tehran(now.wall))
    values: dict[str, str] = {}
    refusals: dict[str, Refusal] = {}
    for field in page.fields:
        if is_locked(session, field) or (field.kind == "captcha" and session.captcha_waived):
            continue
        value = read(field, given)
        if not isinstance(value, Refusal):
            values[field.id] = value
        elif field.required or session.answers.typed(field.id):
            refusals[field.id] = value
    return values, refusals


def mend(session: Session, place: Place, refusals: dict[str, Refusal], now: Now) -> Turn:
    """Show refusals where their fields are asked; what the review sends back is an edit that returns there."""
    place = settled(session, place)
    if place == session.place:
        return stay(session.change(refusals=refusals))
    if step_of(session).kind == "review":
        session = session.change(editing_from=session.place)
    session, effects = go(session, place, now)
    return session.change(refusals=refusals), effects
