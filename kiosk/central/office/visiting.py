"""Who stands at a page: the dependency that lets a member in with a capability, and what pages do with the visit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse

from kiosk.central.context import Central, CentralHere
from kiosk.central.office import auditing, sessions
from kiosk.central.office.auditing import Record
from kiosk.central.office.forms import COOKIE
from kiosk.central.office.navigation import AREAS, Area
from kiosk.central.office.rendering import HEADERS, Notice, TurnedAway, plain_page, render
from kiosk.central.office.roles import Capability
from kiosk.central.office.sessions import Session
from kiosk.central.office.staff import Member

ROOT = "/office"


@dataclass(frozen=True, slots=True)
class Visit:
    """A signed-in member at one page; `token` goes into every form, `path` is the page's own."""

    central: Central
    session: Session
    token: str
    path: str
    address: str

    @property
    def member(self) -> Member:
        return self.session.member

    @property
    def areas(self) -> tuple[Area, ...]:
        """The entries of the menu that the member may open."""
        return tuple(area for area in AREAS if self.member.may(area.needs))

    def may(self, capability: str) -> bool:
        """Tell whether the member holds a capability; KeyError for a word that is none."""
        return self.member.may(Capability(capability))

    def page(self, template: str, status: int = 200, *, notice: Notice | None = None, **values: Any) -> HTMLResponse:
        """Answer with a template; `here` names the area of the menu. A notice left by the last page is shown once."""
        if notice is None and self.session.notice is not None:
            notice = Notice(**self.session.notice)
            with self.central.database.write() as connection:
                sessions.put_notice(connection, self.session.token_hash, None)
        html = render(template, visit=self, notice=notice, **values)
        return HTMLResponse(html, status, headers=dict(HEADERS))

    def go(self, path: str, notice: Notice | None = None) -> RedirectResponse:
        """Answer a form with the page to read next, under `/office`, and a word for its head."""
        if notice is not None:
            kept = {"text_id": notice.text_id, "values": dict(notice.values), "tone": notice.tone}
            with self.central.database.write() as connection:
                sessions.put_notice(connection, self.session.token_hash, kept)
        return RedirectResponse(f"{ROOT}/{path}", 303, headers=dict(HEADERS))

    def missing(self) -> HTMLResponse:
        """Answer that there is no such record."""
        return self.page("sorry.html", 404, why="missing")

    def record(
        self,
        connection: sa.Connection,
        action: str,
        about: Record | None = None,
        *,
        reason: str | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        """Write down in the caller's transaction what the member did or saw."""
        auditing.record(
            connection,
            self.member.id,
            action,
            self.central.now(),
            self.address,
            about=about,
            reason=reason,
            details=details,
        )


def visiting(capability: Capability | None = None, *, fresh: bool = False) -> Callable[..., Visit]:
    """Make the dependency of a page that needs `capability`, and with `fresh` password and code of a moment ago.

    Nobody signed in is led to the sign-in page and back; a first password is changed before anything else.
    """

    def visit(request: Request, central: CentralHere) -> Visit:
        token, path = request.cookies.get(COOKIE, ""), request.url.path
        session = sessions.find(central, token) if token else None
        asked = f"{path}?{request.url.query}" if request.url.query else path
        back = quote(asked if request.method == "GET" else ROOT, safe="/")
        if session is None:
            raise TurnedAway(_elsewhere(f"sign-in?next={back}"))
        if session.must_change_password and path != f"{ROOT}/password":
            raise TurnedAway(_elsewhere("password"))
        here = Visit(central, session, sessions.form_token(central.settings, token), path, address_of(request))
        if "\0" in path:
            raise TurnedAway(here.missing())
        if capability is not None and not session.member.may(capability):
            raise TurnedAway(here.page("sorry.html", 403, why="not_allowed"))
        if fresh and not session.fresh:
            raise TurnedAway(_elsewhere(f"proof?next={back}"))
        return here

    return visit


def address_of(request: Request) -> str:
    """Return the network address that a request came from."""
    return (request.client.host if request.client else "")[:64]


def next_page(typed: str) -> str:
    """Return the page under `/office` that a link wants next, the first one for anything else."""
    inside = typed.startswith(f"{ROOT}/") and "\\" not in typed and "//" not in typed
    return typed if inside and typed.isprintable() else f"{ROOT}/"


def signed_out_page(
    request: Request, central: Central, template: str, status: int = 200, **values: Any
) -> HTMLResponse:
    """Answer with a form for somebody who is not signed in, its token bound to a cookie of the same browser."""
    cookie = request.cookies.get(COOKIE) or sessions.new_token()
    response = plain_page(template, status, token=sessions.form_token(central.settings, cookie), **values)
    set_cookie(request, central, response, cookie)
    return response


def set_cookie(request: Request, central: Central, response: HTMLResponse | RedirectResponse, token: str) -> None:
    """Put a session's token into a cookie that only our own pages send, and only to the office."""
    secure = request.url.scheme == "https" or central.settings.public_url.startswith("https:")
    response.set_cookie(COOKIE, token, path=ROOT, httponly=True, samesite="strict", secure=secure)


def _elsewhere(path: str) -> RedirectResponse:
    return RedirectResponse(f"{ROOT}/{path}", 303, headers=dict(HEADERS))
