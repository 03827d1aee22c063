"""Which fields a screen shows together: a page of its step in self-service, the whole step at the counter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.journeys.kinds import CHOSEN_PASSWORD

if TYPE_CHECKING:
    from kiosk.journeys.definition import Field, Page, Step
    from kiosk.journeys.session import Place, Session


def shown_page(session: Session, step: Step, number: int) -> Page:
    """Return a page with the fields that are asked of this customer; at the counter all pages are one."""
    if not session.counter or len(step.pages) == 1:
        page = step.pages[number]
        fields = _asked(session, step, page.fields)
        return page if fields is page.fields else replace(page, fields=fields)
    from kiosk.journeys.definition import Page

    first = step.pages[0]
    heading, help_text = (step.heading, "") if step.heading else (first.heading, first.help)
    return Page("", heading, help_text, _asked(session, step, tuple(step.fields)))


def page_count(session: Session, step: Step) -> int:
    return 1 if session.counter else len(step.pages)


def page_after(session: Session, step: Step, number: int) -> int | None:
    """Return the next page that asks this customer something, None after the last."""
    following = range(number + 1, page_count(session, step))
    return next((page for page in following if shown_page(session, step, page).fields), None)


def settled(session: Session, place: Place) -> Place:
    """Return the place as this interface counts pages."""
    return replace(place, page=0) if session.counter else place


def _asked(session: Session, step: Step, fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """A password that is chosen in the profile (row BA-06) is asked only of who has none.

    Without central nobody chooses one, and the registry has told nothing yet.
    """
    if step.kind != "profile":
        return fields
    if session.collecting:
        fields = tuple(field for field in fields if field.lock != "registry")
    elif session.customer is None or not session.customer.has_password:
        return fields
    return tuple(field for field in fields if field.kind not in CHOSEN_PASSWORD)
