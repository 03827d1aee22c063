"""A terminal, a clock that only moves when told, and requests with made-up people, for the adapters' tests."""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.ports import DeviceKey, Identity
from kiosk.store import Submission
from kiosk.wire.identity import ProfileFields
from kiosk.wire.purchases import Choice, ContractAcceptance, PurchaseSubmitted
from kiosk.wire.support import SupportMessage

NOON = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
KEY = bytes(range(32))
TERMINAL = Identity("d-1", 12, 1, "dealer-1", "1024", "نمایندگی ۱۰۲۴")

MOBILE = "09121234567"
NATIONAL_CODE = "0001234560"
SHEBA = "IR760170000000000000000001"
ADDRESS = "تهران، خیابان آزادی، کوچه‌ی بهار، پلاک ۱۲"
CANARIES = (MOBILE, NATIONAL_CODE, SHEBA, ADDRESS, "1370-05-17", "1345678917", MOBILE[1:], "بهار")
"""What must never be seen outside the encrypted file."""


class StampKey:
    """A device key whose signatures are quick and can be checked by hand."""

    def public_jwk(self) -> dict[str, str]:
        return {"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "B" * 43}

    def sign(self, message: bytes) -> str:
        return base64.urlsafe_b64encode(hashlib.sha512(message).digest()).rstrip(b"=").decode()


def stamp_key() -> DeviceKey:
    return StampKey()


class StillClock:
    """A clock in the test's hands."""

    def __init__(self, start: datetime = NOON) -> None:
        self.start = start
        self.passed = 0.0
        self.corrections: list[tuple[datetime, float]] = []
        self.is_sure = True

    def monotonic(self) -> float:
        return self.passed

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.passed)

    def offset_ms(self) -> int:
        return 0

    def sure(self) -> bool:
        return self.is_sure

    def correct(self, server_time: datetime, round_trip_s: float) -> None:
        self.corrections.append((server_time, round_trip_s))


def event_id() -> str:
    """An id that is never the same, in forked processes either."""
    return str(uuid.uuid4())


def submission(
    *,
    event: str = "",
    request: str = "",
    mobile: str = MOBILE,
    national_code: str = NATIONAL_CODE,
    at: datetime = NOON,
    body: Callable[[str, int], PurchaseSubmitted] | None = None,
) -> Submission:
    """A request as a finished journey hands it over."""
    event = event or event_id()
    request = request or f"r-{event}"
    return Submission(
        event_id=event,
        request_id=request,
        occurred_at=at,
        clock_offset_ms=0,
        clock_sure=True,
        mobile=mobile,
        national_code=national_code,
        body=body or (lambda code, seq: purchase(request, code, mobile, national_code)),
    )


def message(*, event: str = "", mobile: str = "", at: datetime = NOON) -> Submission:
    """A message to support from somebody who has not signed in."""
    event = event or event_id()

    def body(tracking_code: str, seq: int) -> SupportMessage:
        return SupportMessage(
            message_id=event,
            tracking_code=tracking_code,
            contact=mobile or "negar@example.ir",
            text="پیامک کد برایم نمی‌آید.",
            maker="",
            customer_id="",
            step="welcome",
            written_at=at,
        )

    return Submission(
        event_id=event,
        request_id=event,
        occurred_at=at,
        clock_offset_ms=0,
        clock_sure=True,
        mobile=mobile,
        national_code="",
        body=body,
        type="support.message",
    )


def purchase(request_id: str, tracking_code: str, mobile: str, national_code: str) -> PurchaseSubmitted:
    """The body of a request."""
    return PurchaseSubmitted(
        request_id=request_id,
        tracking_code=tracking_code,
        maker="ikco",
        customer_id="c-1",
        mobile=mobile,
        national_code=national_code,
        profile=ProfileFields(
            issue_date="1388-02-01",
            education="bachelor",
            province_id="tehran",
            city_id="tehran",
            address=ADDRESS,
            postal_code="1345678917",
            sheba=SHEBA,
        ),
        choice=Choice(programme_id="p-1", vehicle_id="v-1", colour_id="white", dealer_id="dealer-1"),
        contract=ContractAcceptance(version="v1", text_sha256="a" * 64, accepted_at=NOON),
        consent_version="v1",
        claimed_total=1_000_000,
        captcha="passed",
        confirmed_at=NOON,
    )
