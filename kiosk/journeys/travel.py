"""How a session moves between steps and asks the outside: the few moves that every transition is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from kiosk.domain.errors import Refusal
from kiosk.journeys.definition import Field, Journey, Step
from kiosk.journeys.effects import (
    Asked,
    Effect,
    FetchCaptcha,
    LoadConsent,
    LoadConsents,
    LoadEligibility,
    LoadOffers,
    LoadRequests,
    PrintOrder,
    PrintReceipt,
    SendSupport,
)
from kiosk.journeys.events import Now
from kiosk.journeys.kinds import COLLECT_ONLY, COLLECTING
from kiosk.journeys.paging import page_after, settled, shown_page
from kiosk.journeys.session import Place, Session
from kiosk.journeys.underway import Waiting

_KEPT: Final = (PrintReceipt, PrintOrder, SendSupport)
"""What is under way goes on when the customer moves on."""

Turn = tuple[Session, tuple[Effect, ...]]
AskedT = TypeVar("AskedT", bound=Asked)


def stay(session: Session) -> Turn:
    """Nothing is asked of the outside."""
    return session, ()


def ask(session: Session, now: Now, make: Callable[[int], Asked], *, notice: Refusal | None = None) -> Turn:
    """Number an effect, remember that its answer is awaited and ask for it; an old notice gives way to `notice`."""
    ticket = session.tickets + 1
    effect = make(ticket)
    waiting = Waiting(ticket, effect, now.monotonic)
    return session.change(tickets=ticket, pending=(*session.pending, waiting), notice=notice), (effect,)


def journey_of(session: Session) -> Journey:
    """Return the session's journey; a step cannot be reached without one."""
    assert session.journey is not None
    return session.journey


def step_of(session: Session) -> Step:
    """Return the journey's step the customer is at; only for sessions that are at one."""
    step = session.step
    assert step is not None
    return step


def leave(session: Session, outcome: str, now: Now, *, notice: Refusal | None = None, news: str = "") -> Turn:
    """Go where the present step's outcome leads."""
    target = step_of(session).leads(outcome, session.course)
    return go(session, Place(target), now, notice=notice, news=news)


def go(session: Session, place: Place, now: Now, *, notice: Refusal | None = None, news: str = "") -> Turn:
    """Enter a place by moving on; the present one joins the trail.

    A place that was passed before is returned to, so the trail never runs in circles; an edit is a side way and keeps
    the whole trail behind it. A step that asks this customer nothing is passed over.
    """
    place = settled(session, _past_what_is_not_asked(session, place))
    trail = session.trail
    if place in trail and session.editing_from is None:
        trail = trail[: trail.index(place)]
    elif place != session.place:
        trail = (*trail, session.place)
    return arrive(session.change(trail=trail), place, now, notice=notice, news=news)


def _past_what_is_not_asked(session: Session, place: Place) -> Place:
    step, programme = journey_of(session).step(place.step), session.programme
    if step.kind == "deposit" and programme is not None and not programme.proxy_account:
        return Place(step.leads("given", session.course))
    if step.kind == "profile" and not shown_page(session, step, settled(session, place).page).fields:
        return Place(step.id, page_after(session, step, place.page) or place.page)
    return place


def arrive(session: Session, place: Place, now: Now, *, notice: Refusal | None = None, news: str = "") -> Turn:
    """Show a place: forget what belonged to the former screen and ask for what this one needs."""
    before = session.step
    session = session.change(
        place=settled(session, place),
        refusals={},
        notice=notice,
        news=news,
        help_open=False,
        captcha=None,
        captcha_waived=False,
        answers=session.answers.without("captcha"),
        pending=tuple(one for one in session.pending if isinstance(one.effect, _KEPT)),
    )
    if asks_captcha(session):
        return fetch_captcha(session, now)
    effects: tuple[Effect, ...] = ()
    for make in _needs(session, before):
        session, more = ask(session, now, make, notice=notice)
        effects += more
    return session, effects


def _needs(session: Session, before: Step | None) -> tuple[Callable[[int], Asked], ...]:
    """Return what the present place has to ask the outside for; `before` is the step that was left."""
    maker, customer, offers = journey_of(session).maker, session.customer, session.offers
    token = customer.token if customer else ""
    kind = step_of(session).kind
    match kind:
        case "consent":
            return (lambda ticket: LoadConsent(ticket, maker),)
        case "programmes":
            offered = (lambda ticket: LoadOffers(ticket, maker, session.keeps),)
            return (*offered, lambda ticket: LoadEligibility(ticket, token)) if token else offered
        case "contract":
            return (lambda ticket: LoadOffers(ticket, maker, session.keeps),)
        case "vehicle" | "dealer" if offers is None:
            return (lambda ticket: LoadOffers(ticket, maker, session.keeps),)
        case "change_vehicle":
            keep = session.order.programme_id if session.order else ""
            return (lambda ticket: LoadOffers(ticket, maker, keep),)
        case "consents" if token:
            return (lambda ticket: LoadConsents(ticket, token),)
        case "requests" if token:
            return (lambda ticket: LoadRequests(ticket, token),)
        case "request" if token and (session.requests is None or (before is not None and before.kind != "requests")):
            return (lambda ticket: LoadRequests(ticket, token),)
        case _:
            return ()


def asks_captcha(session: Session) -> bool:
    """Tell whether the present page has a security picture."""
    page = session.page
    return page is not None and any(field.kind == "captcha" for field in page.fields)


def fetch_captcha(session: Session, now: Now) -> Turn:
    """Drop the old picture with its answer and ask for a new one, where one is asked; the screen's notice stays."""
    if not asks_captcha(session):
        return stay(session)
    final = step_of(session).kind == "final"
    session = session.change(
        captcha=None,
        captcha_waived=False,
        answers=session.answers.without("captcha"),
        pending=tuple(one for one in session.pending if not isinstance(one.effect, FetchCaptcha)),
    )
    return ask(
        session, now, lambda ticket: FetchCaptcha(ticket, "submit" if final else "identity"), notice=session.notice
    )


def page_with(session: Session, field_id: str) -> Place | None:
    """Return the place that asks for a field the customer fills, None where no step does."""
    for step in journey_of(session).steps.values():
        if step.kind not in COLLECTING if session.collecting else step.kind in COLLECT_ONLY:
            continue
        for number, page in enumerate(step.pages):
            if any(field.id == field_id and field.lock != "registry" for field in page.fields):
                return Place(step.id, number)
    return None


def is_locked(session: Session, field: Field) -> bool:
    """Tell whether the customer may not change a field.

    The registry's never; a verified claim not any more; others (row IK-18) not after their first save.
    """
    step, customer = session.step, session.customer
    if field.lock == "registry" or (session.verified and step is not None and step.kind == "identity"):
        return True
    return field.lock == "first_save" and bool(customer and customer.confirmed and customer.profile.get(field.id))
