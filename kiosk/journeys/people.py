"""Who is at the terminal: taking in a customer with what they saved, and forgetting them."""

from __future__ import annotations

from typing import Final

from kiosk.domain.jalali import JalaliDate
from kiosk.journeys.effects import EndSession
from kiosk.journeys.events import Now
from kiosk.journeys.fields import DATE_PARTS, text_keys
from kiosk.journeys.kinds import COLLECT_ONLY
from kiosk.journeys.outcomes import Customer
from kiosk.journeys.session import SERVICE, Answers, Place, Session, fresh_session
from kiosk.journeys.travel import Turn, journey_of

_FIRST_STEPS: Final = ("mobile", "code", "identity", "login", "recover", *COLLECT_ONLY)
"""The steps at which nobody is signed in yet: what is typed there belongs to whoever comes out of it."""

_PICKED: Final = ("request", "consent", "new.vehicle", "new.colour", "new.options")


def welcome(session: Session, customer: Customer) -> Session:
    """Take in who is signed in with what they saved before; what somebody else typed and accepted is forgotten."""
    if session.profile_of not in ("", customer.customer_id):
        steps = [step for step in journey_of(session).steps.values() if step.kind not in _FIRST_STEPS]
        keys = [key for step in steps for field in step.fields for key in (field.id, *text_keys(field))]
        answers = session.answers.without(*keys, *_PICKED)
        session = session.change(answers=answers, terms=None, terms_ticked=False, requests=None, consents=None)
    return session.change(
        customer=customer,
        verified=True,
        awaiting=customer.awaiting,
        put_off=(),
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
    fresh = fresh_session(session.number + 1, session.tickets, now.monotonic, counter=session.counter)
    return fresh, (EndSession(session.number),)


def without_customer(session: Session) -> Session:
    """Forget who was signed in, or taken down without central; what was typed stays."""
    return session.change(
        customer=None,
        verified=False,
        collecting=False,
        affirmed="",
        deferred=None,
        awaiting=(),
        put_off=(),
        onward=None,
        challenge=None,
        profile_challenge=None,
        account_challenge=None,
        consent=None,
        consent_shown_at=None,
        eligibility=None,
        consents=None,
        requests=None,
        command_id="",
        keeps="",
        deed=None,
    )


def blank(session: Session, now: Now) -> Session:
    """Forget everything of the customer but keep the journey at hand (a consent refused or taken back, row EM-19)."""
    return fresh_session(session.number, session.tickets, now.monotonic, counter=session.counter).change(
        trail=(Place(SERVICE),),
        journey=session.journey,
        request_id=session.request_id,
        event_id=session.event_id,
        preferences=session.preferences,
        idle=session.idle,
    )
