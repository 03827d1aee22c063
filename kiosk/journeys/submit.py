"""What the primary button does at each kind of step: judge the page, then move on or ask the outside."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.programme import refuse_closed
from kiosk.journeys.choice import choice_of, first_missing, standing, vehicle_has_options
from kiosk.journeys.confirm import NO_CHOICE, confirmed
from kiosk.journeys.definition import Page, StepKind
from kiosk.journeys.effects import (
    CheckCode,
    ConfirmProfile,
    LogIn,
    SaveProfile,
    SendCode,
    SetPassword,
    VerifyIdentity,
)
from kiosk.journeys.events import Now
from kiosk.journeys.fields import read, reading
from kiosk.journeys.outcomes import Fields
from kiosk.journeys.session import Place, Session, Terms
from kiosk.journeys.travel import (
    Turn,
    arrive,
    ask,
    go,
    is_locked,
    journey_of,
    leave,
    stay,
    step_of,
    without_customer,
)


def submitted(session: Session, now: Now) -> Turn:
    """Judge the present page; refuse beside its fields, or do what the step is for. A second press is a no-op."""
    step = session.step
    if step is None or session.waiting is not None:
        return stay(session)
    page = step.pages[session.place.page]
    values, refusals = judge(session, page, now)
    if refusals:
        return stay(session.change(refusals=refusals, notice=None))
    return _SUBMIT[step.kind](session.change(refusals={}), values, now)


def judge(session: Session, page: Page, now: Now) -> tuple[dict[str, str], dict[str, Refusal]]:
    """Read every field of a page: canonical values by field id, and refusals by field id."""
    given = reading(session, JalaliDate.in_tehran(now.wall))
    values: dict[str, str] = {}
    refusals: dict[str, Refusal] = {}
    for field in page.fields:
        if is_locked(session, field) or (field.kind == "captcha" and session.captcha_waived):
            continue
        value = read(field, given)
        if not isinstance(value, Refusal):
            values[field.id] = value
        elif field.required or session.answers.typed(field.id):
            refusals[field.id] = value
    return values, refusals


def _nothing(session: Session, values: Fields, now: Now) -> Turn:
    return stay(session)


def _mobile(session: Session, values: Fields, now: Now) -> Turn:
    captcha = session.captcha
    if captcha is None:
        return stay(session.change(notice=Refusal("captcha.loading")))
    return ask(
        without_customer(session),
        now,
        lambda ticket: SendCode(
            ticket=ticket,
            mobile=values["mobile"],
            maker=journey_of(session).maker,
            purpose="password" if session.intent == "password" else "register",
            captcha_id=captcha.captcha_id,
            captcha_answer=values["captcha"],
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
        return leave(session, "verified", now)
    national_code, birth_date = values["national_code"], values["birth_date"]
    return ask(
        session, now, lambda ticket: VerifyIdentity(ticket, challenge.challenge_id, national_code, birth_date)
    )


def _consent(session: Session, values: Fields, now: Now) -> Turn:
    customer = session.customer
    if customer is None or not customer.consented:
        return stay(session)
    return leave(session, standing(session), now)


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
    step = step_of(session)
    last = session.place.page == len(step.pages) - 1
    if not last and session.editing_from is None:
        return go(session, Place(step.id, session.place.page + 1), now)
    return save_profile(session, now)


def save_profile(session: Session, now: Now) -> Turn:
    """Judge every page of the profile; go to the first that is refused, or save the whole."""
    journey, customer = journey_of(session), session.customer
    if customer is None:
        return stay(session)
    values: dict[str, str] = dict(customer.profile)
    for step in journey.steps.values():
        if step.kind != "profile":
            continue
        for number, page in enumerate(step.pages):
            read_values, refusals = judge(session, page, now)
            if refusals:
                return mend(session, Place(step.id, number), refusals, now)
            values |= read_values
    profile = {field_id: values[field_id] for field_id in journey.profile if field_id in values}
    if customer.confirmed and all(customer.profile.get(key) == value for key, value in profile.items()):
        return profile_settled(session, now)
    return ask(session, now, lambda ticket: SaveProfile(ticket, customer.token, journey.maker, profile))


def mend(session: Session, place: Place, refusals: dict[str, Refusal], now: Now) -> Turn:
    """Show refusals where their fields are asked; what the review sends back is an edit that returns there."""
    if place == session.place:
        return stay(session.change(refusals=refusals))
    if step_of(session).kind == "review":
        session = session.change(editing_from=session.place)
    session, effects = go(session, place, now)
    return session.change(refusals=refusals), effects


def profile_settled(session: Session, now: Now) -> Turn:
    """Go on once the profile stands with central: back where an edit was asked for, else to what follows."""
    target = session.editing_from
    if target is not None:
        return go(session.change(editing_from=None), target, now)
    return leave(session, "accepted" if step_of(session).kind == "review" else "confirmed", now)


def _review(session: Session, values: Fields, now: Now) -> Turn:
    return save_profile(session, now)


def _programmes(session: Session, values: Fields, now: Now) -> Turn:
    if session.offers is None:
        return arrive(session, session.place, now)
    programme = session.programme
    if programme is None:
        return stay(session.change(notice=NO_CHOICE))
    closed = refuse_closed(programme, now.wall)
    if closed:
        return stay(session.change(notice=closed))
    return _chosen(session, now)


def _vehicle(session: Session, values: Fields, now: Now) -> Turn:
    page = session.page
    if page is None or (page.id in ("vehicle", "colour") and not session.answers.typed(page.id)):
        return stay(session.change(notice=NO_CHOICE))
    following = session.place.page + 1
    if page.id == "colour" and not vehicle_has_options(session):
        following += 1
    if following < len(step_of(session).pages) and not (session.editing_from and choice_of(session)):
        return go(session, Place(session.place.step, following), now)
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


def _contract(session: Session, values: Fields, now: Now) -> Turn:
    missing, programme = first_missing(session), session.programme
    if programme is None or missing not in (None, "contract"):
        place = Place(journey_of(session).first(missing or "programmes").id)
        return go(session, place, now, notice=NO_CHOICE)
    if not session.terms_ticked:
        return stay(session.change(notice=Refusal("terms.not_accepted")))
    terms = Terms(programme.id, programme.contract.version, now.wall)
    return leave(session.change(terms=terms, editing_from=None), "accepted", now)


_SUBMIT: dict[StepKind, Callable[[Session, Fields, Now], Turn]] = {
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
    "contract": _contract,
    "final": confirmed,
    "stopped": _nothing,
    "done": _nothing,
}
