"""What an answer from the outside does to the session that waited for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, assert_never

from kiosk.domain.errors import Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys import account, awaiting, deferral, orders, support
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.journeys.choice import refuse_programme, standing, without_programme
from kiosk.journeys.confirm import commit
from kiosk.journeys.events import Now
from kiosk.journeys.failure import failed
from kiosk.journeys.people import blank, welcome, without_customer
from kiosk.journeys.printing import print_receipt
from kiosk.journeys.saving import profile_settled
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, arrive, fetch_captcha, go, journey_of, leave, stay, step_of
from kiosk.journeys.underway import Challenge

_ANSWERS: Final[Mapping[type[fx.Asked], tuple[type[out.Outcome], ...]]] = {
    fx.FetchCaptcha: (out.CaptchaReady,),
    fx.SendCode: (out.CodeSent,),
    fx.ResendCode: (out.CodeSent,),
    fx.CheckCode: (out.PersonNew, out.SignedIn),
    fx.VerifyIdentity: (out.IdentityVerified,),
    fx.DeferVerification: (out.Deferred,),
    fx.LoadConsent: (out.ConsentText,),
    fx.RecordConsent: (out.SignedIn, out.ConsentDenied),
    fx.LogIn: (out.SignedIn,),
    fx.SetPassword: (out.PasswordSaved,),
    fx.SaveProfile: (out.ProfileSaved,),
    fx.ConfirmProfile: (out.SignedIn,),
    fx.LoadOffers: (out.Offers,),
    fx.CheckPurchase: (out.Checked,),
    fx.CommitRequest: (out.Committed, out.NotCommitted),
    fx.CollectRequest: (out.Committed, out.NotCommitted),
    fx.PrintReceipt: (out.Printed,),
    fx.SendOwnCode: (out.CodeSent,),
    fx.ChangePassword: (out.PasswordChanged,),
    fx.StartMobileChange: (out.CodeSent,),
    fx.ChangeMobile: (out.MobileChanged,),
    fx.LoadConsents: (out.Consents,),
    fx.WithdrawConsent: (out.Consents,),
    fx.LoadEligibility: (out.Eligibility,),
    fx.LoadRequests: (out.Requests,),
    fx.CancelOrder: (out.OrderChanged,),
    fx.WithdrawFromPlan: (out.OrderChanged,),
    fx.ChangeVehicle: (out.OrderChanged,),
    fx.CompleteFile: (out.OrderChanged,),
    fx.DecideAwaiting: (out.AwaitingDecided,),
    fx.PrintOrder: (out.Printed,),
    fx.SendSupport: (out.SupportQueued, out.NotCommitted),
}
"""What may be answered to each effect, besides a failure; anything else is nobody's answer and changes nothing."""


def answered(session: Session, ticket: int, outcome: out.Outcome, now: Now) -> Turn:
    """Take the answer to a pending effect; one that nobody waits for any more changes nothing."""
    waiting = next((one for one in session.pending if one.ticket == ticket), None)
    if waiting is None or not _fits(waiting.effect, outcome):
        return stay(session)
    session = session.change(pending=tuple(one for one in session.pending if one.ticket != ticket))
    if not isinstance(waiting.effect, fx.BY_ITSELF):
        session = session.change(away=isinstance(outcome, Offline))
    if isinstance(waiting.effect, fx.SendSupport):
        return stay(support.answered(session, outcome))
    return _take(session, waiting.effect, outcome, now)


def _fits(effect: fx.Asked, outcome: out.Outcome) -> bool:
    if isinstance(outcome, Rejected | Throttled | Offline | Unauthorised):
        return True
    if isinstance(effect, fx.RecordConsent) and effect.granted is isinstance(outcome, out.ConsentDenied):
        return False
    if isinstance(effect, fx.DecideAwaiting) and isinstance(outcome, out.AwaitingDecided):
        return (effect.decision == "withdraw") is (outcome.state == "withdrawn")
    return isinstance(outcome, _ANSWERS[type(effect)])


