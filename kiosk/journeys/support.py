"""The form to write to support, over whatever screen is shown; the message waits in the terminal's outbox."""

from __future__ import annotations

from typing import Final

from kiosk.domain.email import parse_email
from kiosk.domain.errors import Refusal, Rejected, Throttled, Unauthorised
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.effects import SendSupport
from kiosk.journeys.events import Edited, Left, Now, SupportSent
from kiosk.journeys.outcomes import NotCommitted, Outcome, SupportQueued
from kiosk.journeys.parts import SupportText, SupportView
from kiosk.journeys.screen import Phrase
from kiosk.journeys.session import ATTRACT, Answers, Session
from kiosk.journeys.travel import Turn, ask, stay

CONTACT: Final = "support.contact"
TEXT: Final = "support.text"

_SHORTEST: Final = 5
_LONGEST: Final = {CONTACT: 254, TEXT: 2000}


def opened(session: Session) -> Session:
    """Show an empty form, or what was written before; who is signed in need not write their number."""
    answers = session.answers
    if not answers.typed(CONTACT) and session.customer is not None:
        answers = answers.set(CONTACT, session.customer.mobile)
    return session.change(
        support_open=True, support_refusals={}, support_code="", help_open=False, answers=answers
    )


def closed(session: Session) -> Session:
    """Go back to the screen below; where nobody has begun a stay, nothing that was written remains."""
    session = session.change(support_open=False, support_refusals={}, support_code="")
    return session.change(answers=Answers()) if session.place.step == ATTRACT else session


def edited(session: Session, event: Edited) -> Session:
    refusals = {name: refusal for name, refusal in session.support_refusals.items() if name != event.field_id}
    text = event.text[: _LONGEST[event.field_id]]
    return session.change(answers=session.answers.set(event.field_id, text), support_refusals=refusals, support_code="")


def left(session: Session, event: Left) -> Session:
    """Judge a text that was left with something in it."""
    verdict = _read(session, event.field_id)
    if not session.answers.typed(event.field_id).strip() or not isinstance(verdict, Refusal):
        return session
    return session.change(support_refusals={**session.support_refusals, event.field_id: verdict})


def sent(session: Session, event: SupportSent, now: Now) -> Turn:
    """Judge both texts and keep the message; a second press while it is being kept is a no-op."""
    if not session.support_open or not event.event_id or _under_way(session):
        return stay(session)
    contact, text = _read(session, CONTACT), _read(session, TEXT)
    if isinstance(contact, Refusal) or isinstance(text, Refusal):
        refused = {name: one for name, one in ((CONTACT, contact), (TEXT, text)) if isinstance(one, Refusal)}
        return stay(session.change(support_refusals=refused))
    customer, journey = session.customer, session.journey
    return ask(
        session.change(support_refusals={}),
        now,
        lambda ticket: SendSupport(
            ticket=ticket,
            event_id=event.event_id,
            contact=contact,
            text=text,
            maker=journey.maker if journey else "",
            customer_id=customer.customer_id if customer else "",
            step=session.place.step,
            written_at=now.wall,
        ),
        notice=session.notice,
    )


def answered(session: Session, outcome: Outcome) -> Session:
    """Tell the message's tracking code, for its text has served; or say beside it why it could not be kept."""
    match outcome:
        case SupportQueued():
            answers = session.answers.without(TEXT)
            return session.change(support_code=outcome.tracking_code, support_refusals={}, answers=answers)
        case NotCommitted():
            return session.change(support_refusals={TEXT: outcome.refusal})
        case Rejected() | Throttled() | Unauthorised():
            return session.change(support_refusals={TEXT: outcome.refusal})
        case _:
            return session.change(support_refusals={TEXT: Refusal("offline.terminal")})


def support_view(session: Session) -> SupportView | None:
    """Return the form while it is open."""
    if not session.support_open:
        return None
    return SupportView(
        contact=_text(session, CONTACT),
        text=_text(session, TEXT),
        tracking_code=TrackingCode(session.support_code).grouped() if session.support_code else "",
        busy=_under_way(session),
    )


def _text(session: Session, name: str) -> SupportText:
    return SupportText(
        id=name,
        label=Phrase(f"field.{name}"),
        help=Phrase(f"field.{name}.help"),
        text=session.answers.typed(name),
        refusal=session.support_refusals.get(name),
    )


def _read(session: Session, name: str) -> str | Refusal:
    """Return the text as it is sent: an e-mail address or a mobile in canonical form, or what was written."""
    text = session.answers.typed(name).strip()
    if not text:
        return Refusal(f"{name}.empty")
    if name == TEXT:
        return text if len(text) >= _SHORTEST else Refusal("support.text.short")
    if "@" in text:
        email = parse_email(text)
        return Refusal("support.contact.form") if isinstance(email, Refusal) else str(email)
    mobile = parse_mobile(text)
    return Refusal("support.contact.form") if isinstance(mobile, Refusal) else mobile.value


def _under_way(session: Session) -> bool:
    return any(isinstance(one.effect, SendSupport) for one in session.pending)
