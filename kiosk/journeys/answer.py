"""What an answer from the outside does to the session that waited for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, assert_never

from kiosk.domain.errors import Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys.choice import choice_of, standing, without_programme
from kiosk.journeys.confirm import commit
from kiosk.journeys.effects import (
    Asked,
    CheckCode,
    CheckPurchase,
    CommitRequest,
    ConfirmProfile,
    FetchCaptcha,
    LoadConsent,
    LoadOffers,
    LogIn,
    PrintReceipt,
    RecordConsent,
    ResendCode,
    SaveProfile,
    SendCode,
    SetPassword,
    VerifyIdentity,
)
from kiosk.journeys.events import Now
from kiosk.journeys.failure import failed
from kiosk.journeys.outcomes import (
    CaptchaReady,
    Checked,
    CodeSent,
    Committed,
    ConsentDenied,
    ConsentText,
    IdentityVerified,
    NotCommitted,
    Offers,
    Outcome,
    PasswordSaved,
    PersonNew,
    Printed,
    ProfileSaved,
    SignedIn,
)
from kiosk.journeys.session import Challenge, Place, Session
from kiosk.journeys.submit import profile_settled
from kiosk.journeys.travel import (
    Turn,
    arrive,
    ask,
    blank,
    fetch_captcha,
    go,
    journey_of,
    leave,
    stay,
    step_of,
    welcome,
    without_customer,
)

_ANSWERS: Final[Mapping[type[Asked], tuple[type[Outcome], ...]]] = {
    FetchCaptcha: (CaptchaReady,),
    SendCode: (CodeSent,),
    ResendCode: (CodeSent,),
    CheckCode: (PersonNew, SignedIn),
    VerifyIdentity: (IdentityVerified,),
    LoadConsent: (ConsentText,),
    RecordConsent: (SignedIn, ConsentDenied),
    LogIn: (SignedIn,),
    SetPassword: (PasswordSaved,),
    SaveProfile: (ProfileSaved,),
    ConfirmProfile: (SignedIn,),
    LoadOffers: (Offers,),
    CheckPurchase: (Checked,),
    CommitRequest: (Committed, NotCommitted),
    PrintReceipt: (Printed,),
}
"""What may be answered to each effect, besides a failure; anything else is nobody's answer and changes nothing."""


def answered(session: Session, ticket: int, outcome: Outcome, now: Now) -> Turn:
    """Take the answer to a pending effect; one that nobody waits for any more changes nothing."""
    waiting = next((one for one in session.pending if one.ticket == ticket), None)
    if waiting is None or not _fits(waiting.effect, outcome):
        return stay(session)
    session = session.change(pending=tuple(one for one in session.pending if one.ticket != ticket))
    return _take(session, waiting.effect, outcome, now)


def _fits(effect: Asked, outcome: Outcome) -> bool:
    if isinstance(outcome, Rejected | Throttled | Offline | Unauthorised):
        return True
    if isinstance(effect, RecordConsent) and effect.granted is isinstance(outcome, ConsentDenied):
        return False
    return isinstance(outcome, _ANSWERS[type(effect)])


def _take(session: Session, effect: Asked, outcome: Outcome, now: Now) -> Turn:
    match outcome:
        case CaptchaReady():
            return stay(session.change(captcha=outcome))
        case CodeSent():
            return _code_sent(session, effect, outcome, now)
        case PersonNew():
            return leave(_code_accepted(session), "new", now)
        case SignedIn():
            return _signed_in(session, effect, outcome, now)
        case IdentityVerified():
            return leave(session.change(verified=True), "verified", now)
        case ConsentText():
            return stay(session.change(consent=outcome, consent_shown_at=now.wall))
        case ConsentDenied():
            target = step_of(session).leads("denied", session.intent)
            return arrive(blank(session, now), Place(target), now, notice=Refusal("consent.denied"))
        case PasswordSaved():
            session = session.change(answers=session.answers.without("password", "password_repeat"))
            return leave(session, standing(session), now)
        case ProfileSaved():
            return _profile_saved(session, outcome, now)
        case Offers():
            return _offered(session, outcome, now)
        case Checked():
            return commit(session, now)
        case Committed():
            return _committed(session, outcome, now)
        case NotCommitted():
            return fetch_captcha(session.change(notice=outcome.refusal), now)
        case Printed():
            copies = session.copies + (outcome.state != "failed")
            return stay(session.change(printed=outcome.state, copies=copies))
        case Rejected() | Throttled() | Offline() | Unauthorised():
            return failed(session, effect, outcome, now)
        case _:
            assert_never(outcome)


