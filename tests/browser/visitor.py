"""Somebody at a browser of their own: their cookies, their screen, and an ear for what a page complains of."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

HEIGHTS = {1280: 800, 390: 844}
"""The height of a screen of each width that pages are tried at, in CSS pixels."""
_PATIENCE_MS = 10_000


@dataclass
class Visitor:
    """One context of the browser; `close` returns what went wrong on its pages."""

    context: BrowserContext
    site: str
    faults: list[str] = field(default_factory=list)

    @classmethod
    def at(cls, browser: Browser, site: str, width: int, *, scripts: bool = True) -> Visitor:
        """Let somebody come to `site`, an address without a path, with a screen so many CSS pixels wide."""
        context = browser.new_context(
            base_url=site,
            viewport={"width": width, "height": HEIGHTS.get(width, 800)},
            is_mobile=width < 600,
            has_touch=width < 600,
            java_script_enabled=scripts,
            accept_downloads=True,
            locale="fa-IR",
            timezone_id="Asia/Tehran",
            reduced_motion="reduce",
        )
        context.set_default_timeout(_PATIENCE_MS)
        visitor = cls(context, site)
        context.on("request", visitor._asked)
        context.on("response", visitor._answered)
        context.on("console", visitor._muttered)
        context.on("weberror", lambda error: visitor.faults.append(f"error in a script: {error.error.name}"))
        return visitor

    def page(self) -> Page:
        """Open a new, empty tab."""
        return self.context.new_page()

    def close(self) -> list[str]:
        """Close every tab and forget the cookies."""
        self.context.close()
        return self.faults

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((f"{self.site}/", "data:", "blob:", "about:")):
            self.faults.append(f"asked for elsewhere: {request.resource_type}")

    def _answered(self, response: Response) -> None:
        part_of_page = response.request.resource_type != "document"
        if response.status >= 500 or (part_of_page and response.status >= 400):
            self.faults.append(f"answered with {response.status}: {response.request.resource_type}")

    def _muttered(self, message: ConsoleMessage) -> None:
        # Chromium says the status of every answer that is an error; `_answered` knows which of them are.
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            self.faults.append(f"the console said: {message.text}")
