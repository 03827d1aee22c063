"""A central of canned answers at the end of the real client's wire."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

from kiosk.gateway import HttpCentral
from kiosk.wire import paths
from kiosk.wire.identity import CaptchaRequest, LoginRequest
from tests.kiosk.samples import NATIONAL_CODE, NOON

CHALLENGE = {"captcha_id": "c1", "image": "", "expires_in": 60}
ASK = CaptchaRequest(purpose="identity")
LOGIN = LoginRequest(maker="ikco", national_code=NATIONAL_CODE, password="رمز-عبور-من")

Handler = Callable[[httpx.Request], httpx.Response]


def token(request: httpx.Request, name: str = "t1", seconds: int = 600) -> httpx.Response:
    return httpx.Response(200, json={"access_token": name, "expires_in": seconds, "server_time": NOON.isoformat()})


def problem(status: int, code: str, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
    document = {"title": "", "status": status, "code": code, "detail": "متن", **more}
    return httpx.Response(
        status, content=json.dumps(document), headers={"content-type": "application/problem+json", **(headers or {})}
    )


class Wire:
    """A central of canned answers that remembers what it was asked."""

    def __init__(self, handler: Handler, tokens: Handler = token) -> None:
        self.requests: list[httpx.Request] = []
        self._handler, self._tokens = handler, tokens

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._tokens(request) if request.url.path == paths.TOKEN else self._handler(request)

    def asked(self, path: str) -> list[httpx.Request]:
        return [request for request in self.requests if request.url.path == path]


Connect = Callable[..., tuple[HttpCentral, Wire]]


def answered(connect: Connect, answer: httpx.Response | Exception) -> Any:
    def handler(request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return connect(handler)[0].captcha(ASK)