def _challenge(code: CodeSent, mobile: str, now: Now) -> Challenge:
    return Challenge(
        code.challenge_id, mobile, now.monotonic + code.expires_in, now.monotonic + code.resend_in, code.length
    )


def _code_sent(session: Session, effect: Asked, code: CodeSent, now: Now) -> Turn:
    before = session.code_asked
    if isinstance(effect, ResendCode) and before is not None:
        again = _challenge(code, before.mobile, now)
        member = "profile_challenge" if before is session.profile_challenge else "challenge"
        return stay(session.change(**{member: again, "refusals": {}}))
    if isinstance(effect, SendCode):
        return leave(_without_codes(session.change(challenge=_challenge(code, effect.mobile, now))), "sent", now)
    return stay(session)


def _without_codes(session: Session) -> Session:
    """Forget typed codes: each serves once."""
    pages = [page for step in journey_of(session).steps.values() for page in step.pages]
    codes = [field.id for page in pages for field in page.fields if field.kind == "code"]
    return session.change(answers=session.answers.without(*codes))


def _code_accepted(session: Session) -> Session:
    challenge = session.challenge
    return _without_codes(session.change(challenge=replace(challenge, accepted=True) if challenge else None))


def _signed_in(session: Session, effect: Asked, outcome: SignedIn, now: Now) -> Turn:
    session = welcome(session, outcome.customer)
    state = standing(session)
    match effect:
        case ConfirmProfile():
            return profile_settled(_without_codes(session.change(profile_challenge=None)), now)
        case CheckCode():
            return leave(_code_accepted(session), state, now)
        case LogIn():
            session = session.change(challenge=None, answers=session.answers.without("login.password"))
            if state == "consent_needed":
                return leave(without_customer(session), state, now, notice=Refusal("consent.by_code"))
            return leave(session, state, now)
        case _ if state == "consent_needed":
            return arrive(session, session.place, now, notice=Refusal("consent.outdated"))
        case _:
            return leave(session, state, now)


def _profile_saved(session: Session, outcome: ProfileSaved, now: Now) -> Turn:
    session = session.change(customer=outcome.customer)
    if outcome.code is None:
        return profile_settled(session, now)
    challenge = _challenge(outcome.code, outcome.customer.mobile, now)
    session = _without_codes(session.change(profile_challenge=challenge))
    return go(session, Place(journey_of(session).first("confirmation").id), now)


def _offered(session: Session, offers: Offers, now: Now) -> Turn:
    """Take a fresh catalogue: forget what it no longer offers and the acceptance of a text that it has replaced."""
    before = session.programme
    session = session.change(offers=offers)
    programme = session.programme
    if programme is None and session.answers.typed("programme"):
        session = without_programme(session)
        if step_of(session).kind == "contract":
            place = Place(journey_of(session).first("programmes").id)
            return go(session, place, now, notice=Refusal("programme.closed"))
    if before is not None and programme is not None and before.contract.version != programme.contract.version:
        session = session.change(terms=None, terms_ticked=False)
    return stay(session)


def _committed(session: Session, outcome: Committed, now: Now) -> Turn:
    session, effects = leave(session.change(committed=outcome, editing_from=None), "committed", now)
    session, printing = print_receipt(session.change(trail=()), now)
    return session, (*effects, *printing)


def print_receipt(session: Session, now: Now) -> Turn:
    """Ask for the paper of a committed request; the original first, every further one is numbered."""
    committed, customer, choice = session.committed, session.customer, choice_of(session)
    printing = any(isinstance(one.effect, PrintReceipt) for one in session.pending)
    if committed is None or customer is None or choice is None or printing:
        return stay(session)
    copy = session.copies
    return ask(
        session.change(printed="queued"),
        now,
        lambda ticket: PrintReceipt(
            ticket=ticket,
            tracking_code=committed.tracking_code,
            committed_at=committed.at,
            copy=copy,
            delivered=session.delivered,
            choice=choice,
            full_name=customer.full_name,
            mobile=customer.mobile,
            national_code=customer.national_code,
        ),
    )
