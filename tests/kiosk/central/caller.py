"""A caller of central's API: it enrols a terminal's key, sends what a test writes, and sees what the simulators see."""

from __future__ import annotations

import re
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

import httpx
import jwt

from kiosk.domain.text import fold_digits
from kiosk.wire import CUSTOMER_HEADER, VERSION, VERSION_HEADER, paths
from tests.centrals import SIM_KEY
from tests.kiosk.central.device_key import DeviceKey


class Refusal(Exception):
    """Central's problem document, raised so that a test which does not expect it fails with its code."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.problem = response.json()
        super().__init__(f"{response.status_code} {self.problem.get('code')} {self.problem.get('field')}")

    @property
    def code(self) -> str:
        return str(self.problem["code"])


@dataclass
class Caller:
    """An enrolled terminal; every call answers JSON or raises Refusal."""

    http: httpx.Client
    key: DeviceKey = field(default_factory=DeviceKey)
    device_id: str = ""
    number: int = 0
    epoch: int = 0
    token: str = ""
    seq: int = 0
    now: Any = None

    @classmethod
    def enrolled(cls, http: httpx.Client, dealer_id: str | None = None, now: Any = None) -> Self:
        caller = cls(http, now=now)
        caller.enrol(caller.sim(paths.SIM_ENROLMENT, {"dealer_id": dealer_id})["code"])
        caller.renew_token()
        return caller

    def present(self) -> datetime:
        moment: datetime = self.now() if self.now else datetime.now(UTC)
        return moment

    # --- the device ---

    def enrol(self, code: str) -> dict[str, Any]:
        enrolled = self.call("POST", paths.ENROL, {"code": code, "public_key": self.key.jwk(), "app_version": "0.1.0"})
        self.device_id, self.number, self.epoch = enrolled["device_id"], enrolled["device_number"], enrolled["epoch"]
        return enrolled

    def assertion(self, **changes: Any) -> str:
        at = int(self.present().timestamp())
        claims = {"iss": self.device_id, "sub": self.device_id, "aud": "central", "iat": at, "exp": at + 60}
        claims |= {"jti": secrets.token_urlsafe(16)} | changes
        return jwt.encode(claims, self.key.private, algorithm="ES256")

    def renew_token(self) -> None:
        self.token = self.call("POST", paths.TOKEN, {"assertion": self.assertion()})["access_token"]

    def call(self, method: str, path: str, body: Any = None, customer: str = "", **more: Any) -> Any:
        response = self.send(method, path, body, customer, **more)
        if response.status_code >= 400:
            raise Refusal(response)
        return response.json() if response.content else None

    def send(self, method: str, path: str, body: Any = None, customer: str = "", **more: Any) -> httpx.Response:
        headers = {VERSION_HEADER: str(VERSION)}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if customer:
            headers[CUSTOMER_HEADER] = customer
        return self.http.request(method, path, json=body, headers=headers, **more)

    # --- what the simulators see ---

    def sim(self, path: str, body: dict[str, Any]) -> Any:
        response = self.http.post(path, json=body, headers={paths.SIM_KEY_HEADER: SIM_KEY})
        if response.status_code >= 400:
            raise Refusal(response)
        return response.json() if response.content else None

    def messages(self, mobile: str) -> list[dict[str, str]]:
        found: list[dict[str, str]] = self.sim(paths.SIM_PHONE, {"mobile": mobile})["messages"]
        return found

    def message(self, mobile: str, kind: str, count: int = 1) -> str:
        """Wait for the newest of at least `count` messages of a kind."""
        until = time.monotonic() + 5
        while time.monotonic() < until:
            found = [each["text"] for each in self.messages(mobile) if each["kind"] == kind]
            if len(found) >= count:
                return found[0]
            time.sleep(0.02)
        raise AssertionError(f"no {kind} message")

    def code_on(self, mobile: str, kind: str, count: int = 1) -> str:
        found = re.search(r"\d{6}", fold_digits(self.message(mobile, kind, count)))
        assert found is not None
        return found[0]

    def solved(self, purpose: str = "identity") -> dict[str, str]:
        captcha = self.call("POST", paths.CAPTCHA, {"purpose": purpose})
        answer = self.sim(paths.SIM_CAPTCHA, {"captcha_id": captcha["captcha_id"]})["answer"]
        return {"captcha_id": captcha["captcha_id"], "captcha_answer": answer}
