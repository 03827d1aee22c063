"""What an answer from the outside does to the session that waited for it."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys.choice import choice_of, standing, without_programme
from kiosk.journeys.confirm import commit
from kiosk.journeys.effects import (
    Asked,
    CheckPurchase,
    CommitRequest,
    FetchCaptcha,
    LoadConsent,
    LoadOffers,
    LogIn,
    PrintReceipt,
    ResendCode,
    SendCode,
)
from kiosk.journeys.events import Now
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
    field_place,
    go,
    journey_of,
    leave,
    stay,
    step_of,
)

_WIRE_FIELDS = {
    "captcha_answer": "captcha",
    "province_id": "province",
    "city_id": "city",
}
_PROGRAMME_GONE = ("programme.closed", "programme.full", "programme.unknown", "choice.unknown", "programme.not_yet")


def answered(session: Session, ticket: int, outcome: Outcome, now: Now) -> Turn:
    """Take the answer to a pending effect; one that nobody waits for any more changes nothing."""
    waiting = next((one for one in session.pending if one.ticket == ticket), None)
    if waiting is None:
        return stay(session)
    session = session.change(pending=tuple(one for one in session.pending if one.ticket != ticket))
    return _take(session, waiting.effect, outcome, now)


def _take(session: Session, effect: Asked, outcome: Outcome, now: Now) -> Turn:
    match outcome:
        case CaptchaReady():
            return stay(session.change(captcha=outcome, captcha_waived=False))
        case CodeSent():
            session = session.change(challenge=_challenge(outcome, now))
            if isinstance(effect, ResendCode):
                return stay(session)
            return leave(_without_code(session), "sent", now)
        case PersonNew():
            return leave(session, "new", now)
        case SignedIn():
            return _signed_in(session, outcome, now)
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
            session = session.change(customer=outcome.customer)
            if outcome.code is None:
                return profile_settled(session, now)
            session = _without_code(session.change(challenge=_challenge(outcome.code, now), editing_from=None))
            return go(session, Place(journey_of(session).first("confirmation").id), now)
        case Offers():
            return stay(_keeping_choice(session.change(offers=outcome)))
        case Checked():
            return commit(session, now)
        case Committed():
            return _committed(session, outcome, now)
        case NotCommitted():
            return stay(session.change(notice=outcome.refusal))
        case Printed():
            return stay(session.change(printed=outcome.state))
        case Rejected() | Throttled() | Offline() | Unauthorised():
            return _failed(session, effect, outcome, now)
        case _:
            assert_never(outcome)


def _challenge(code: CodeSent, now: Now) -> Challenge:
    return Challenge(
        code.challenge_id, now.monotonic + code.expires_in, now.monotonic + code.resend_in, code.length
    )


def _without_code(session: Session) -> Session:
    return session.change(answers=session.answers.without("code", "second_code"))


def _signed_in(session: Session, outcome: SignedIn, now: Now) -> Turn:
    session = session.change(
        customer=outcome.customer,
        verified=True,
        answers=session.answers.without("login.password"),
    )
    if step_of(session).kind == "confirmation":
        return profile_settled(session, now)
    return leave(session, standing(session), now)


def _keeping_choice(session: Session) -> Session:
    """Drop what was chosen from a catalogue that no longer offers it."""
    if session.answers.typed("programme") and session.programme is None:
        return without_programme(session)
    return session


def _committed(session: Session, outcome: Committed, now: Now) -> Turn:
    session = session.change(committed=outcome, trail=())
    session, effects = leave(session, "committed", now)
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
        session.change(copies=copy + 1, printed="queued"),
        now,
        lambda ticket: PrintReceipt(
            ticket=ticket,
            tracking_code=committed.tracking_code,
            committed_at=committed.at,
            copy=copy,
            delivered=session.delivered,
            choice=choice,
            full_name=f"{customer.registry['first_name']} {customer.registry['last_name']}",
            mobile=customer.mobile,
            national_code=customer.registry["national_code"],
        ),
    )


def _failed(session: Session, effect: Asked, failure: Failure, now: Now) -> Turn:
    match failure:
        case Rejected():
            return _rejected(session, effect, failure, now)
        case Throttled():
            return _with_new_captcha(session.change(notice=failure.refusal), effect, now)
        case Offline():
            return _offline(session, effect, now)
        case Unauthorised():
            return stay(session.change(notice=failure.refusal))
        case _:
            assert_never(failure)


def _rejected(session: Session, effect: Asked, failure: Rejected, now: Now) -> Turn:
    refusal, step = failure.refusal, step_of(session)
    if refusal.code == "identity.mobile_mismatch":
        return leave(session, "mobile_mismatch", now)
    if isinstance(effect, CheckPurchase) and refusal.code in _PROGRAMME_GONE:
        moved, effects = leave(without_programme(session), "programme_gone", now)
        return moved.change(notice=refusal), effects
    if isinstance(effect, CheckPurchase) and refusal.code == "contract.outdated":
        session = session.change(terms=None, terms_ticked=False)
        moved, effects = leave(session, "contract_changed", now)
        return moved.change(notice=refusal), effects
    if isinstance(effect, LogIn):
        session = session.change(answers=session.answers.without("login.password"))
    field_id = _blamed(session, failure)
    place = field_place(session, field_id) if field_id else None
    if place is None or (place.step != step.id and step.kind not in ("review", "profile")):
        return _with_new_captcha(session.change(notice=refusal), effect, now)
    if place != session.place:
        moved, effects = go(session, place, now)
        return moved.change(refusals={field_id: refusal}), effects
    session, effects = _with_new_captcha(session, effect, now)
    return session.change(refusals={field_id: refusal}), effects


def _blamed(session: Session, failure: Rejected) -> str:
    """Return the field of this step that a refusal is about, empty where it is about none."""
    name = _WIRE_FIELDS.get(failure.field, failure.field)
    kind = failure.refusal.code.partition(".")[0]
    for field in session.page.fields if session.page else ():
        if field.id == name or (field.kind == kind and kind in ("captcha", "code", "mobile")):
            return field.id
    return name


def _with_new_captcha(session: Session, effect: Asked, now: Now) -> Turn:
    """A picture serves once: after a try that used it, whatever came of it, another is fetched."""
    if isinstance(effect, SendCode | CheckPurchase):
        return fetch_captcha(session, now)
    return stay(session)


def _offline(session: Session, effect: Asked, now: Now) -> Turn:
    """Without central: the last step goes on by itself, every other says so and keeps what was typed."""
    at_final = step_of(session).kind == "final"
    match effect:
        case FetchCaptcha() if at_final:
            return stay(session.change(captcha_waived=True))
        case CheckPurchase() if at_final and choice_of(session) is not None:
            return commit(session.change(captcha_waived=True), now)
        case FetchCaptcha():
            return stay(session.change(notice=Refusal("offline.captcha")))
        case LoadOffers() | LoadConsent() | CommitRequest() | PrintReceipt():
            return stay(session.change(notice=Refusal("offline.terminal")))
        case _:
            return _with_new_captcha(session.change(notice=Refusal("offline")), effect, now)
