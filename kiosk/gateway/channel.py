"""The one way to central: versioned, authorised, logged by route; the calls of each subject build upon it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from kiosk.domain.errors import Failure, Offline, Unauthorised
from kiosk.gateway.transport import Answer, Transport
from kiosk.ports import Clock, DeviceKey, Identity
from kiosk.wire import CUSTOMER_HEADER, VERSION, VERSION_HEADER

if TYPE_CHECKING:
    import httpx

    from kiosk.gateway.access import Access
    from kiosk.log import Log
    from kiosk.wire.base import Request, Response

    Message = TypeVar("Message", bound=Response)


class Channel:
    """Sends one message and answers a message or a failure; httpx and pydantic are loaded by the first call."""

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
            body = request.model_dump_json(exclude_none=True).encode()
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
