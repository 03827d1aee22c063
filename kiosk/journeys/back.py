"""Going back and starting over: one screen back past what cannot be asked twice, nothing typed is lost."""

from __future__ import annotations

from typing import Final

from kiosk.journeys.awaiting import kind_asked
from kiosk.journeys.choice import first_missing
from kiosk.journeys.collecting import ended
from kiosk.journeys.effects import SendSupport
from kiosk.journeys.events import Now
from kiosk.journeys.kinds import COLLECTING, StepKind
from kiosk.journeys.paging import shown_page
from kiosk.journeys.people import end
from kiosk.journeys.session import ATTRACT, SERVICE, Place, Session
from kiosk.journeys.support import closed
from kiosk.journeys.travel import Turn, arrive, journey_of, stay

_ONCE: Final[tuple[StepKind, ...]] = ("confirmation", "password", "stopped", "awaiting_refused", "awaiting_withdrawal")
_SIGNED_IN: Final[tuple[StepKind, ...]] = (
    "menu", "own_code", "consents", "requests", "request", "cancel", "withdraw", "change_vehicle", "change_final",
    "file",
)  # fmt: skip


def restart_asked(session: Session, now: Now) -> Turn:
    """Start over, after a question where something would be lost."""
    if session.place.step == ATTRACT or session.committing:
        return stay(session)
    return stay(session.change(restart_asked=True)) if session.holds_anything else end(session, now)


def went_back(session: Session, now: Now) -> Turn:
    """Go one screen back, past screens that cannot be asked twice; a pending answer is not waited for any more."""
    if session.support_open:
        return stay(closed(session))
    if session.committed or session.committing:
        return stay(session)
    if session.help_open or session.restart_asked:
        return stay(session.change(help_open=False, restart_asked=False))
    if session.place.step in (ATTRACT, SERVICE):
        return restart_asked(session, now)
    trail = list(session.trail)
    while trail and not _revisitable(session, trail[-1]):
        trail.pop()
    if not trail:
        return stay(session)
    place = trail.pop()
    editing = session.editing_from if session.editing_from in trail else None
    session = session.change(trail=tuple(trail), editing_from=editing)
    if session.collecting and (place.step == SERVICE or journey_of(session).step(place.step).kind not in COLLECTING):
        session = ended(session)
    if place.step == SERVICE:
        kept = tuple(one for one in session.pending if isinstance(one.effect, SendSupport))
        session = session.change(place=place, journey=None, intent="", pending=kept, captcha=None)
        return stay(session.change(notice=None, news="", refusals={}))
    return arrive(session, place, now)


def can_go_back(session: Session) -> bool:
    """Tell whether there is a screen to go back to."""
    return session.committed is None and any(_revisitable(session, place) for place in session.trail)


def _revisitable(session: Session, place: Place) -> bool:
    if place.step == SERVICE or session.journey is None:
        return True
    challenge, customer = session.challenge, session.customer
    step = session.journey.step(place.step)
    match step.kind:
        case "code":
            return challenge is not None and not challenge.accepted
        case "identity" | "consent":
            return challenge is not None
        case "contract":
            return first_missing(session) in (None, "contract")
        case "final":
            return first_missing(session) is None
        case "deposit":
            return session.programme is not None and session.programme.proxy_account
        case "change_password" | "confirm_mobile":
            return session.account_challenge is not None
        case "consent_withdrawal":
            return customer is not None and session.answers.typed("consent") != ""
        case "deed":
            return session.deed is not None
        case "collect":
            return session.collecting and first_missing(session) is None
        case "read_back" | "mend_mobile" | "claim":
            return session.collecting
        case "awaiting" | "awaiting_other":
            return bool(session.awaiting) and kind_asked(session.awaiting[0]) == step.kind
        case "profile":
            return bool(shown_page(session, step, place.page).fields)
        case kind if kind in _SIGNED_IN:
            return customer is not None
        case kind:
            return kind not in _ONCE
