"""The engine: one total function from a session and an event to the next session and its effects."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, assert_never

from kiosk.journeys import awaiting, collecting, deferral, support
from kiosk.journeys import events as e
from kiosk.journeys.answer import answered
from kiosk.journeys.back import restart_asked, went_back
from kiosk.journeys.edit import CHOICES, edited, left, picked
from kiosk.journeys.effects import RecordConsent, ResendCode, RingBell, SoundWarning
from kiosk.journeys.idle import Gone, Leaving, extended, presence, touched, warned
from kiosk.journeys.kinds import AWAITING, CODE_STEPS, DEFER, END, LATER, OFFLINE, ORDER_WAYS
from kiosk.journeys.orders import open_ways, take_order_way
from kiosk.journeys.people import end, without_customer
from kiosk.journeys.printing import print_receipt
from kiosk.journeys.session import ATTRACT, SERVICE, Place, Session, fresh_session
from kiosk.journeys.submit import submitted
from kiosk.journeys.summary import summary_rows
from kiosk.journeys.travel import (
    Turn,
    arrive,
    ask,
    asks_captcha,
    fetch_captcha,
    go,
    journey_of,
    page_with,
    stay,
)

_SILENT = (e.Ticked, e.Answered, e.Delivered)
_SWITCHES = ("large_text", "high_contrast", "more_time", "low_reach")


def start(monotonic: float, *, counter: bool = False) -> Session:
    """Return the first session of a process, at the attract screen; `counter` for a clerk's terminal."""
    return fresh_session(1, 0, monotonic, counter=counter)


def advance(session: Session, event: e.Event, now: e.Now) -> Turn:
    """Turn the session by an event; total: whatever does not fit the moment changes nothing."""
    if not isinstance(event, _SILENT):
        if session.idle.warned_at is not None and not isinstance(event, e.MoreTime | e.RestartAnswered):
            return stay(session)
        session = touched(session, now.monotonic)
    match event:
        case e.Touched():
            return stay(session)
        case e.Ticked():
            return _ticked(session, now)
        case e.Invited():
            return stay(session.change(place=Place(SERVICE))) if session.place.step == ATTRACT else stay(session)
        case e.JourneyChosen():
            return _journey_chosen(session, event, now)
        case e.Edited():
            return stay(edited(session, event))
        case e.Picked():
            return stay(picked(session, event))
        case e.Left():
            return stay(left(session, event, now))
        case e.Submitted():
            return submitted(session, now)
        case e.WayTaken():
            return _way_taken(session, event, now)
        case e.ConsentDecided():
            return _consent_decided(session, event, now)
        case e.TermsTicked():
            return stay(_terms_ticked(session, event))
        case e.EditAsked():
            return _edit_asked(session, event, now)
        case e.Back():
            return went_back(session, now)
        case e.RestartAsked():
            return restart_asked(session, now)
        case e.RestartAnswered():
            asked = session.restart_asked or session.idle.warned_at is not None
            if event.confirmed and asked and not session.committing:
                return end(session, now)
            return stay(session.change(restart_asked=False))
        case e.Finished():
            over = session.committed is not None or (session.step is not None and session.step.kind == "deed")
            return end(session, now) if over else stay(session)
        case e.CaptchaRefreshed():
            return _captcha_refreshed(session, now)
        case e.ResendAsked():
            return _resend(session, now)
        case e.MoreTime():
            return stay(extended(session, now.monotonic))
        case e.HelpToggled():
            return stay(session.change(help_open=event.open))
        case e.SupportOpened():
            return stay(support.opened(session))
        case e.SupportClosed():
            return stay(support.closed(session))
        case e.SupportSent():
            return support.sent(session, event, now)
        case e.BellRung():
            return (session, ()) if session.bell else (session.change(bell=True), (RingBell(session.place.step),))
        case e.ReceiptAsked():
            return print_receipt(session, now)
        case e.Preferred():
            return stay(_preferred(session, event))
        case e.Answered():
            return answered(session, event.ticket, event.outcome, now)
        case e.Delivered():
            ours = session.committed is not None and session.committed.tracking_code == event.tracking_code
            return stay(session.change(delivered=True) if ours else session)
        case _:
            assert_never(event)


def abandon(session: Session, now: e.Now) -> Turn:
    """Drop the stay whatever state it is in: the way out after a fault."""
    return end(session, now)


