"""The page behind a deferred verification's link: a fresh code, who one is, consent, and what comes next."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from kiosk import texts
from kiosk.central.awaiting.asking import Taken
from kiosk.central.awaiting.states import AwaitingState, Outcome, state_text, wish
from kiosk.central.context import Central, CentralHere
from kiosk.central.devices.access import caller_address
from kiosk.central.identity import finishing
from kiosk.central.identity.finishing import Gone, Guest, Stage
from kiosk.central.moments import day_and_time
from kiosk.central.problems import Refused
from kiosk.central.public.rendering import HEADERS, SentForm, page
from kiosk.domain.code import parse_code
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.national_code import parse_national_code
from kiosk.domain.text import ltr, persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.wire.links import TRACKING_PATH, VERIFICATION_PATH

router = APIRouter(include_in_schema=False)

_PATH = VERIFICATION_PATH + "{token}"
_COOKIE = "verification"
_FIELDS = frozenset({"code", "national_code", "birth_date"})


@dataclass(frozen=True, slots=True)
class Visit:
    """A browser at a link's page; `proof` goes into every form and binds it to the browser's cookie."""

    central: Central
    token: str
    guest: Guest
    secure: bool

    @property
    def proof(self) -> str:
        key = self.central.settings.key("verification form")
        return hmac.new(key, self.guest.secret.encode(), hashlib.sha256).hexdigest()

    def sent_by_us(self, sent: Mapping[str, str]) -> bool:
        """Tell whether a form came from a page that this browser was given."""
        return hmac.compare_digest(self.proof.encode(), sent.get("proof", "").encode(errors="replace"))

    def kept(self, response: Response) -> Response:
        """Give the browser its cookie, which no other site's form can bring along."""
        response.set_cookie(
            _COOKIE,
            self.guest.secret,
            path=VERIFICATION_PATH.rstrip("/"),
            httponly=True,
            samesite="lax",
            secure=self.secure,
        )
        return response


def _visit(token: str, request: Request, central: CentralHere) -> Visit:
    secret = request.cookies.get(_COOKIE, "")[:64] or secrets.token_urlsafe(24)
    secure = request.url.scheme == "https" or central.settings.public_url.startswith("https:")
    return Visit(central, token, Guest(secret, caller_address(request)), secure)


VisitHere = Annotated[Visit, Depends(_visit)]


@router.get(_PATH)
def show(visit: VisitHere) -> Response:
    """Show how far this browser has come."""
    return _shown(visit)


@router.post(_PATH + "/code")
def send_code(visit: VisitHere, sent: SentForm) -> Response:
    """Send a fresh code to the link's mobile."""
    if not visit.sent_by_us(sent):
        return _stale(visit)
    return _after(visit, finishing.send_code(visit.central, visit.token, visit.guest))


@router.post(_PATH + "/claim")
def claim(visit: VisitHere, sent: SentForm) -> Response:
    """Take code, national code and birth date; what breaks a rule of its own is said before the code is tried."""
    stage = finishing.look(visit.central, visit.token, visit.guest)
    if not visit.sent_by_us(sent):
        return _stale(visit)
    if isinstance(stage, Gone) or stage.step != "claim":
        return _onward(visit)
    length = visit.central.limits.codes.length
    today = JalaliDate.in_tehran(visit.central.now())
    code = parse_code(sent.get("code", ""), length) if stage.code_asked else ""
    national_code = parse_national_code(sent.get("national_code", ""))
    year, month, day = (sent.get(f"birth_{part}", "") for part in ("year", "month", "day"))
    birth_date = JalaliDate.from_parts(year, month, day, today)
    if isinstance(code, Refusal) or isinstance(national_code, Refusal) or isinstance(birth_date, Refusal):
        said = {"code": code, "national_code": national_code, "birth_date": birth_date}
        mistakes = {name: refusal for name, refusal in said.items() if isinstance(refusal, Refusal)}
        return _asked_again(visit, stage, sent, mistakes)
    done = finishing.claim(
        visit.central, visit.token, visit.guest, code, national_code.value, birth_date.isoformat()
    )
    return _after(visit, done, sent)


@router.post(_PATH + "/consent")
def decide(visit: VisitHere, sent: SentForm) -> Response:
    """Record the decision over the maker's text."""
    if not visit.sent_by_us(sent):
        return _stale(visit)
    decision = sent.get("decision", "")
    if decision not in ("grant", "deny"):
        return _onward(visit)
    done = finishing.decide(
        visit.central,
        visit.token,
        visit.guest,
        granted=decision == "grant",
        version=sent.get("version", ""),
        text_sha256=sent.get("text_sha256", ""),
    )
    return _after(visit, done)