def _take(session: Session, effect: fx.Asked, outcome: out.Outcome, now: Now) -> Turn:
    match outcome:
        case out.CaptchaReady():
            return stay(session.change(captcha=outcome))
        case out.CodeSent():
            return _code_sent(session, effect, outcome, now)
        case out.PersonNew():
            return leave(_code_accepted(session), "new", now)
        case out.SignedIn():
            return _signed_in(session, effect, outcome, now)
        case out.IdentityVerified():
            return _identity_verified(session, outcome, now)
        case out.Deferred():
            return deferral.deferred(session, outcome, now)
        case out.ConsentText():
            return stay(session.change(consent=outcome, consent_shown_at=now.wall))
        case out.ConsentDenied():
            target = step_of(session).leads("denied", session.intent)
            return arrive(blank(session, now), Place(target), now, notice=Refusal("consent.denied"))
        case out.PasswordSaved():
            return _password_saved(session, now)
        case out.ProfileSaved():
            return _profile_saved(session, outcome, now)
        case out.Offers():
            return _offered(session, outcome, now)
        case out.Eligibility():
            return stay(_told_who_may(session, outcome, now))
        case out.Checked():
            return commit(session, now)
        case out.Committed():
            return _committed(session, outcome, now)
        case out.NotCommitted():
            return fetch_captcha(session.change(notice=outcome.refusal), now)
        case out.Printed():
            return stay(_printed(session, effect, outcome))
        case out.PasswordChanged():
            return account.password_changed(session, now)
        case out.MobileChanged():
            return account.mobile_changed(session, outcome, now)
        case out.Consents():
            return account.consents_read(session, effect, outcome, now)
        case out.Requests():
            return orders.requests_read(session, outcome, now)
        case out.OrderChanged():
            return orders.order_changed(session, effect, outcome.order, now)
        case out.AwaitingDecided():
            return awaiting.decided(session, outcome, now)
        case out.SupportQueued():
            return stay(session)
        case Rejected() | Throttled() | Offline() | Unauthorised():
            return failed(session, effect, outcome, now)
        case _:
            assert_never(outcome)


def _challenge(code: out.CodeSent, mobile: str, now: Now) -> Challenge:
    return Challenge(
        code.challenge_id, mobile, now.monotonic + code.expires_in, now.monotonic + code.resend_in, code.length
    )


def _code_sent(session: Session, effect: fx.Asked, code: out.CodeSent, now: Now) -> Turn:
    before, customer = session.code_asked, session.customer
    match effect:
        case fx.ResendCode() if before is not None:
            members = ("challenge", "profile_challenge", "account_challenge")
            member = next(name for name in members if getattr(session, name) is before)
            return stay(session.change(**{member: _challenge(code, before.mobile, now), "refusals": {}}))
        case fx.SendCode():
            challenge = _challenge(code, effect.mobile, now)
            return leave(_without_codes(session.change(challenge=challenge)), "sent", now)
        case fx.StartMobileChange():
            challenge = _challenge(code, effect.mobile, now)
            return leave(_without_codes(session.change(account_challenge=challenge)), "sent", now)
        case fx.SendOwnCode() if customer is not None:
            challenge = _challenge(code, customer.mobile, now)
            return leave(_without_codes(session.change(account_challenge=challenge)), "sent", now)
        case _:
            return stay(session)


def _without_codes(session: Session) -> Session:
    """Forget typed codes: each serves once."""
    fields = [field for step in journey_of(session).steps.values() for field in step.fields]
    return session.change(answers=session.answers.without(*(field.id for field in fields if field.kind == "code")))


def _without_password(session: Session) -> Session:
    return session.change(answers=session.answers.without("password", "password_repeat"))


def _code_accepted(session: Session) -> Session:
    challenge = session.challenge
    return _without_codes(session.change(challenge=replace(challenge, accepted=True) if challenge else None))