def _ticked(session: Session, now: e.Now) -> Turn:
    match presence(session, now.monotonic):
        case Leaving() if session.idle.warned_at is None:
            return warned(session, now.monotonic), (SoundWarning(),)
        case Gone() if not session.committing:
            return end(session, now)
        case _:
            return stay(session)


def _journey_chosen(session: Session, event: e.JourneyChosen, now: e.Now) -> Turn:
    if session.place.step != SERVICE:
        return stay(session)
    session = without_customer(session).change(
        journey=event.journey,
        request_id=event.request_id,
        event_id=event.event_id,
        away=event.away,
        trail=(session.place,),
        idle=replace(session.idle, began_at=now.monotonic),
        offers=None,
        terms=None,
        terms_ticked=False,
        last_button_at=None,
    )
    return arrive(session, Place(event.journey.start), now)


def _way_taken(session: Session, event: e.WayTaken, now: e.Now) -> Turn:
    step = session.step
    if step is None or session.waiting:
        return stay(session)
    way = next((way for way in open_ways(session, step) if way.outcome == event.outcome), None)
    if way is None:
        return stay(session)
    session = session.change(intent=way.intent or session.intent)
    if step.kind in ("request", "deed") and way.outcome in ORDER_WAYS:
        return take_order_way(session, event, now)
    if way.outcome == DEFER:
        return deferral.asked(session, now)
    if way.outcome == OFFLINE:
        return collecting.begun(session, now)
    if way.outcome == LATER:
        return awaiting.put_off(session, now)
    if way.outcome == AWAITING:
        return awaiting.take_up(session, now)
    if way.outcome == END:
        return end(session, now)
    return go(session, Place(step.leads(way.outcome, session.course)), now)


def _consent_decided(session: Session, event: e.ConsentDecided, now: e.Now) -> Turn:
    step, text, challenge = session.step, session.consent, session.challenge
    if step is None or step.kind != "consent" or challenge is None or session.waiting:
        return stay(session)
    if text is None:
        return arrive(session, session.place, now)
    if event.granted and session.customer is not None and session.customer.consented:
        return submitted(session, now)
    return ask(
        session,
        now,
        lambda ticket: RecordConsent(
            ticket=ticket,
            challenge_id=challenge.challenge_id,
            maker=journey_of(session).maker,
            granted=event.granted,
            version=text.version,
            text_sha256=text.sha256,
            scopes=tuple(scope for scope, _ in text.scopes),
            shown_at=session.consent_shown_at or now.wall,
            decided_at=now.wall,
        ),
    )


def _edit_asked(session: Session, event: e.EditAsked, now: e.Now) -> Turn:
    step = session.step
    if step is None or step.kind not in ("review", "final", "collect") or session.waiting:
        return stay(session)
    if not any(row.id == event.row_id and row.editable for row in summary_rows(session, now)):
        return stay(session)
    place = _edit_place(session, event.row_id)
    return go(session.change(editing_from=session.place), place, now) if place else stay(session)


def _edit_place(session: Session, row_id: str) -> Place | None:
    if row_id not in CHOICES:
        return page_with(session, row_id)
    step = journey_of(session).first(CHOICES[row_id])
    return Place(step.id, next((number for number, page in enumerate(step.pages) if page.id == row_id), 0))


def _terms_ticked(session: Session, event: e.TermsTicked) -> Session:
    if session.step is None or session.step.kind != "contract":
        return session
    return session.change(terms_ticked=event.accepted, terms=session.terms if event.accepted else None, notice=None)


def _captcha_refreshed(session: Session, now: e.Now) -> Turn:
    if session.waiting or not asks_captcha(session):
        return stay(session)
    return fetch_captcha(session.change(notice=None), now)


def _resend(session: Session, now: e.Now) -> Turn:
    challenge, step = session.code_asked, session.step
    if challenge is None or step is None or step.kind not in CODE_STEPS or session.waiting:
        return stay(session)
    if now.monotonic < challenge.resend_at:
        return stay(session)
    return ask(session, now, lambda ticket: ResendCode(ticket, challenge.challenge_id))


def _preferred(session: Session, event: e.Preferred) -> Session:
    if event.name == "language":
        known = event.value in ("fa", "en")
        return session.change(preferences=replace(session.preferences, language=event.value)) if known else session
    if event.name not in _SWITCHES:
        return session
    switch: dict[str, Any] = {event.name: event.value == "on"}
    return session.change(preferences=replace(session.preferences, **switch))
