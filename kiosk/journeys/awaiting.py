"""What a customer asked for offline, shown once they are signed in: registered, put off or given up, then onward."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from kiosk.domain.awaiting import AwaitingRequest
from kiosk.domain.errors import Rejected
from kiosk.domain.jalali import JalaliDate, time_in_tehran
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.effects import DecideAwaiting
from kiosk.journeys.events import Now
from kiosk.journeys.kinds import StepKind
from kiosk.journeys.order_view import moment_text
from kiosk.journeys.orders import show_deed
from kiosk.journeys.outcomes import AwaitingDecided, Fields
from kiosk.journeys.parts import SummaryRow
from kiosk.journeys.screen import Phrase
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, ask, go, journey_of, leave, stay, step_of
from kiosk.journeys.underway import Deed

_FIRST: Final[tuple[StepKind, ...]] = ("consent", "password")
"""The kinds of step that come before the question: without consent nothing is registered, and who chooses a password
has begun already."""


def lead_on(session: Session, outcome: str, now: Now) -> Turn:
    """Go where signing in leads, past the question about what was asked for offline; that place is kept for later."""
    journey = journey_of(session)
    target = Place(step_of(session).leads(outcome, session.course))
    askable = tuple(one for one in session.awaiting if journey.has(kind_asked(one)))
    session = session.change(awaiting=askable)
    if not askable or journey.step(target.step).kind in _FIRST:
        return go(session, target, now)
    return go(session.change(onward=target), _place(session, askable[0]), now)


def kind_asked(request: AwaitingRequest) -> StepKind:
    """Return the kind of the step that asks about a request."""
    return "awaiting_other" if request.naming == "somebody_else" else "awaiting"


def _place(session: Session, request: AwaitingRequest) -> Place:
    return Place(journey_of(session).first(kind_asked(request)).id)


def take_up(session: Session, now: Now) -> Turn:
    """Ask about the next request, or once more, from the list of requests, about those that were put off here."""
    listed = step_of(session).kind == "requests"
    waiting = (*session.awaiting, *session.put_off) if listed else session.awaiting
    if not waiting:
        return stay(session)
    if listed:
        session = session.change(awaiting=waiting, put_off=(), onward=session.place)
    return go(session, _place(session, waiting[0]), now)


def asked_about(session: Session) -> AwaitingRequest | None:
    """Return the request that is shown and asked about."""
    return session.awaiting[0] if session.awaiting else None


def register(session: Session, values: Fields, now: Now) -> Turn:
    """«ثبت نهایی همین درخواست»: central judges it as it does every request; what names somebody else is never asked."""
    request = asked_about(session)
    if request is not None and request.naming == "somebody_else":
        return stay(session)
    return _decide(session, "register", now)


def withdraw(session: Session, values: Fields, now: Now) -> Turn:
    """The second word on giving it up."""
    return _decide(session, "withdraw", now)


def _decide(session: Session, decision: Literal["register", "withdraw"], now: Now) -> Turn:
    customer, request = session.customer, asked_about(session)
    if customer is None or request is None:
        return stay(session)
    return ask(
        session, now, lambda ticket: DecideAwaiting(ticket, customer.token, request.tracking_code, decision)
    )


def put_off(session: Session, now: Now) -> Turn:
    """«بعداً تصمیم می‌گیرم»: it stays as it is, its link too, and can be come back to from the list of requests."""
    return _next(_kept(session), now, news="news.awaiting_kept")


def passed(session: Session, values: Fields, now: Now) -> Turn:
    """«ادامه» past a request that names somebody else: it lapses by itself, unless it is set aside."""
    return _next(_kept(session), now)


def _kept(session: Session) -> Session:
    request = asked_about(session)
    return session if request is None else session.change(put_off=(*session.put_off, request))


def after_refusal(session: Session, values: Fields, now: Now) -> Turn:
    """The customer has read why a request was not registered."""
    return _next(session, now)


def decided(session: Session, outcome: AwaitingDecided, now: Now) -> Turn:
    """Take what came of a decision; a registered request gets its screen and its receipt."""
    if outcome.order is not None:
        session = session.change(awaiting=session.awaiting[1:])
        return show_deed(session, Deed("registered", outcome.order, now.wall), now)
    withdrawn = outcome.state == "withdrawn"
    return _next(session, now, news="news.awaiting_withdrawn" if withdrawn else "news.awaiting_underway")


def refused(session: Session, effect: DecideAwaiting, failure: Rejected, now: Now) -> Turn:
    """Show why a request was not registered; one that cannot be given up any more is passed with the reason."""
    if effect.decision == "register":
        return leave(session, "refused", now, notice=failure.refusal)
    session, effects = _next(session, now)
    return session.change(notice=failure.refusal), effects


def _next(session: Session, now: Now, *, news: str = "") -> Turn:
    """Ask about the next request, or go on to where the customer was going."""
    journey, rest = journey_of(session), session.awaiting[1:]
    session = session.change(awaiting=rest)
    if rest:
        return go(session, _place(session, rest[0]), now, news=news)
    return go(session, session.onward or Place(journey.start), now, news=news)


def awaiting_rows(session: Session) -> Iterator[SummaryRow]:
    """Tell what was asked for, and when, where and until when it was taken down; what nobody knew is left out."""
    request = asked_about(session)
    if request is None:
        return
    section, taken = Phrase("summary.request"), Phrase("awaiting.taken")
    somebody_else = request.naming == "somebody_else"
    mended = Phrase("awaiting.birth_date.mended") if request.naming == "wrong_birth_date" else ""
    rows = (
        SummaryRow(
            "tracking_code", section, Phrase("request.tracking_code"), "" if somebody_else else _code(request), ltr=True
        ),
        SummaryRow("maker", section, Phrase("awaiting.maker"), request.maker_name),
        SummaryRow("programme", section, Phrase("summary.programme"), persian_digits(request.programme_title)),
        SummaryRow("vehicle", section, Phrase("summary.model"), _vehicle(request)),
        SummaryRow("dealer", section, Phrase("summary.dealer"), request.dealer_name),
        SummaryRow("birth_date", section, Phrase("field.birth_date"), mended),
        SummaryRow("taken_at", taken, Phrase("awaiting.taken_at"), moment_text(request.confirmed_at), ltr=True),
        SummaryRow("taken_by", taken, Phrase("awaiting.taken_by"), request.taken_by),
        SummaryRow("until", taken, Phrase("awaiting.until"), moment_text(request.expires_at), ltr=True),
    )
    yield from (row for row in rows if row.value)


def _vehicle(request: AwaitingRequest) -> str:
    return persian_digits("، ".join(filter(None, (request.vehicle_title, request.colour_name))))


def _code(request: AwaitingRequest) -> str:
    return TrackingCode(request.tracking_code).grouped()


def until_values(session: Session) -> Mapping[str, str]:
    """Return what the screen says of how long the request is kept: `{day}` and `{time}`; nothing without one."""
    request = asked_about(session)
    if request is None:
        return {}
    until = request.expires_at
    return {"day": JalaliDate.in_tehran(until).display_long(), "time": time_in_tehran(until)}
