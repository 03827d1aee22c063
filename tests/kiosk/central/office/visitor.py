"""A member of staff at the office's pages: a browser without scripts that keeps its cookie and its form token."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from kiosk.central.office import totp
from kiosk.central.office.roles import Role
from kiosk.central.office.staff import SAMPLE_PASSWORD, SAMPLE_USERNAME, FirstKeys, add_staff
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Somebody

Browse = Callable[[Running], "Visitor"]

CHOSEN = "اسب آبی در کوچهٔ باران"


def words(html: str) -> str:
    """Return what a reader sees of a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def code_for(keys: FirstKeys, moment: datetime) -> str:
    """Return what an authenticator shows."""
    secret = parse_qs(urlsplit(keys.code_uri).query)["secret"][0]
    return totp.code_at(base64.b32decode(secret), totp.step_of(moment))


@dataclass
class Visitor:
    """One browser; `page` is what it shows."""

    running: Running
    http: httpx.Client = field(init=False)
    page: str = ""
    token: str = ""

    def __post_init__(self) -> None:
        self.http = httpx.Client(base_url=self.running.http.base_url, follow_redirects=True, timeout=30, verify=False)

    def get(self, path: str, **query: Any) -> httpx.Response:
        return self._shown(self.http.get(f"/office/{path}", params=query or None))

    def post(self, path: str, **fields: Any) -> httpx.Response:
        return self._shown(self.http.post(f"/office/{path}", data={"token": self.token, **fields}))

    def sign_in(
        self, username: str = SAMPLE_USERNAME, password: str = SAMPLE_PASSWORD, code: str = ""
    ) -> httpx.Response:
        self.get("sign-in")
        return self.post("sign-in", username=username, password=password, code=code)

    def reads(self, text: str) -> bool:
        return text in words(self.page)

    def _shown(self, response: httpx.Response) -> httpx.Response:
        self.page = response.text
        found = re.search(r'name="token" value="(\w+)"', self.page)
        if found:
            self.token = found[1]
        return response


def registered(running: Running, who: Somebody = SARA) -> dict[str, Any]:
    """Register somebody's request at a terminal; return its body."""
    terminal = running.terminal()
    body = terminal.submission(terminal.confirmed(who), terminal.choice())
    assert terminal.deliver(terminal.event(body))[0]["status"] == "applied"
    return body


def keys_of(running: Running, username: str, role: Role = Role.SALES) -> FirstKeys:
    """Make an account as the command line does."""
    office = running.central
    keys = add_staff(office.settings, office.database, username, role.value, "نگار امینی", now=office.now)
    assert isinstance(keys, FirstKeys)
    return keys


def member(visitor: Visitor, role: Role) -> Visitor:
    """Sign a new member of a role in, who then chooses a password."""
    running = visitor.running
    keys = keys_of(running, f"{role.value}.one", role)
    visitor.sign_in(keys.username, keys.password, code_for(keys, running.clock()))
    changed = visitor.post("password", old=keys.password, new=CHOSEN, again=CHOSEN)
    assert changed.status_code == 200, words(visitor.page)
    return visitor
