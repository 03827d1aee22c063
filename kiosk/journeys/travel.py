"""How a session moves between steps and asks the outside: the few moves that every transition is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.journeys.definition import Field, Journey, Step
from kiosk.journeys.effects import Asked, Effect, EndSession, FetchCaptcha, LoadConsent, LoadOffers
from kiosk.journeys.events import Now
from kiosk.journeys.fields import DATE_PARTS
from kiosk.journeys.outcomes import Customer
from kiosk.journeys.session import Answers, Idle, Place, Session, Waiting

Turn = tuple[Session, tuple[Effect, ...]]
AskedT = TypeVar("AskedT", bound=Asked)


def stay(session: Session) -> Turn:
    """Nothing is asked of the outside."""
    return session, ()


def ask(session: Session, now: Now, make: Callable[[int], Asked]) -> Turn:
    """Number an effect, remember that its answer is awaited and ask for it; clears old notices."""
    ticket = session.tickets + 1
    effect = make(ticket)
    waiting = Waiting(ticket, effect, now.monotonic)
    return session.change(tickets=ticket, pending=(*session.pending, waiting), notice=None), (effect,)


def journey_of(session: Session) -> Journey:
    """Return the session's journey; a step cannot be reached without one."""
    assert session.journey is not None
    return session.journey


def step_of(session: Session) -> Step:
    step = session.step
    assert step is not None
    return step


def leave(session: Session, outcome: str, now: Now) -> Turn:
    """Go where the present step's outcome leads."""
    target = step_of(session).leads(outcome, session.intent)
    return go(session, Place(target), now)


def go(session: Session, place: Place, now: Now, *, notice: Refusal | None = None) -> Turn:
    """Enter a place by moving forward; the present one joins the trail unless it was the same step asking again."""
    trail = session.trail if session.place == place else (*session.trail, session.place)
    return arrive(session.change(trail=trail), place, now, notice=notice)


def arrive(session: Session, place: Place, now: Now, *, notice: Refusal | None = None) -> Turn:
    """Show a place: forget what belonged to the former screen and ask for what this one needs."""
    session = session.change(place=place, refusals={}, notice=notice, help_open=False)
    session = session.change(pending=tuple(one for one in session.pending if one is not session.waiting))
    step = step_of(session)
    if any(field.kind == "captcha" for field in step.pages[place.page].fields):
        session = session.change(captcha_waived=False)
        return fetch_captcha(session, now)
    if step.kind == "consent":
        return ask_keeping(session, now, lambda ticket: LoadConsent(ticket, journey_of(session).maker))
    if step.kind == "programmes":
        return ask_keeping(session, now, lambda ticket: LoadOffers(ticket, journey_of(session).maker))
    if step.kind == "profile" and session.customer is not None:
        return stay(session.change(answers=prefilled(session.answers, session.customer)))
    return stay(session)


def ask_keeping(session: Session, now: Now, make: Callable[[int], Asked]) -> Turn:
    """Ask like `ask` while the notice of the screen stays."""
    notice = session.notice
    session, effects = ask(session, now, make)
    return session.change(notice=notice), effects


def fetch_captcha(session: Session, now: Now) -> Turn:
    """Drop the old picture with its answer and ask for a new one."""
    purpose = "submit" if step_of(session).kind == "final" else "identity"
    pending = tuple(one for one in session.pending if not isinstance(one.effect, FetchCaptcha))
    session = session.change(captcha=None, answers=session.answers.without("captcha"), pending=pending)
    return ask_keeping(session, now, lambda ticket: FetchCaptcha(ticket, purpose))  # type: ignore[arg-type]


def page_with(journey: Journey, field_id: str) -> Place | None:
    """Return the place that asks for a field the customer fills, None where no step does."""
    for step in journey.steps.values():
        for number, page in enumerate(step.pages):
            if any(field.id == field_id and field.lock != "registry" for field in page.fields):
                return Place(step.id, number)
    return None


def field_place(session: Session, field_id: str) -> Place | None:
    """Return where a field is asked, the present page first."""
    page = session.page
    if page and any(field.id == field_id for field in page.fields):
        return session.place
    return page_with(journey_of(session), field_id)


def is_locked(session: Session, field: Field) -> bool:
    """Tell whether the customer may not change a field: the registry's always, others after their first save."""
    if field.lock == "registry":
        return True
    customer = session.customer
    return field.lock == "first_save" and bool(customer and customer.confirmed and customer.profile.get(field.id))


def prefilled(answers: Answers, customer: Customer) -> Answers:
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


def fresh_session(number: int, monotonic: float) -> Session:
    """Return the attract screen, nobody there."""
    return Session(number=number, idle=Idle(active_at=monotonic, began_at=monotonic))


def end(session: Session, now: Now) -> Turn:
    """Drop the stay whole."""
    return fresh_session(session.number + 1, now.monotonic), (EndSession(session.number),)


def without_customer(session: Session) -> Session:
    """Forget who was signed in; what was typed stays."""
    return session.change(customer=None, verified=False, challenge=None, consent=None, consent_shown_at=None)


def blank(session: Session, now: Now) -> Session:
    """Forget everything of the customer but keep the journey at hand (a refusal of consent)."""
    return fresh_session(session.number, now.monotonic).change(
        journey=session.journey,
        request_id=session.request_id,
        event_id=session.event_id,
        preferences=session.preferences,
        tickets=session.tickets,
        idle=session.idle,
    )
