"""Judging what a page asks, and showing refusals where they can be mended."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.journeys.definition import Page
from kiosk.journeys.events import Now
from kiosk.journeys.fields import read, reading
from kiosk.journeys.kinds import StepKind
from kiosk.journeys.paging import page_count, settled, shown_page
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, go, is_locked, journey_of, stay, step_of


@dataclass(frozen=True, slots=True)
class Verdict:
    """What several pages hold: canonical values by field id, or the first page that is refused with its refusals."""

    values: Mapping[str, str] = field(repr=False)
    place: Place | None = None
    refusals: Mapping[str, Refusal] = field(default_factory=dict)


def judge(session: Session, page: Page, now: Now) -> tuple[dict[str, str], dict[str, Refusal]]:
    """Read every field of a page: canonical values by field id, and refusals by field id."""
    given = reading(session, JalaliDate.in_tehran(now.wall))
    values: dict[str, str] = {}
    refusals: dict[str, Refusal] = {}
    for asked in page.fields:
        if is_locked(session, asked) or (asked.kind == "captcha" and session.captcha_waived):
            continue
        value = read(asked, given)
        if not isinstance(value, Refusal):
            values[asked.id] = value
        elif asked.required or session.answers.typed(asked.id):
            refusals[asked.id] = value
    return values, refusals


def judge_steps(session: Session, kinds: Container[StepKind], now: Now) -> Verdict:
    """Read every page of the journey's steps of some kinds, up to the first that is refused."""
    values: dict[str, str] = {}
    for step in journey_of(session).steps.values():
        for number in range(page_count(session, step)) if step.kind in kinds else ():
            read_values, refusals = judge(session, shown_page(session, step, number), now)
            if refusals:
                return Verdict(values, Place(step.id, number), refusals)
            values |= read_values
    return Verdict(values)


def mend(session: Session, place: Place, refusals: Mapping[str, Refusal], now: Now) -> Turn:
    """Show refusals where their fields are asked; what the review or a last button sends back is an edit."""
    place = settled(session, place)
    if place == session.place:
        return stay(session.change(refusals=refusals))
    if step_of(session).kind in ("review", "collect"):
        session = session.change(editing_from=session.place)
    session, effects = go(session, place, now)
    return session.change(refusals=refusals), effects
