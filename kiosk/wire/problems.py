"""What central answers when it says no: RFC 9457 problem documents with stable codes."""

from __future__ import annotations

from typing import Final

from pydantic import Field

from kiosk.domain.errors import Refusal
from kiosk.wire.base import Response


class Problem(Response):
    """An RFC 9457 problem.

    `code` is stable and dotted; its Persian is the catalogue's `error.<code>` and stands in `detail` as well.
    `field` is a JSON pointer into the request (`/sheba`) where one member is to blame. `values` fill the
    placeholders of the text and never hold personal data. `retry_after` is in seconds.
    """

    type: str = "about:blank"
    title: str
    status: int
    code: str
    detail: str
    field: str | None = None
    values: dict[str, str | int] = Field(default_factory=dict)
    retry_after: int | None = None

    def refusal(self) -> Refusal:
        """Return what a terminal shows: code and values, or `server.refused` with `detail` for a newer code."""
        if self.code in CODES or (self.status == 422 and self.field is not None):
            return Refusal(self.code, self.values)
        return Refusal("server.refused", {"detail": self.detail})


CODES: Final[dict[str, int]] = {
    "request.invalid": 422,
    "request.too_large": 413,
    "request.too_many": 429,
    "request.not_found": 404,
    "method.not_allowed": 405,
    "version.too_old": 426,
    "server.failed": 500,
    "server.busy": 503,
    "device.unknown": 401,
    "device.revoked": 403,
    "device.token": 401,
    "device.assertion": 401,
    "device.enrolment_code": 403,
    "customer.token": 401,
    "captcha.wrong": 422,
    "captcha.expired": 422,
    "code.wrong": 422,
    "code.expired": 422,
    "code.exhausted": 429,
    "code.locked": 429,
    "code.resend_early": 429,
    "code.resend_limit": 429,
    "code.send_limit": 429,
    "challenge.unknown": 404,
    "mobile.undeliverable": 422,
    "identity.mobile_mismatch": 422,
    "identity.not_matched": 422,
    "identity.not_alive": 422,
    "identity.limit": 429,
    "identity.other_mobile": 409,
    "identity.provider_down": 503,
    "identity.not_verified": 403,
    "deferral.not_possible": 409,
    "deferral.limit": 429,
    "consent.outdated": 409,
    "consent.missing": 403,
    "password.weak": 422,
    "login.wrong": 422,
    "login.locked": 429,
    "login.recover": 429,
    "profile.locked": 422,
    "profile.incomplete": 422,
    "profile.not_confirmed": 409,
    "sheba.locked": 409,
    "city.not_picked": 422,
    "programme.none": 404,
    "programme.closed": 409,
    "programme.full": 409,
    "programme.unknown": 404,
    "choice.unknown": 422,
    "contract.outdated": 409,
    "eligibility.age": 409,
    "eligibility.repeat": 409,
    "eligibility.licence": 409,
    "eligibility.plate": 409,
    "eligibility.waiting": 409,
    "eligibility.withdrawn": 409,
    "proxy_account.missing": 422,
    "order.changed": 409,
    "order.not_possible": 409,
    "order.same": 409,
    "support.limit": 429,
    "mobile.same": 422,
    "purchase.not_found": 404,
    "purchase.awaiting": 404,
    "purchase.being_registered": 404,
    "purchase.lapsed": 404,
    "purchase.not_registered": 404,
    "awaiting.decided": 409,
    "event.body": 422,
    "event.hash": 422,
    "event.signature": 422,
    "event.reused": 422,
    "event.newer": 503,
    "event.order": 409,
    "event.tracking_code": 422,
}
"""Every code central may answer with, and its HTTP status; a field's own rule may add `<field>.<rule>` (422)."""