def _identity_verified(session: Session, outcome: out.IdentityVerified, now: Now) -> Turn:
    """Go on as somebody verified; signed in at once where the maker asks no consent of its own (row BA-12)."""
    session = _without_password(session.change(verified=True))
    if outcome.customer is not None:
        session = welcome(session, outcome.customer)
    return awaiting.lead_on(session, "verified", now)


def _password_saved(session: Session, now: Now) -> Turn:
    customer = session.customer
    if customer is None:
        return stay(session)
    session = _without_password(session.change(customer=replace(customer, has_password=True)))
    return awaiting.lead_on(session, standing(session), now)


def _signed_in(session: Session, effect: fx.Asked, outcome: out.SignedIn, now: Now) -> Turn:
    session = welcome(session, outcome.customer)
    state = standing(session)
    match effect:
        case fx.ConfirmProfile():
            return profile_settled(_without_codes(session.change(profile_challenge=None)), now)
        case fx.CheckCode():
            return awaiting.lead_on(_code_accepted(session), state, now)
        case fx.LogIn():
            session = session.change(challenge=None, answers=session.answers.without("login.password"))
            if state == "consent_needed":
                return leave(without_customer(session), state, now, notice=Refusal("consent.by_code"))
            return leave(session, state, now)
        case _ if state == "consent_needed":
            return arrive(session, session.place, now, notice=Refusal("consent.outdated"))
        case _:
            return awaiting.lead_on(session, state, now)


def _profile_saved(session: Session, outcome: out.ProfileSaved, now: Now) -> Turn:
    session = _without_password(session.change(customer=outcome.customer))
    if outcome.code is None:
        return profile_settled(session, now, news="news.profile_saved")
    challenge = _challenge(outcome.code, outcome.customer.mobile, now)
    session = _without_codes(session.change(profile_challenge=challenge))
    return go(session, Place(journey_of(session).first("confirmation").id), now)


def _offered(session: Session, offers: out.Offers, now: Now) -> Turn:
    """Take a fresh catalogue: forget what it no longer offers and the acceptance of a text that it has replaced."""
    before = session.programme
    session = session.change(offers=offers)
    programme = session.programme
    if programme is None and session.answers.typed("programme"):
        session = without_programme(session)
        if step_of(session).kind in ("contract", "vehicle", "dealer"):
            place = Place(journey_of(session).first("programmes").id)
            return go(session, place, now, notice=Refusal("programme.closed"))
    if before is not None and programme is not None and before.contract.version != programme.contract.version:
        session = session.change(terms=None, terms_ticked=False)
    return stay(session)


def _told_who_may(session: Session, outcome: out.Eligibility, now: Now) -> Session:
    """Take who may register where; a programme that was picked meanwhile and is not open is not kept."""
    session = session.change(eligibility=outcome)
    refusal = refuse_programme(session, now)
    return without_programme(session).change(notice=refusal) if refusal else session


def _committed(session: Session, outcome: out.Committed, now: Now) -> Turn:
    session = session.change(committed=outcome, editing_from=None, printed="", copies=0)
    session, effects = leave(session, "committed", now)
    session, printing = print_receipt(session.change(trail=()), now)
    return session, (*effects, *printing)


def _printed(session: Session, effect: fx.Asked, outcome: out.Printed) -> Session:
    """Note what became of the paper, unless the screen speaks of something else by now."""
    deed, committed = session.deed, session.committed
    match effect:
        case fx.PrintReceipt():
            ours = committed is not None and committed.tracking_code == effect.tracking_code
        case fx.PrintOrder():
            ours = committed is None and deed is not None and (deed.kind, deed.order) == (effect.deed, effect.order)
        case _:
            ours = False
    copies = session.copies + (outcome.state != "failed")
    return session.change(printed=outcome.state, copies=copies) if ours else session
