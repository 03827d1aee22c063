"""What every request passes before it reaches a route: size, contract version, room, and one line in the log."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from functools import lru_cache

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.central.lanes import Lane
from kiosk.central.measures import Measures
from kiosk.central.problems import Refused, problem_response
from kiosk.central.settings import Limits
from kiosk.wire import VERSION, VERSION_HEADER, paths

log = logging.getLogger("kiosk.central")

_OLDEST = VERSION - 1
_HEADERS = ((b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer"))
_ALWAYS: Collection[str] = (paths.HEALTH, paths.READY, paths.TOKEN, paths.HEARTBEAT, paths.EVENTS)
"""What a terminal needs to find central and hand over what it holds, however old it is."""
_BACKGROUND: Collection[str] = (paths.EVENTS, paths.HEARTBEAT, paths.CATALOGUE)
"""What no customer waits for."""
_FRESH_BYTES = 4 * 1024
"""A batch of no more than this is what somebody has just pressed the last button for, and no backlog."""
_PAUSE_S = 2


class Edge:
    """Refuses bodies over the limit, more requests at once than there is room for, and terminals that are too old.

    The last version but one is still served; older ones may upload. What terminals do by themselves keeps to lanes of
    its own: a thousand of them that come back at once are sent away before their bodies are read, each with a time to
    come, and no customer waits behind them.
    """

    def __init__(self, app: ASGIApp, limits: Limits, measures: Measures) -> None:
        self._app, self._limits, self._measures = app, limits, measures
        background = Lane(limits.background)
        self._lanes: Mapping[str, Lane] = dict.fromkeys(_BACKGROUND, background) | {paths.TOKEN: Lane(limits.tokens)}
        self._fresh = Lane(limits.fresh)
        self._in_flight = 0

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
        spent = time.perf_counter() - started
        log.info("request method=%s route=%s status=%d ms=%.1f", scope["method"], route, status, spent * 1000)
        self._measures.request(scope["method"], route, status, spent)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        if scope["path"] not in _ALWAYS and _too_old(headers.get(VERSION_HEADER.lower().encode())):
            await problem_response(Refused("version.too_old"))(scope, receive, send)
            return
        lane = self._lane(scope["path"], headers)
        if lane is None:
            await self._handed_on(scope, receive, send)
            return
        wait = lane.wait()
        if wait is not None:
            await _busy(wait)(scope, receive, send)
            return
        said: list[Message] = []

        async def kept(message: Message) -> None:
            said.append(message)

        async with lane.place():
            await self._handed_on(scope, receive, kept, lane)
        for message in said:
            await send(message)

    def _lane(self, path: str, headers: Mapping[bytes, bytes]) -> Lane | None:
        length = headers.get(b"content-length", b"")
        if path == paths.EVENTS and length.isdigit() and int(length) <= _FRESH_BYTES:
            return self._fresh
        return self._lanes.get(path)

    async def _handed_on(self, scope: Scope, receive: Receive, send: Send, lane: Lane | None = None) -> None:
        """Read the body before its turn; as the answer of a lane is sent after it, no slow line holds a thread."""
        body = await _whole(receive, self._limits.body_bytes)
        if body is None:
            return
        if isinstance(body, Refused):
            await problem_response(body)(scope, receive, send)
            return
        if lane is None and self._in_flight >= self._limits.in_flight and scope["path"] != paths.HEALTH:
            await _busy(_PAUSE_S)(scope, receive, send)
            return
        whole: Message | None = {"type": "http.request", "body": body, "more_body": False}

        async def replayed() -> Message:
            nonlocal whole
            message, whole = whole, None
            return message or await receive()

        async with lane.turn() if lane else self._counted():
            await self._app(scope, replayed, send)

    @asynccontextmanager
    async def _counted(self) -> AsyncIterator[None]:
        self._in_flight += 1
        try:
            yield
        finally:
            self._in_flight -= 1


@lru_cache(maxsize=256)
def _busy(retry_after: int) -> Response:
    """The answer to everybody who is asked to come back after so many seconds, written once."""
    return problem_response(Refused("server.busy", retry_after=retry_after))


async def _whole(receive: Receive, limit: int) -> bytes | Refused | None:
    """Read a body, refused as soon as it is larger than `limit`; None where the caller went away in the midst of it."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > limit:
            return Refused("request.too_large")
        more = message.get("more_body", False)
    return bytes(body)


def _too_old(version: bytes | None) -> bool:
    return version is not None and (not version.isdigit() or int(version) < _OLDEST)
