"""The terminal's access token: asked for with a signed assertion (RFC 7523), kept until shortly before it ends."""

from __future__ import annotations

import base64
import json
import threading
import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.domain.errors import Failure, Refusal, Throttled, Unauthorised
from kiosk.gateway.answers import message, problem_of
from kiosk.gateway.transport import Answer, Transport
from kiosk.ports import Clock, DeviceKey, Offline
from kiosk.watchdog import alive
from kiosk.wire import paths
from kiosk.wire.devices import Token, TokenRequest

ASSERTION_LIFE_S: Final = 60
RENEW_EARLY_S: Final = 30.0
LONGEST_TURN_S: Final = 300.0
"""Whoever asks for a token while others do waits for them first, each as long as a silent central keeps one waiting."""


class Access:
    """Gives out the token, renewing it as needed; threads that need a new one wait for the same one."""

    def __init__(
        self,
        transport: Transport,
        device_key: Callable[[], DeviceKey],
        clock: Clock,
        headers: dict[str, str],
        device_id: str | None,
    ) -> None:
        self._transport = transport
        self._device_key = device_key
        self._clock = clock
        self._headers = headers
        self._device_id = device_id
        self._lock = threading.Lock()
        self._token = ""
        self._ends_at = 0.0

    def belong_to(self, device_id: str) -> None:
        """Become another device: what enrolment does."""
        with self._lock:
            self._device_id = device_id
            self._token = ""

    def token(self, refused: str = "") -> str | Failure:
        """Return a token that is alive and is not `refused`, or why there is none.

        One that ends soon is renewed, and serves on where central is too busy to renew it.
        """
        alive(within=LONGEST_TURN_S)
        with self._lock:
            left_s = self._ends_at - self._clock.monotonic() if self._token and self._token != refused else 0.0
            if left_s > RENEW_EARLY_S:
                return self._token
            if self._device_id is None:
                return Unauthorised(Refusal("device.unknown"))
            answer = self._asked(self._device_id)
            if isinstance(answer, Answer) and self._corrects_clock(answer):
                answer = self._asked(self._device_id)
            if isinstance(answer, Offline):
                return answer
            granted = message(answer, Token, self._clock.now())
            if not isinstance(granted, Token):
                return self._token if left_s > 0 and isinstance(granted, Offline | Throttled) else granted
            self._clock.correct(granted.server_time, answer.seconds)
            self._token = granted.access_token
            self._ends_at = self._clock.monotonic() + granted.expires_in
            return self._token

    def _asked(self, device_id: str) -> Answer | Offline:
        request = TokenRequest(assertion=self._assertion(device_id))
        headers = {**self._headers, "Content-Type": "application/json"}
        return self._transport.exchange("POST", paths.TOKEN, headers, request.model_dump_json().encode())

    def _corrects_clock(self, answer: Answer) -> bool:
        """Take the time from a refusal that says so: an assertion made by a wrong clock is refused."""
        problem = None if answer.status < 400 else problem_of(answer)
        if problem is None or problem.code != "device.assertion":
            return False
        try:
            server_time = datetime.fromisoformat(str(problem.values.get("server_time")))
        except ValueError:
            return False
        if server_time.tzinfo is None:
            return False
        self._clock.correct(server_time, answer.seconds)
        return True

    def _assertion(self, device_id: str) -> str:
        issued = int(self._clock.now().timestamp())
        claims: dict[str, str | int] = {
            "iss": device_id,
            "sub": device_id,
            "aud": "central",
            "iat": issued,
            "exp": issued + ASSERTION_LIFE_S,
            "jti": uuid.uuid4().hex,
        }
        signed = f"{_part({'alg': 'ES256', 'typ': 'JWT'})}.{_part(claims)}"
        return f"{signed}.{self._device_key().sign(signed.encode())}"


def _part(value: dict[str, str | int]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).rstrip(b"=").decode()
