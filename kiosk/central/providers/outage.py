"""A switch that makes central, or the registries behind it, fail on purpose, for trying how terminals bear it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

import anyio
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

Mode = Literal["none", "500", "hang", "html", "identity"]
"""`identity`: central serves on, but Shahkar and the civil registry do not answer it."""

_PORTAL = "<!doctype html><html><head><title>Wi-Fi login</title></head><body>Please sign in to continue.</body></html>"
_LONGEST_HANG = 120.0


@dataclass(slots=True)
class Outage:
    """What is broken now, and until which monotonic second."""

    mode: Mode = "none"
    until: float = 0.0

    def now(self) -> Mode:
        return self.mode if time.monotonic() < self.until else "none"

    def begin(self, mode: Mode, seconds: float) -> None:
        self.mode, self.until = mode, time.monotonic() + seconds


class OutageMiddleware:
    """Stands before everything but the simulators' own surface."""

    def __init__(self, app: ASGIApp, outage: Outage) -> None:
        self._app, self._outage = app, outage

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        mode = "none" if scope["type"] != "http" or scope["path"].startswith("/sim/") else self._outage.now()
        if mode == "500":
            await JSONResponse({"oops": True}, 500)(scope, receive, send)
        elif mode == "html":
            await HTMLResponse(_PORTAL)(scope, receive, send)
        else:
            started = time.monotonic()
            while mode == "hang" and self._outage.now() == "hang" and time.monotonic() - started < _LONGEST_HANG:
                await anyio.sleep(0.05)
            await self._app(scope, receive, send)
