"""What an answer means: a message of the contract, or one of the ways to fail. Pure; knows no network."""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from pydantic import ValidationError

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.gateway.transport import Answer
from kiosk.wire import PROBLEM_TYPE
from kiosk.wire.canonical import NotStrictJson, strict_json
from kiosk.wire.problems import CODES, Problem

if TYPE_CHECKING:
    from kiosk.wire.base import Response

    Message = TypeVar("Message", bound=Response)

SHORTEST_WAIT_S: Final = 1.0
LONGEST_WAIT_S: Final = 900.0
"""Whatever central asks for, a terminal waits between these."""

SERVICE: Final = "kiosk-central"
"""How central names itself when it is asked whether it is ready."""

_JSON = "application/json"
_TOKEN_CODES: Final = frozenset(
    ("device.unknown", "device.revoked", "device.token", "device.assertion", "customer.token")
)
_OVERLOADED: Final = frozenset(("server.failed", "server.busy"))


def message(answer: Answer, model: type[Message], now: datetime) -> Message | Failure:
    """Return the message an answer carries, or the failure it stands for; whatever is not central's is Offline."""
    if 200 <= answer.status < 300:
        return _parsed(answer, model, _JSON) or Offline("nonsense")
    if answer.status < 400:
        return Offline("nonsense")
    return failure(answer, problem_of(answer), now)


def problem_of(answer: Answer) -> Problem | None:
    """Return the problem document of an answer, or None where it is none."""
    return _parsed(answer, Problem, PROBLEM_TYPE)


def failure(answer: Answer, problem: Problem | None, now: datetime) -> Failure:
    """Return the failure that a status of 400 or more stands for."""
    asked = problem.retry_after if problem is not None and problem.retry_after is not None else None
    wait = wait_asked(answer.headers, now) if asked is None else _clamped(float(asked))
    if answer.status >= 500:
        known = problem is not None and problem.code in CODES and problem.code not in _OVERLOADED
        return Rejected(problem.refusal()) if problem is not None and known else Offline("server", wait or 0.0)
    if problem is None:
        if answer.status == 429:
            return Throttled(Refusal("request.too_many"), wait or SHORTEST_WAIT_S)
        return Offline("nonsense")
    refusal = problem.refusal()
    if answer.status == 429:
        return Throttled(refusal, wait or SHORTEST_WAIT_S)
    if answer.status in (401, 403) and problem.code in _TOKEN_CODES:
        return Unauthorised(refusal)
    return Rejected(refusal, _member(problem.field))


def is_ready(answer: Answer) -> bool:
    """Tell whether an answer to `/readyz` is our own central's; a captive portal's is not."""
    if answer.status != 200 or _media_type(answer) != _JSON:
        return False
    try:
        said = strict_json(answer.body)
    except NotStrictJson:
        return False
    return isinstance(said, dict) and said.get("service") == SERVICE


def wait_asked(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the seconds of `Retry-After` (RFC 9110, 10.2.3), 1 to 900; None where it is absent or unreadable."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        return _clamped(float(int(text)))
    except (ValueError, OverflowError):
        pass
    try:
        moment = email.utils.parsedate_to_datetime(text)
        sent = email.utils.parsedate_to_datetime(headers["date"]) if "date" in headers else now
        return _clamped((moment - sent).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None


def _clamped(seconds: float) -> float:
    return min(max(seconds, SHORTEST_WAIT_S), LONGEST_WAIT_S)


def _parsed(answer: Answer, model: type[Message], media_type: str) -> Message | None:
    if _media_type(answer) != media_type:
        return None
    try:
        return model.model_validate(strict_json(answer.body))
    except (NotStrictJson, ValidationError):
        return None


def _media_type(answer: Answer) -> str:
    return answer.headers.get("content-type", "").partition(";")[0].strip().lower()


def _member(pointer: str | None) -> str:
    """Return the last member of a JSON pointer: `/fields/sheba` is about `sheba`."""
    return (pointer or "").rpartition("/")[2].replace("~1", "/").replace("~0", "~")
