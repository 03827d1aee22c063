"""How a session moves between steps and asks the outside: the few moves that every transition is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.journeys.definition import Field, Journey, Step
from kiosk.journeys.effects import Asked, Effect, EndSession, FetchCaptcha, LoadConsent, LoadOffers, PrintReceipt
from kiosk.journeys.events import Now
from kiosk.journeys.fields import DATE_PARTS, text_keys
from kiosk.journeys.outcomes import Customer
from kiosk.journeys.session import SERVICE, Answers, Place, Session, Waiting, fresh_session

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


def leave(session: Session, outcome: str, now: Now, *, notice: Refusal | None = None) -> Turn:
    """Go where the present step's outcome leads."""
    target = step_of(session).leads(outcome, session.intent)
    return go(session, Place(target), now, notice=notice)


def go(session: Session, place: Place, now: Now, *, notice: Refusal | None = None) -> Turn:
    """Enter a place by moving on; the present one joins the trail.

    A place that was passed before is returned to, so the trail never runs in circles; an edit is a side way and keeps
    the whole trail behind it.
    """
    trail = session.trail
    if place in trail and session.editing_from is None:
        trail = trail[: trail.index(place)]
    elif place != session.place:
        trail = (*trail, session.place)
    return arrive(session.change(trail=trail), place, now, notice=notice)


def arrive(session: Session, place: Place, now: Now, *, notice: Refusal | None = None) -> Turn:
    """Show a place: forget what belonged to the former screen and ask for what this one needs."""
    session = session.change(
        place=place,
        refusals={},
        notice=notice,
        help_open=False,
        captcha=None,
        captcha_waived=False,
        answers=session.answers.without("captcha"),
        pending=tuple(one for one in session.pending if isinstance(one.effect, PrintReceipt)),
    )
    step, maker = step_of(session), journey_of(session).maker
    if asks_captcha(session):
        return fetch_captcha(session, now)
    if step.kind == "consent":
        return ask(session, now, lambda ticket: LoadConsent(ticket, maker), notice=notice)
    if step.kind in ("programmes", "contract"):
        return ask(session, now, lambda ticket: LoadOffers(ticket, maker), notice=notice)
    return stay(session)


def asks_captcha(session: Session) -> bool:
    """Tell whether the present page has a security picture."""
    page = session.page
    return page is not None and any(field.kind == "captcha" for field in page.fields)


def fetch_captcha(session: Session, now: Now) -> Turn:
    """Drop the old picture with its answer and ask for a new one; the notice of the screen stays."""
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


def page_with(journey: Journey, field_id: str) -> Place | None:
    """Return the place that asks for a field the customer fills, None where no step does."""
    for step in journey.steps.values():
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


def welcome(session: Session, customer: Customer) -> Session:
    """Take in who is signed in with what they saved before; what somebody else typed and accepted is forgotten."""
    if session.profile_of not in ("", customer.customer_id):
        steps = journey_of(session).steps.values()
        pages = [page for step in steps if step.kind == "profile" for page in step.pages]
        keys = [key for page in pages for field in page.fields for key in (field.id, *text_keys(field))]
        session = session.change(answers=session.answers.without(*keys), terms=None, terms_ticked=False)
    return session.change(
        customer=customer,
        verified=True,
        profile_of=customer.customer_id,
        answers=_prefilled(session.answers, customer),
    )


def _prefilled(answers: Answers, customer: Customer) -> Answers:
    """Fill what was saved before into fields that are still empty."""
    fresh: dict[str, str] = {}
    for key, value in customer.profile.items():
        day = JalaliDate.parse(value) if key.endswith("_date") else None
        if isinstance(day, JalaliDate):
            parts = (str(day.day), str(day.month), str(day.year))
            fresh |= {f"{key}.{part}": text for part, text in zip(DATE_PARTS, parts, strict=True)}
        else:
            fresh[key] = value
    return answers.put({key: value for key, value in fresh.items() if not answers.typed(key)})


def end(session: Session, now: Now) -> Turn:
    """Drop the stay whole."""
    return fresh_session(session.number + 1, session.tickets, now.monotonic), (EndSession(session.number),)


def without_customer(session: Session) -> Session:
    """Forget who was signed in; what was typed stays."""
    return session.change(
        customer=None, verified=False, challenge=None, profile_challenge=None, consent=None, consent_shown_at=None
    )


def blank(session: Session, now: Now) -> Session:
    """Forget everything of the customer but keep the journey at hand (a refusal of consent, row EM-19)."""
    return fresh_session(session.number, session.tickets, now.monotonic).change(
        trail=(Place(SERVICE),),
        journey=session.journey,
        request_id=session.request_id,
        event_id=session.event_id,
        preferences=session.preferences,
        idle=session.idle,
    )
