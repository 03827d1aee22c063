"""What the primary button does at each kind of step: judge the page, then move on or ask the outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from kiosk.domain.errors import Refusal
from kiosk.journeys import account, awaiting, collecting, orders
from kiosk.journeys.account import CAPTCHA_LOADING
from kiosk.journeys.choice import choice_of, first_missing, refuse_programme, standing, vehicle_has_options
from kiosk.journeys.confirm import NO_CHOICE, confirmed
from kiosk.journeys.effects import (
    CheckCode,
    ConfirmProfile,
    LogIn,
    SendCode,
    SetPassword,
    VerifyIdentity,
)
from kiosk.journeys.events import Now
from kiosk.journeys.judging import judge, mend
from kiosk.journeys.kinds import StepKind
from kiosk.journeys.outcomes import Fields
from kiosk.journeys.paging import page_after, page_count, shown_page
from kiosk.journeys.people import without_customer
from kiosk.journeys.saving import save_profile
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, arrive, ask, asks_captcha, go, journey_of, leave, stay, step_of
from kiosk.journeys.underway import Terms


def submitted(session: Session, now: Now) -> Turn:
    """Judge the present page; refuse beside its fields, or do what the step is for. A second press is a no-op."""
    step = session.step
    if step is None or session.waiting is not None:
        return stay(session)
    number = session.place.page
    values, refusals = judge(session, shown_page(session, step, number), now)
    if refusals:
        return stay(session.change(refusals=refusals, notice=None))
    session = session.change(refusals={})
    following = page_after(session, step, number)
    if following is not None and session.editing_from is None and step.kind not in _OWN_PAGES:
        return go(session, Place(step.id, following), now)
    for earlier in range(number):
        read_values, refusals = judge(session, shown_page(session, step, earlier), now)
        if refusals:
            return mend(session, Place(step.id, earlier), refusals, now)
        values = read_values | values
    return _SUBMIT[step.kind](session, values, now)


def _nothing(session: Session, values: Fields, now: Now) -> Turn:
    return stay(session)


def _mobile(session: Session, values: Fields, now: Now) -> Turn:
    captcha = session.captcha
    if captcha is None and asks_captcha(session):
        return stay(session.change(notice=CAPTCHA_LOADING))
    return ask(
        without_customer(session),
        now,
        lambda ticket: SendCode(
            ticket=ticket,
            mobile=values["mobile"],
            maker=journey_of(session).maker,
            purpose="password" if session.intent == "password" else "register",
            captcha_id=captcha.captcha_id if captcha else "",
            captcha_answer=values.get("captcha", ""),
        ),
    )


def _code(session: Session, values: Fields, now: Now) -> Turn:
    challenge = session.code_asked
    if challenge is None:
        return stay(session)
    code = next(iter(values.values()))
    if step_of(session).kind == "code":
        return ask(session, now, lambda ticket: CheckCode(ticket, challenge.challenge_id, code))
    customer = session.customer
    if customer is None:
        return stay(session)
    maker = journey_of(session).maker
    return ask(
        session,
        now,
        lambda ticket: ConfirmProfile(ticket, customer.token, maker, challenge.challenge_id, code),
    )


def _identity(session: Session, values: Fields, now: Now) -> Turn:
    challenge = session.challenge
    if challenge is None:
        return stay(session)
    if session.verified:
        return awaiting.lead_on(session, "verified", now)
    return ask(
        session.change(challenge=replace(challenge, deferrable=False)),
        now,
        lambda ticket: VerifyIdentity(
            ticket=ticket,
            challenge_id=challenge.challenge_id,
            national_code=values["national_code"],
            birth_date=values["birth_date"],
            password=values.get("password", ""),
        ),
    )


def _consent(session: Session, values: Fields, now: Now) -> Turn:
    customer = session.customer
    if customer is None or not customer.consented:
        return stay(session)
    return awaiting.lead_on(session, standing(session), now)


def _login(session: Session, values: Fields, now: Now) -> Turn:
    maker = journey_of(session).maker
    national_code, password = values["login.national_code"], values["login.password"]
    return ask(session, now, lambda ticket: LogIn(ticket, maker, national_code, password))


def _password(session: Session, values: Fields, now: Now) -> Turn:
    challenge = session.challenge
    if challenge is None:
        return stay(session)
    return ask(session, now, lambda ticket: SetPassword(ticket, challenge.challenge_id, values["password"]))


def _profile(session: Session, values: Fields, now: Now) -> Turn:
    return save_profile(session, now)


def _review(session: Session, values: Fields, now: Now) -> Turn:
    return save_profile(session, now)


def _programmes(session: Session, values: Fields, now: Now) -> Turn:
    if session.offers is None:
        return arrive(session, session.place, now)
    programme = session.programme
    if programme is None:
        return stay(session.change(notice=NO_CHOICE))
    closed = refuse_programme(session, now)
    if closed:
        return stay(session.change(notice=closed))
    return _chosen(session, now)


def _vehicle(session: Session, values: Fields, now: Now) -> Turn:
    step, number = step_of(session), session.place.page
    asked = ("vehicle", "colour") if session.counter else (step.pages[number].id,)
    if any(name in ("vehicle", "colour") and not session.answers.typed(name) for name in asked):
        return stay(session.change(notice=NO_CHOICE))
    following = number + 1
    if asked == ("colour",) and not vehicle_has_options(session):
        following += 1
    if following < page_count(session, step) and not (session.editing_from and choice_of(session)):
        return go(session, Place(step.id, following), now)
    return _chosen(session, now)


def _dealer(session: Session, values: Fields, now: Now) -> Turn:
    if session.dealer is None:
        return stay(session.change(notice=NO_CHOICE))
    return _chosen(session, now)


def _chosen(session: Session, now: Now) -> Turn:
    """Go on from a choice; an edit returns to where it was asked for, once everything is chosen and accepted."""
    target = session.editing_from
    if target is not None and first_missing(session) is None:
        return go(session.change(editing_from=None), target, now)
    return leave(session, "chosen", now)


def _deposit(session: Session, values: Fields, now: Now) -> Turn:
    target = session.editing_from
    if target is not None and first_missing(session) is None:
        return go(session.change(editing_from=None), target, now)
    return leave(session, "given", now)


def _contract(session: Session, values: Fields, now: Now) -> Turn:
    missing, programme = first_missing(session), session.programme
    if programme is None or missing not in (None, "contract"):
        place = Place(journey_of(session).first(missing or "programmes").id)
        return go(session, place, now, notice=NO_CHOICE)
    if not session.terms_ticked:
        return stay(session.change(notice=Refusal("terms.not_accepted")))
    terms = Terms(programme.id, programme.contract.version, now.wall)
    return leave(session.change(terms=terms, editing_from=None), "accepted", now)


_OWN_PAGES: Final[tuple[StepKind, ...]] = ("vehicle", "change_vehicle")
"""The kinds of step that choose their next page by what was picked."""

_SUBMIT: Final[Mapping[StepKind, Callable[[Session, Fields, Now], Turn]]] = {
    "entry": _nothing,
    "mobile": _mobile,
    "code": _code,
    "identity": _identity,
    "consent": _consent,
    "login": _login,
    "password": _password,
    "profile": _profile,
    "confirmation": _code,
    "review": _review,
    "programmes": _programmes,
    "vehicle": _vehicle,
    "dealer": _dealer,
    "deposit": _deposit,
    "contract": _contract,
    "final": confirmed,
    "stopped": _nothing,
    "done": _nothing,
    "menu": _nothing,
    "recover": account.recover,
    "own_code": account.own_code,
    "change_password": account.change_password,
    "change_mobile": account.change_mobile,
    "confirm_mobile": account.confirm_mobile,
    "consents": account.consents,
    "consent_withdrawal": account.consent_withdrawal,
    "requests": orders.requests,
    "request": _nothing,
    "cancel": orders.cancel,
    "withdraw": orders.withdraw,
    "change_vehicle": orders.change_vehicle,
    "change_final": orders.change_final,
    "file": orders.file,
    "deed": _nothing,
    "read_back": collecting.read_back,
    "mend_mobile": collecting.mend_mobile,
    "claim": collecting.claim,
    "collect": collecting.collect,
    "awaiting": awaiting.register,
    "awaiting_withdrawal": awaiting.withdraw,
    "awaiting_refused": awaiting.after_refusal,
    "awaiting_other": awaiting.passed,
}