@router.post(_PATH + "/request")
def decide_misnamed(visit: VisitHere, sent: SentForm) -> Response:
    """Register a request that names this guest wrongly as their own, or give it up."""
    if not visit.sent_by_us(sent):
        return _stale(visit)
    match sent.get("decision", ""):
        case "register" | "withdraw" as decision:
            request_id = sent.get("request", "")
            return _after(
                visit, finishing.decide_misnamed(visit.central, visit.token, visit.guest, request_id, decision)
            )
        case _:
            return _onward(visit)


def _after(visit: Visit, done: Gone | Refused | None, sent: Mapping[str, str] | None = None) -> Response:
    """Go on to what comes next, which a reload asks for again without harm; a refusal is said on the present page."""
    if not isinstance(done, Refused):
        return _onward(visit)
    name = (done.field or "").removeprefix("/")
    refusal = Refusal(done.code, done.values)
    stage = finishing.look(visit.central, visit.token, visit.guest)
    if isinstance(stage, Stage) and stage.step == "claim" and name in _FIELDS:
        return _asked_again(visit, stage, sent or {}, {name: refusal})
    return _shown(visit, 422, stage=stage, sorry=_words(refusal), sent=sent or {})


def _asked_again(visit: Visit, stage: Stage, sent: Mapping[str, str], mistakes: Mapping[str, Refusal]) -> Response:
    said = {name: _words(refusal) for name, refusal in mistakes.items()}
    return _shown(visit, 422, stage=stage, sent=sent, mistakes=said)


def _words(refusal: Refusal) -> str:
    """Say a refusal as somebody at home should read it: here no number can be changed."""
    if refusal.code == "identity.mobile_mismatch":
        return texts.text("verification.mobile_mismatch")
    return texts.catalogue().refusal(refusal)


def _told(outcome: Outcome) -> dict[str, str]:
    """Say what became of a request that was taken down offline."""
    waits = outcome.state is AwaitingState.AWAITING
    reason = "" if outcome.reason is None else texts.catalogue().refusal(outcome.reason)
    code = outcome.tracking_code
    return {
        "code": ltr(persian_digits(TrackingCode(code).grouped())) if code else "",
        "programme": persian_digits(outcome.programme),
        "tone": "waiting" if waits else "" if outcome.state is AwaitingState.FINISHED else "ended",
        "state": texts.text("awaiting.settling" if waits else state_text(outcome.state, outcome.reason)),
        "meaning": texts.text("awaiting.meaning.proven") if waits else reason,
    }


def _asked(each: Taken) -> dict[str, Any]:
    """Say what is known of a request that names the guest wrongly; of somebody else's only when and where it began."""
    day, time = day_and_time(each.row.confirmed_at)
    until_day, until_time = day_and_time(each.row.expires_at)
    return {
        "id": each.row.request_id,
        "own": each.own,
        "wish": persian_digits(wish(each.row.shown)) if each.own else "",
        "taken": texts.text("tracking.moment", day=day, time=time),
        "taken_by": each.taken_by,
        "until": texts.text("tracking.deadline_until", day=until_day, time=until_time),
    }


def _stale(visit: Visit) -> Response:
    return _shown(visit, 403, sorry=texts.text("verification.stale"))


def _onward(visit: Visit) -> Response:
    return visit.kept(RedirectResponse(f"{VERIFICATION_PATH}{visit.token}", 303, headers=dict(HEADERS)))


def _shown(
    visit: Visit,
    status: int = 200,
    *,
    stage: Stage | Gone | None = None,
    sorry: str = "",
    sent: Mapping[str, str] | None = None,
    mistakes: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """Answer with the page of a stage; a code is typed anew each time, what else was typed stays."""
    stage = stage or finishing.look(visit.central, visit.token, visit.guest)
    if isinstance(stage, Gone):
        return page("verification_gone.html", 404)
    day, time = day_and_time(stage.until)
    values: dict[str, Any] = {
        "stage": stage,
        "here": f"{VERIFICATION_PATH}{visit.token}",
        "lookup": TRACKING_PATH.rstrip("/"),
        "proof": visit.proof,
        "mobile": ltr(persian_digits(stage.mobile)),
        "until": {"day": day, "time": time},
        "outcomes": [_told(each) for each in stage.outcomes],
        "misnamed": [_asked(each) for each in stage.misnamed],
        "followed": any(each.tracking_code for each in stage.outcomes),
        "sorry": sorry,
        "sent": {name: text for name, text in (sent or {}).items() if name != "code"},
        "mistakes": mistakes or {},
    }
    response = page(f"verification_{stage.step}.html", status, **values)
    visit.kept(response)
    return response
