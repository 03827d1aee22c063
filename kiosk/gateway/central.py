"""The central API over HTTP, as `kiosk.ports.CentralApi` describes it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeVar
from urllib.parse import quote

from kiosk.domain.errors import Failure, Offline, Refusal, Unauthorised
from kiosk.gateway.transport import Answer, Transport
from kiosk.ports import Clock, DeviceKey, Identity
from kiosk.wire import CUSTOMER_HEADER, VERSION, VERSION_HEADER, paths

if TYPE_CHECKING:
    import httpx

    from kiosk.gateway.access import Access
    from kiosk.log import Log
    from kiosk.wire import catalogue, devices, events, identity, purchases
    from kiosk.wire.base import Request, Response

    Message = TypeVar("Message", bound=Response)

PROBE_S: Final = 2.0
PAGE: Final = 500


class HttpCentral:
    """Blocks, answers a message or a failure, never raises for what comes from outside; callable from any thread.

    httpx and pydantic are loaded by the first call.
    """

    def __init__(
        self,
        base_url: str,
        identity: Identity | None,
        device_key: Callable[[], DeviceKey],
        clock: Clock,
        log: Log,
        central_ca: Path | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`identity` is None before enrolment; `transport` replaces the network in tests."""
        self._transport = Transport(base_url, central_ca, transport, clock.monotonic)
        self._device_id = None if identity is None else identity.device_id
        self._device_key = device_key
        self._clock = clock
        self._log = log
        self._headers = {VERSION_HEADER: str(VERSION)}

    def captcha(self, request: identity.CaptchaRequest) -> identity.CaptchaChallenge | Failure:
        """Ask for a picture."""
        from kiosk.wire.identity import CaptchaChallenge

        return self._send("captcha", "POST", paths.CAPTCHA, CaptchaChallenge, request)

    def start(self, request: identity.StartRequest) -> identity.CodeSent | Failure:
        """Have a code sent."""
        from kiosk.wire.identity import CodeSent

        return self._send("start", "POST", paths.START, CodeSent, request)

    def resend(self, request: identity.ResendRequest) -> identity.CodeSent | Failure:
        """Have the same code sent again."""
        from kiosk.wire.identity import CodeSent

        return self._send("resend", "POST", paths.RESEND, CodeSent, request)

    def check_code(self, request: identity.CodeRequest) -> identity.CodeAccepted | Failure:
        """Have a code checked."""
        from kiosk.wire.identity import CodeAccepted

        return self._send("code", "POST", paths.CODE, CodeAccepted, request)

    def verify(self, request: identity.VerifyRequest) -> identity.Verified | Failure:
        """Have a claim of identity checked."""
        from kiosk.wire.identity import Verified

        return self._send("verify", "POST", paths.VERIFY, Verified, request)

    def consent(self, request: identity.ConsentRequest) -> identity.ConsentRecorded | Failure:
        """Have the customer's decision recorded."""
        from kiosk.wire.identity import ConsentRecorded

        return self._send("consent", "POST", paths.CONSENT, ConsentRecorded, request)

    def set_password(self, request: identity.PasswordRequest) -> identity.PasswordSet | Failure:
        """Choose or replace the password."""
        from kiosk.wire.identity import PasswordSet

        return self._send("password", "POST", paths.PASSWORD, PasswordSet, request)

    def login(self, request: identity.LoginRequest) -> identity.CustomerState | Failure:
        """Sign in by national code and password."""
        from kiosk.wire.identity import CustomerState

        return self._send("login", "POST", paths.LOGIN, CustomerState, request)

    def save_profile(self, request: identity.ProfileRequest, customer: str) -> identity.ProfileSaved | Failure:
        """Save the profile of the customer whose token is `customer`."""
        from kiosk.wire.identity import ProfileSaved

        return self._send("profile", "PUT", paths.PROFILE, ProfileSaved, request, customer)

    def confirm_profile(self, request: identity.ProfileConfirm, customer: str) -> identity.CustomerState | Failure:
        """Confirm the profile by its code."""
        from kiosk.wire.identity import CustomerState

        return self._send("profile_confirm", "POST", paths.PROFILE_CONFIRM, CustomerState, request, customer)

    def check_purchase(self, request: purchases.CheckRequest, customer: str) -> purchases.Checked | Failure:
        """Ask whether the choice is still open to the customer."""
        from kiosk.wire.purchases import Checked

        return self._send("purchase_check", "POST", paths.PURCHASE_CHECK, Checked, request, customer)

    def purchase(self, tracking_code: str) -> purchases.Purchase | Failure:
        """Read a request back."""
        from kiosk.wire.purchases import Purchase

        path = paths.PURCHASE.format(tracking_code=quote(tracking_code, safe=""))
        return self._send("purchase", "GET", path, Purchase)

    def deliver(self, batch: events.Batch) -> events.BatchAnswer | Failure:
        """Hand over a batch; an answer that does not match it event by event counts as nonsense."""
        from kiosk.wire.events import BatchAnswer

        answer = self._send("events", "POST", paths.EVENTS, BatchAnswer, batch)
        if isinstance(answer, BatchAnswer):
            sent = [event.event_id for event in batch.events]
            if [result.event_id for result in answer.results] != sent:
                return Offline("nonsense")
        return answer

    def catalogue(self, cursor: str) -> catalogue.CataloguePage | Failure:
        """Read the page after `cursor`; empty for the first."""
        from kiosk.wire.catalogue import CataloguePage

        path = f"{paths.CATALOGUE}?cursor={quote(cursor, safe='')}&limit={PAGE}"
        return self._send("catalogue", "GET", path, CataloguePage)

    def heartbeat(self, request: devices.Heartbeat) -> devices.HeartbeatAnswer | Failure:
        """Say how the terminal is; the answer corrects the clock."""
        from kiosk.wire.devices import HeartbeatAnswer

        return self._send("heartbeat", "POST", paths.HEARTBEAT, HeartbeatAnswer, request)

    def enrol(self, code: str, app_version: str) -> devices.Enrolled | Failure:
        """Join the network with a one-time code; from then on this client speaks as the new device."""
        from pydantic import ValidationError

        from kiosk.domain.errors import Rejected
        from kiosk.gateway.answers import message
        from kiosk.wire.devices import Enrolled, EnrolRequest, PublicKey

        try:
            key = PublicKey.model_validate(self._device_key().public_jwk())
            request = EnrolRequest(code=code, public_key=key, app_version=app_version)
        except ValidationError:
            return Rejected(Refusal("device.enrolment_code"), "code")
        answer = self._exchange("enrol", "POST", paths.ENROL, request, {})
        enrolled = answer if isinstance(answer, Offline) else message(answer, Enrolled, self._clock.now())
        if isinstance(enrolled, Enrolled):
            self._access.belong_to(enrolled.device_id)
        return enrolled

    def reachable(self) -> bool:
        """Probe `/readyz`; True only when our own central answered that it is ready."""
        from kiosk.gateway.answers import is_ready

        answer = self._transport.exchange("GET", paths.READY, self._headers, silence_s=PROBE_S)
        return isinstance(answer, Answer) and is_ready(answer)

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()

    def _send(
        self,
        route: str,
        method: Literal["GET", "POST", "PUT"],
        path: str,
        model: type[Message],
        request: Request | None = None,
        customer: str = "",
    ) -> Message | Failure:
        from kiosk.gateway.answers import message

        refused = ""
        while True:
            token = self._access.token(refused)
            if not isinstance(token, str):
                return token
            headers = {"Authorization": f"Bearer {token}"}
            if customer:
                headers[CUSTOMER_HEADER] = customer
            answer = self._exchange(route, method, path, request, headers)
            outcome = answer if isinstance(answer, Offline) else message(answer, model, self._clock.now())
            if not (isinstance(outcome, Unauthorised) and outcome.refusal.code == "device.token") or refused:
                return outcome
            refused = token

    def _exchange(
        self,
        route: str,
        method: Literal["GET", "POST", "PUT"],
        path: str,
        request: Request | None,
        headers: dict[str, str],
    ) -> Answer | Offline:
        headers = {**self._headers, **headers}
        body = b""
        if request is not None:
            headers["Content-Type"] = "application/json"
            body = request.model_dump_json().encode()
        answer = self._transport.exchange(method, path, headers, body)
        if isinstance(answer, Offline):
            self._log.event("central.silent", route=route, reason=answer.reason)
        else:
            self._log.event("central.answer", route=route, status=answer.status, ms=round(answer.seconds * 1000))
        return answer

    @functools.cached_property
    def _access(self) -> Access:
        from kiosk.gateway.access import Access

        return Access(self._transport, self._device_key, self._clock, self._headers, self._device_id)
