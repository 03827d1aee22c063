"""From a template and its values to a response that is never kept, never framed, and runs no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk import texts
from kiosk.central.office import showing
from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal

FOLDER: Final = Path(__file__).parent / "pages"
HEADERS: Final = MappingProxyType(
    {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        "X-Frame-Options": "DENY",
        "X-Robots-Tag": "noindex",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
)

_NO_VALUES: Mapping[str, str | int] = MappingProxyType({})


class TurnedAway(Exception):
    """Carries the page that answers instead of the one that was asked for."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status_code)
        self.response = response


@dataclass(frozen=True, slots=True)
class Notice:
    """A word at the head of a page: what was done, or why not."""

    text_id: str
    values: Mapping[str, str | int] = field(default_factory=lambda: _NO_VALUES)
    tone: Literal["done", "sorry"] = "done"

    @classmethod
    def refused(cls, refused: Refused) -> Notice:
        """Say why central will not."""
        known = f"error.{refused.code}" in texts.catalogue().entries
        return cls(f"error.{refused.code}" if known else "error.unknown", refused.values if known else {}, "sorry")


@dataclass(frozen=True, slots=True)
class Mistakes:
    """What is wrong with a form, by the pointer of the field (`/name`)."""

    refusals: tuple[Refused, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.refusals)

    def at(self, field: str) -> str:
        """Return the sentence for a field, empty where it is right."""
        found = next((each for each in self.refusals if each.field == f"/{field}"), None)
        return "" if found is None else texts.catalogue().refusal(Refusal(found.code, found.values))


NOTHING_WRONG: Final = Mistakes()


def render(template: str, **values: Any) -> str:
    """Return the HTML of a template."""
    return _PAGES.get_template(template).render(**values)


def plain_page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Return a page for somebody who is not signed in."""
    return HTMLResponse(render(template, visit=None, notice=None, **values), status, headers=dict(HEADERS))


def install(app: FastAPI) -> None:
    """Let `TurnedAway` answer."""

    @app.exception_handler(TurnedAway)
    async def turned_away(request: Request, error: TurnedAway) -> Response:
        return error.response


def _environment() -> Environment:
    pages = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.globals |= {"t": texts.text, "address": showing.address, "none_wrong": NOTHING_WRONG}
    pages.filters |= showing.FILTERS
    return pages


_PAGES = _environment()
