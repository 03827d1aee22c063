"""What every request passes before it reaches a route: size, contract version, and one line in the log."""

from __future__ import annotations

import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.central.problems import Refused, problem_response
from kiosk.wire import VERSION, VERSION_HEADER

log = logging.getLogger("kiosk.central")

_OLDEST = VERSION - 1
_HEADERS = ((b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer"))


class Edge:
    """Refuses bodies over the limit and terminals from before the last version but one; old ones may still upload."""

    def __init__(self, app: ASGIApp, body_bytes: int, upload_path: str) -> None:
        self._app, self._limit, self._upload_path = app, body_bytes, upload_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message["headers"], *_HEADERS]}
            await send(message)

        await self._serve(scope, receive, watched)
        route = getattr(scope.get("route"), "path", "-")
        spent = (time.perf_counter() - started) * 1000
        log.info("request method=%s route=%s status=%d ms=%.1f", scope["method"], route, status, spent)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        if scope["path"] != self._upload_path and _too_old(headers.get(VERSION_HEADER.lower().encode())):
            await problem_response(Refused("version.too_old"))(scope, receive, send)
            return
        body = await _whole(receive, self._limit)
        if body is None:
            await problem_response(Refused("request.too_large"))(scope, receive, send)
            return
        whole: Message | None = {"type": "http.request", "body": body, "more_body": False}

        async def replayed() -> Message:
            nonlocal whole
            message, whole = whole, None
            return message or await receive()

        await self._app(scope, replayed, send)


async def _whole(receive: Receive, limit: int) -> bytes | None:
    """Read a body; None as soon as it is larger than `limit`."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > limit:
            return None
        more = message.get("more_body", False)
    return bytes(body)


def _too_old(version: bytes | None) -> bool:
    return version is not None and (not version.isdigit() or int(version) < _OLDEST)
