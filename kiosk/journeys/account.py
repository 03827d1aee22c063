"""What a customer does with the account: recover or change the password, change the mobile, take a consent back."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.errors import Refusal
from kiosk.journeys.confirm import NO_CHOICE
from kiosk.journeys.effects import (
    Asked,
    ChangeMobile,
    ChangePassword,
    SendCode,
    SendOwnCode,
    StartMobileChange,
    WithdrawConsent,
)
from kiosk.journeys.events import Now
from kiosk.journeys.outcomes import ConsentHeld, Consents, Fields, MobileChanged
from kiosk.journeys.people import blank, without_customer
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, arrive, ask, asks_captcha, journey_of, leave, stay, step_of

CAPTCHA_LOADING = Refusal("captcha.loading")


def recover(session: Session, values: Fields, now: Now) -> Turn:
    """National code and mobile (rows SA-16, BA-11): only the code tells whether they belong to somebody."""
    captcha = session.captcha
    if captcha is None and asks_captcha(session):
        return stay(session.change(notice=CAPTCHA_LOADING))
    return ask(
        without_customer(session),
        now,
        lambda ticket: SendCode(
            ticket=ticket,
            mobile=values["recover.mobile"],
            maker=journey_of(session).maker,
            purpose="recover",
            captcha_id=captcha.captcha_id if captcha else "",
            captcha_answer=values.get("captcha", ""),
            national_code=values["recover.national_code"],
        ),
    )


def own_code(session: Session, values: Fields, now: Now) -> Turn:
    customer = session.customer
    if customer is None:
        return stay(session)
    return ask(session, now, lambda ticket: SendOwnCode(ticket, customer.token))


def change_password(session: Session, values: Fields, now: Now) -> Turn:
    customer, challenge = session.customer, session.account_challenge
    if customer is None or challenge is None:
        return stay(session)
    code, password = values["password_code"], values["password"]
    return ask(
        session, now, lambda ticket: ChangePassword(ticket, customer.token, challenge.challenge_id, code, password)
    )


def password_changed(session: Session, now: Now) -> Turn:
    customer = session.customer
    session = session.change(
        account_challenge=None,
        customer=replace(customer, has_password=True) if customer else None,
        answers=session.answers.without("password_code", "password", "password_repeat"),
    )
    return leave(session, "changed", now, news="news.password_changed")


def change_mobile(session: Session, values: Fields, now: Now) -> Turn:
    """The account's national code and its new mobile (row EM-22); whether they are known is not told here."""
    captcha = session.captcha
    if captcha is None and asks_captcha(session):
        return stay(session.change(notice=CAPTCHA_LOADING))
    return ask(
        session,
        now,
        lambda ticket: StartMobileChange(
            ticket=ticket,
            maker=journey_of(session).maker,
            national_code=values["change.national_code"],
            mobile=values["new_mobile"],
            captcha_id=captcha.captcha_id if captcha else "",
            captcha_answer=values.get("captcha", ""),
        ),
    )


def confirm_mobile(session: Session, values: Fields, now: Now) -> Turn:
    challenge = session.account_challenge
    if challenge is None:
        return stay(session)
    code, password = values["mobile_code"], values["login.password"]
    return ask(session, now, lambda ticket: ChangeMobile(ticket, challenge.challenge_id, code, password))


def mobile_changed(session: Session, outcome: MobileChanged, now: Now) -> Turn:
    customer = session.customer
    ours = customer is not None and customer.national_code in ("", session.answers.typed("change.national_code"))
    session = session.change(
        account_challenge=None,
        customer=replace(customer, mobile=outcome.mobile) if customer and ours else customer,
        answers=session.answers.without("mobile_code", "login.password", "new_mobile"),
    )
    return leave(session, "changed", now, news="news.mobile_changed")


def picked_consent(session: Session) -> ConsentHeld | None:
    """Return the decision that was picked, while it is in force."""
    picked = session.answers.typed("consent")
    items = session.consents.items if session.consents else ()
    return next((one for one in items if one.maker == picked and one.in_force), None)


def consents(session: Session, values: Fields, now: Now) -> Turn:
    if session.consents is None:
        return arrive(session, session.place, now)
    if picked_consent(session) is None:
        return stay(session.change(notice=NO_CHOICE))
    return leave(session, "chosen", now)


def consent_withdrawal(session: Session, values: Fields, now: Now) -> Turn:
    customer, consent = session.customer, picked_consent(session)
    if customer is None or consent is None:
        return stay(session)
    return ask(session, now, lambda ticket: WithdrawConsent(ticket, customer.token, consent.maker))


def consents_read(session: Session, effect: Asked, outcome: Consents, now: Now) -> Turn:
    """Show what was decided; who takes back the consent to this very maker is signed out of it at once."""
    if not isinstance(effect, WithdrawConsent):
        return stay(session.change(consents=outcome))
    news = "news.consent_withdrawn"
    if effect.maker == journey_of(session).maker:
        place = Place(step_of(session).leads("signed_out", session.intent))
        return arrive(blank(session, now), place, now, news=news)
    session = session.change(consents=outcome, answers=session.answers.without("consent"))
    return leave(session, "withdrawn", now, news=news)
