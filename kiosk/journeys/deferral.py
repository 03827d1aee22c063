"""Finishing the verification on one's own phone where its provider cannot answer: nobody goes on here unverified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, time_in_tehran
from kiosk.domain.text import ltr, mask_mobile, persian_digits
from kiosk.journeys.effects import DeferVerification
from kiosk.journeys.kinds import DEFER
from kiosk.journeys.moment import Now
from kiosk.journeys.outcomes import Deferred
from kiosk.journeys.people import blank
from kiosk.journeys.session import Deferral, Place, Session
from kiosk.journeys.travel import Turn, arrive, ask, stay, step_of


def offered(session: Session, refusal: Refusal) -> tuple[Session, Refusal]:
    """Open the way to the customer's own phone where central says that it can send a link; return what to say."""
    challenge = session.challenge
    if challenge is None or not refusal.values.get("deferrable"):
        return session, refusal
    return session.change(challenge=replace(challenge, deferrable=True)), Refusal("identity.deferrable")


def asked(session: Session, now: Now) -> Turn:
    """Ask for the link."""
    challenge = session.challenge
    if challenge is None:
        return stay(session)
    return ask(session, now, lambda ticket: DeferVerification(ticket, challenge.challenge_id))


def deferred(session: Session, outcome: Deferred, now: Now) -> Turn:
    """Forget everything of the customer but where the link went: here they come back as somebody new."""
    mobile = session.challenge.mobile if session.challenge else ""
    target = step_of(session).leads(DEFER, session.intent)
    fresh = blank(session, now).change(deferred=Deferral(mask_mobile(mobile), outcome.expires_at))
    return arrive(fresh, Place(target), now)


def link_values(session: Session) -> Mapping[str, str | int]:
    """Return what the screen says of a link that was sent: `{mobile}`, `{day}` and `{time}`; nothing without one."""
    sent = session.deferred
    if sent is None:
        return {}
    day = JalaliDate.in_tehran(sent.until).display_long()
    return {"mobile": ltr(persian_digits(sent.mobile)), "day": day, "time": time_in_tehran(sent.until)}
