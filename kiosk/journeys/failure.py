"""What becomes of a session when the outside says no: the refusal beside its field, a way on, or a notice."""

from __future__ import annotations

from typing import Final, assert_never

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys.choice import without_programme
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
    RecordConsent,
    SendCode,
    VerifyIdentity,
)
from kiosk.journeys.events import Now
from kiosk.journeys.session import Place, Session
from kiosk.journeys.submit import mend
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
    without_customer,
)

_WIRE_FIELDS: Final = {"captcha_answer": "captcha", "province_id": "province", "city_id": "city"}
_PROGRAMME_GONE: Final = frozenset(
    {"programme.closed", "programme.full", "programme.unknown", "programme.not_yet", "choice.unknown"}
)


def failed(session: Session, effect: Asked, failure: Failure, now: Now) -> Turn:
    """Take a failure of `effect`; whatever it was, what the customer typed stays."""
    if isinstance(effect, PrintReceipt):
        return stay(session.change(printed="unknown"))
    match failure:
        case Rejected():
            return _rejected(session, effect, failure, now)
        case Throttled():
            return _with_new_captcha(session.change(notice=failure.refusal), effect, now)
        case Offline():
            return _offline(session, effect, now)
        case Unauthorised() if failure.refusal.code == "customer.token":
            entry = Place(journey_of(session).start)
            return go(without_customer(session).change(editing_from=None), entry, now, notice=failure.refusal)
        case Unauthorised():
            return _with_new_captcha(session.change(notice=failure.refusal), effect, now)
        case _:
            assert_never(failure)


def _rejected(session: Session, effect: Asked, failure: Rejected, now: Now) -> Turn:
    refusal = failure.refusal
    match effect:
        case VerifyIdentity() if refusal.code == "identity.mobile_mismatch":
            return leave(session, "mobile_mismatch", now)
        case RecordConsent() if refusal.code == "consent.outdated":
            return arrive(session, session.place, now, notice=refusal)
        case CheckPurchase() if refusal.code in _PROGRAMME_GONE:
            return leave(without_programme(session), "programme_gone", now, notice=refusal)
        case CheckPurchase() if refusal.code == "contract.outdated":
            session = session.change(terms=None, terms_ticked=False)
            return leave(session, "contract_changed", now, notice=refusal)
        case LogIn():
            session = session.change(answers=session.answers.without("login.password"))
        case _:
            pass
    field_id = _blamed(session, failure)
    place = _place_of(session, field_id)
    if place is None:
        return _with_new_captcha(session.change(notice=refusal), effect, now)
    if place != session.place:
        return mend(session, place, {field_id: refusal}, now)
    session, effects = _with_new_captcha(session, effect, now)
    return session.change(refusals={field_id: refusal}), effects


def _blamed(session: Session, failure: Rejected) -> str:
    """Return the field that a refusal is about, the present page's first; empty where it is about none."""
    name = _WIRE_FIELDS.get(failure.field, failure.field)
    kind = failure.refusal.code.partition(".")[0]
    for field in session.page.fields if session.page else ():
        if field.id.rpartition(".")[2] == name or (field.kind == kind and kind in ("captcha", "code", "mobile")):
            return field.id
    return name


def _place_of(session: Session, field_id: str) -> Place | None:
    """Return where a blamed field can be mended: on this page, or in the profile while that is being saved."""
    page = session.page
    if page is not None and any(field.id == field_id for field in page.fields):
        return session.place
    place = page_with(journey_of(session), field_id) if field_id else None
    if place is None or step_of(session).kind not in ("review", "profile"):
        return None
    return place if journey_of(session).step(place.step).kind == "profile" else None


def _with_new_captcha(session: Session, effect: Asked, now: Now) -> Turn:
    """A picture serves once: after a try that used it, whatever came of it, another is fetched."""
    if isinstance(effect, SendCode | CheckPurchase | CommitRequest):
        return fetch_captcha(session, now)
    return stay(session)


def _offline(session: Session, effect: Asked, now: Now) -> Turn:
    """Without central: the last step goes on by itself, every other says so and keeps what was typed."""
    match effect:
        case FetchCaptcha() if step_of(session).kind == "final":
            return stay(session.change(captcha_waived=True))
        case CheckPurchase():
            return commit(session.change(captcha_waived=True), now)
        case FetchCaptcha():
            return stay(session.change(notice=Refusal("offline.captcha")))
        case LoadOffers() | LoadConsent() | CommitRequest():
            return _with_new_captcha(session.change(notice=Refusal("offline.terminal")), effect, now)
        case _:
            return _with_new_captcha(session.change(notice=Refusal("offline")), effect, now)
