"""What a page was sent: the values of a form or a query as text, and the proof that the form was one of ours."""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated
from urllib.parse import parse_qs, urlsplit

from fastapi import Depends, Request

from kiosk.central.context import CentralHere
from kiosk.central.office import sessions
from kiosk.central.office.rendering import TurnedAway, plain_page
from kiosk.domain.text import fold_letters

COOKIE = "office"
_MOST_FIELDS = 2_000
_TYPE = "application/x-www-form-urlencoded"
_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Form:
    """Typed values by field; what was not sent reads as empty."""

    values: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NOTHING, repr=False)

    def raw(self, name: str) -> str:
        """Return a value exactly as typed: for passwords."""
        return self.values.get(name, ("",))[0]

    def one(self, name: str) -> str:
        """Return a line of text in the product's own spelling, without spaces around it."""
        return fold_letters(self.raw(name))

    def text(self, name: str) -> str:
        """Return a text as written, lines kept: what people will read, not what is compared."""
        lines = self.raw(name).replace("\r\n", "\n")
        return "".join(each for each in lines if each == "\n" or unicodedata.category(each) != "Cc").strip()

    def many(self, name: str) -> tuple[str, ...]:
        """Return every value of a field, in order."""
        return self.values.get(name, ())


def parse(text: str) -> Form | None:
    """Read `a=1&b=2`; None for what is no such text or has too many fields."""
    try:
        read = parse_qs(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="strict")
    except ValueError:
        return None
    return Form({name: tuple(values) for name, values in read.items()})


async def ours(request: Request, central: CentralHere) -> Form:
    """Return the form of a POST, refused where it came from another site or without its session's token."""
    if request.method in ("GET", "HEAD"):
        return Form()
    is_form = request.headers.get("content-type", "").partition(";")[0].strip() == _TYPE
    form = parse((await request.body()).decode(errors="replace")) if is_form else None
    if form is None:
        raise TurnedAway(plain_page("sorry.html", 400, why="bad_form"))
    token = sessions.form_token(central.settings, request.cookies.get(COOKIE, ""))
    sent = form.raw("token")
    if _from_elsewhere(request) or not hmac.compare_digest(token.encode(), sent.encode()):
        raise TurnedAway(plain_page("sorry.html", 403, why="stale_form"))
    return form


async def _query(request: Request) -> Form:
    return parse(request.url.query) or Form()


def _from_elsewhere(request: Request) -> bool:
    """Believe the browser where it names another site; with our referrer policy it may also name none."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin", "null")
    return origin != "null" and urlsplit(origin).netloc != request.headers.get("host", "")


PostedForm = Annotated[Form, Depends(ours)]
QueryForm = Annotated[Form, Depends(_query)]
