"""What becomes of a session when the outside says no: the refusal beside its field, a way on, or a notice."""

from __future__ import annotations

from typing import Final, assert_never

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys import awaiting, deferral
from kiosk.journeys import effects as fx
from kiosk.journeys.choice import without_programme
from kiosk.journeys.collecting import needs_central
from kiosk.journeys.confirm import commit
from kiosk.journeys.events import Now
from kiosk.journeys.judging import mend
from kiosk.journeys.kinds import OFFLINE
from kiosk.journeys.orders import open_ways
from kiosk.journeys.people import without_customer
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import (
    Turn,
    arrive,
    fetch_captcha,
    go,
    journey_of,
    leave,
    page_with,
    stay,
    step_of,
)

_WIRE_FIELDS: Final = {"captcha_answer": "captcha", "province_id": "province", "city_id": "city"}
_PROGRAMME_GONE: Final = frozenset(
    {"programme.closed", "programme.full", "programme.unknown", "programme.not_yet", "choice.unknown"}
)
_OVERTAKEN: Final = frozenset({"order.changed", "order.not_possible", "purchase.not_found"})
_WRONG_NUMBER: Final = frozenset({"identity.mobile_mismatch", "mobile.same", "mobile.undeliverable"})


def failed(session: Session, effect: fx.Asked, failure: Failure, now: Now) -> Turn:
    """Take a failure of `effect`; whatever it was, what the customer typed stays."""
    if isinstance(effect, fx.PrintReceipt | fx.PrintOrder):
        return stay(session.change(printed="unknown"))
    match failure:
        case Unauthorised() if failure.refusal.code == "customer.token":
            entry = Place(journey_of(session).start)
            return go(without_customer(session).change(editing_from=None), entry, now, notice=failure.refusal)
        case _ if isinstance(effect, fx.LoadEligibility):
            return stay(session)
        case Rejected():
            return _rejected(session, effect, failure, now)
        case Throttled() | Unauthorised():
            return _with_new_captcha(session.change(notice=failure.refusal), effect, now)
        case Offline():
            return _offline(session, effect, now)
        case _:
            assert_never(failure)


def _rejected(session: Session, effect: fx.Asked, failure: Rejected, now: Now) -> Turn:
    refusal = failure.refusal
    match effect:
        case fx.VerifyIdentity() if refusal.code == "identity.mobile_mismatch":
            return leave(session, "mobile_mismatch", now)
        case fx.VerifyIdentity() if refusal.code == "identity.provider_down":
            session, refusal = deferral.offered(session, refusal)
        case fx.RecordConsent() if refusal.code == "consent.outdated":
            return arrive(session, session.place, now, notice=refusal)
        case fx.CheckPurchase() if refusal.code in _PROGRAMME_GONE:
            return leave(without_programme(session), "programme_gone", now, notice=refusal)
        case fx.CheckPurchase() if refusal.code == "contract.outdated":
            session = session.change(terms=None, terms_ticked=False)
            return leave(session, "contract_changed", now, notice=refusal)
        case fx.CancelOrder() | fx.WithdrawFromPlan() | fx.ChangeVehicle() | fx.CompleteFile() if (
            refusal.code in _OVERTAKEN
        ):
            place = Place(journey_of(session).first("request").id)
            return go(session.change(command_id="", requests=None), place, now, notice=refusal)
        case fx.DecideAwaiting():
            return awaiting.refused(session, effect, failure, now)
        case fx.ChangeMobile() if refusal.code in _WRONG_NUMBER:
            place = Place(journey_of(session).first("change_mobile").id)
            session, effects = go(session.change(account_challenge=None), place, now)
            return session.change(refusals={"new_mobile": refusal}), effects
        case fx.LogIn() | fx.ChangeMobile():
            session = session.change(answers=session.answers.without("login.password"))
        case _:
            pass
    field_id = _blamed(session, failure)
    place_to_mend = _place_of(session, field_id)
    if place_to_mend is None:
        return _with_new_captcha(session.change(notice=refusal), effect, now)
    if place_to_mend != session.place:
        return mend(session, place_to_mend, {field_id: refusal}, now)
    session, effects = _with_new_captcha(session, effect, now)
    return session.change(refusals={field_id: refusal}), effects


def _blamed(session: Session, failure: Rejected) -> str:
    """Return the field that a refusal is about, the present page's first; empty where it is about none."""
    name = _WIRE_FIELDS.get(failure.field, failure.field)
    kind = failure.refusal.code.partition(".")[0]
    page = session.page
    for field in (*(page.fields if page else ()), *step_of(session).fields):
        if field.id.rpartition(".")[2] == name or (field.kind == kind and kind in ("captcha", "code", "mobile")):
            return field.id
    return name


def _place_of(session: Session, field_id: str) -> Place | None:
    """Return where a blamed field can be mended: in this step, or in the profile while that is being saved."""
    page, step = session.page, step_of(session)
    if page is not None and any(field.id == field_id for field in page.fields):
        return session.place
    for number, other in enumerate(step.pages):
        if any(field.id == field_id for field in other.fields):
            return Place(step.id, number)
    place = page_with(session, field_id) if field_id else None
    if place is None or step.kind not in ("review", "profile"):
        return None
    return place if journey_of(session).step(place.step).kind == "profile" else None


def _with_new_captcha(session: Session, effect: fx.Asked, now: Now) -> Turn:
    """A picture serves once: after a try that used it, whatever came of it, another is fetched."""
    used = isinstance(effect, fx.SendCode | fx.StartMobileChange | fx.CheckPurchase | fx.CommitRequest)
    return fetch_captcha(session, now) if used else stay(session)


def _offline(session: Session, effect: fx.Asked, now: Now) -> Turn:
    """Without central: the last step goes on by itself, every other says so and keeps what was typed."""
    match effect:
        case fx.FetchCaptcha() if step_of(session).kind == "final":
            return stay(session.change(captcha_waived=True))
        case fx.CheckPurchase():
            return commit(session.change(captcha_waived=True), now)
        case fx.LoadOffers() | fx.LoadConsent() | fx.CommitRequest() | fx.CollectRequest():
            return _with_new_captcha(session.change(notice=Refusal("offline.terminal")), effect, now)
        case _ if any(way.outcome == OFFLINE for way in open_ways(session, step_of(session))):
            return _with_new_captcha(session.change(notice=Refusal("offline.way")), effect, now)
        case _ if needs_central(session):
            return _with_new_captcha(session.change(notice=Refusal("offline.account")), effect, now)
        case fx.FetchCaptcha():
            return stay(session.change(notice=Refusal("offline.captcha")))
        case _:
            return _with_new_captcha(session.change(notice=Refusal("offline")), effect, now)
