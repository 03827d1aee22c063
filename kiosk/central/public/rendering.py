"""What the public pages share: what a form sent, and pages that are never kept, never framed and run no code."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk import texts

FOLDER = Path(__file__).parent / "pages"
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'self'",
    "X-Robots-Tag": "noindex",
}
_PAGES = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
_LONGEST = 64


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Answer with a template, to which `text` reads the catalogue."""
    html = _PAGES.get_template(template).render(text=texts.text, **values)
    return HTMLResponse(html, status, headers=HEADERS)


async def _form(request: Request) -> dict[str, str]:
    """Read what the form sent, each field's first value; anything else reads as an empty form."""
    try:
        read = parse_qs((await request.body()).decode(), max_num_fields=10)
    except ValueError:
        return {}
    return {name: values[0][:_LONGEST] for name, values in read.items()}


SentForm = Annotated[dict[str, str], Depends(_form)]
