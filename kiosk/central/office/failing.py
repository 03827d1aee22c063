"""What staff read where central failed or was too busy: a page in the place of the problem document of the API."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.central.office.rendering import plain_page
from kiosk.central.office.visiting import ROOT
from kiosk.wire import PROBLEM_TYPE

_WHY = {404: "missing", 405: "missing", 500: "failed", 503: "busy"}


class ProblemPages:
    """Answers every problem under the office's address with a page of the same status."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        inside = scope["type"] == "http" and f"{scope['path']}/".startswith(f"{ROOT}/")
        if not inside:
            await self._app(scope, receive, send)
            return
        replaced = False

        async def shown(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                headers = Headers(raw=message["headers"])
                replaced = headers.get("content-type") == PROBLEM_TYPE
                if replaced:
                    page = plain_page("sorry.html", message["status"], why=_WHY.get(message["status"], "bad_form"))
                    if "retry-after" in headers:
                        page.headers["retry-after"] = headers["retry-after"]
                    await page(scope, receive, send)
            if not replaced:
                await send(message)

        await self._app(scope, receive, shown)
