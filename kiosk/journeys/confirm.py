"""The last button: central checks captcha and choice, then the terminal is asked to write the request for good."""

from __future__ import annotations

from typing import Literal

from kiosk.domain.errors import Refusal
from kiosk.journeys.choice import (
    choice_of,
    first_missing,
    may_buy,
    proxy_account,
    refuse_programme,
    total_of,
    without_programme,
)
from kiosk.journeys.effects import CheckPurchase, CommitRequest
from kiosk.journeys.events import Now
from kiosk.journeys.outcomes import Fields
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, ask, asks_captcha, go, journey_of, leave, stay

NO_CHOICE = Refusal("choice.empty")


def confirmed(session: Session, values: Fields, now: Now) -> Turn:
    """The last button: central checks captcha and choice; where it is out of reach the terminal commits by itself."""
    missing = first_missing(session)
    if missing is not None:
        return go(session, Place(journey_of(session).first(missing).id), now, notice=NO_CHOICE)
    customer, choice, programme, terms = session.customer, choice_of(session), session.programme, session.terms
    if customer is None or choice is None or programme is None or terms is None:
        return stay(session)
    if not may_buy(session):
        return stay(session.change(notice=Refusal("profile.not_confirmed")))
    closed = refuse_programme(session, now)
    if closed:
        return leave(without_programme(session), "programme_gone", now, notice=closed)
    session = session.change(last_button_at=now.wall)
    if session.captcha_waived:
        return commit(session, now)
    captcha = session.captcha
    if captcha is None and asks_captcha(session):
        return stay(session.change(notice=Refusal("captcha.loading")))
    return ask(
        session,
        now,
        lambda ticket: CheckPurchase(
            ticket=ticket,
            token=customer.token,
            maker=journey_of(session).maker,
            choice=choice,
            contract_version=terms.version,
            captcha_id=captcha.captcha_id if captcha else "",
            captcha_answer=values.get("captcha", ""),
            proxy_account=proxy_account(session),
        ),
    )


def commit(session: Session, now: Now) -> Turn:
    """Ask for the durable row: only for a consenting, confirmed customer, accepted terms and the last button."""
    customer, choice, programme, terms = session.customer, choice_of(session), session.programme, session.terms
    pressed_at = session.last_button_at
    if customer is None or choice is None or programme is None or terms is None or pressed_at is None:
        return stay(session)
    if not may_buy(session) or first_missing(session) is not None or session.committed is not None:
        return stay(session)
    waived: Literal["waived_offline", "passed"] = "waived_offline" if session.captcha_waived else "passed"
    return ask(
        session,
        now,
        lambda ticket: CommitRequest(
            ticket=ticket,
            event_id=session.event_id,
            request_id=session.request_id,
            maker=journey_of(session).maker,
            customer_id=customer.customer_id,
            mobile=customer.mobile,
            national_code=customer.national_code,
            full_name=customer.full_name,
            profile=customer.profile,
            choice=choice,
            contract_version=terms.version,
            contract_body=programme.contract.body,
            contract_accepted_at=terms.accepted_at,
            consent_version=customer.consent_version,
            claimed_total=total_of(session, now).payable.rials,
            captcha=waived if asks_captcha(session) else "not_asked",
            confirmed_at=pressed_at,
            proxy_account=proxy_account(session),
        ),
    )
