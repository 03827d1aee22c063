"""Somebody with a link on their own phone, and the terminal that sent them on while no registry answered."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import sqlalchemy as sa

from kiosk.central.awaiting.telling import tell_due
from kiosk.central.schema import awaiting_requests
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from tests.kiosk.central.terminal import SARA, Refusal, Somebody, Terminal

if TYPE_CHECKING:
    from tests.kiosk.central.conftest import Running

PUBLIC = "http://kiosk.example.ir"


@dataclass
class Phone:
    """Somebody's own browser, without scripts: it fills what the page asks and keeps its cookies."""

    http: httpx.Client
    terminal: Terminal
    link: str
    who: Somebody = SARA
    page: str = ""
    status: int = 0

    @property
    def path(self) -> str:
        return self.link.removeprefix(PUBLIC)

    def _read(self, response: httpx.Response) -> Phone:
        self.response, self.page, self.status = response, response.text, response.status_code
        return self

    def open(self) -> Phone:
        return self._read(self.http.get(self.path))

    def post(self, what: str, **form: str) -> Phone:
        proof = re.search(r'name="proof" value="(\w+)"', self.page)
        sent = {"proof": proof[1] if proof else ""} | form
        return self._read(self.http.post(f"{self.path}/{what}", data=sent))

    def send_code(self) -> Phone:
        return self.post("code")

    def code(self, count: int = 2) -> str:
        return self.terminal.code_on(self.who.mobile, "identity", count)

    def claim(self, **changes: str) -> Phone:
        year, month, day = self.who.birth_date.split("-")
        said = {"national_code": self.who.national_code, "birth_year": year, "birth_month": month, "birth_day": day}
        return self.post("claim", **said | changes)

    def decide(self, decision: str) -> Phone:
        hidden = dict(re.findall(r'name="(version|text_sha256)" value="([^"]+)"', self.page))
        return self.post("consent", decision=decision, **hidden)

    @property
    def words(self) -> str:
        return re.sub(r"<[^>]+>", " ", self.page)


@dataclass
class World:
    """A central with a public address, whose registries can be silenced, and a terminal."""

    central: Running
    terminal: Terminal
    browsers: list[httpx.Client] = field(default_factory=list)
    written: dict[str, dict[str, Any]] = field(default_factory=dict)
    """A request for each programme that was asked for, as the terminal wrote it down."""

    def silence(self, seconds: float = 600.0) -> None:
        self.terminal.sim(paths.SIM_OUTAGE, {"mode": "identity", "seconds": seconds})

    def mend(self) -> None:
        self.terminal.sim(paths.SIM_OUTAGE, {"mode": "none"})

    def in_vain(self, who: Somebody = SARA) -> str:
        """Bring somebody to the claim that nobody could answer; return the challenge."""
        self.silence()
        challenge_id = self.terminal.proven(who)
        with pytest.raises(Refusal) as refusal:
            self.terminal.claim(challenge_id, who)
        assert (refusal.value.code, refusal.value.problem["values"]) == ("identity.provider_down", {"deferrable": 1})
        return challenge_id

    def defer(self, challenge_id: str) -> datetime:
        answer = self.terminal.call("POST", paths.DEFERRAL, {"challenge_id": challenge_id})
        return datetime.fromisoformat(answer["expires_at"])

    def collect(self, who: Somebody = SARA, programme_id: str = "ikco-11-immediate", **changes: Any) -> dict[str, Any]:
        """Bring a request that was taken down offline and tell its customer; return its body."""
        if programme_id not in self.written:
            self.written[programme_id] = self.terminal.collection(self.terminal.choice(programme_id))
        numbers = {name: getattr(who, name) for name in ("mobile", "national_code", "birth_date")}
        own = {
            "request_id": f"r-{secrets.token_hex(8)}",
            "tracking_code": make_tracking_code(self.terminal.number, self.terminal.seq + 1).value,
            "confirmed_at": self.terminal.present().isoformat(),
        }
        body = self.written[programme_id] | numbers | own | changes
        [result] = self.terminal.deliver(self.terminal.event(body, "purchase.collected"))
        assert result["status"] == "applied", result
        tell_due(self.central.central)
        return body

    def state_of(self, body: dict[str, Any]) -> tuple[str, str | None]:
        """Return what became of a request that was taken down offline, and the code of its refusal."""
        mine = sa.select(awaiting_requests).where(awaiting_requests.c.request_id == body["request_id"])
        with self.central.central.database.read() as connection:
            row = connection.execute(mine).one()
        return row.state, row.refusal and row.refusal["code"]

    def phone(self, who: Somebody = SARA, count: int = 1, kind: str = "deferral") -> Phone:
        text = self.terminal.message(who.mobile, kind, count)
        return self.opener(text.rpartition("\n")[2], who)

    def opener(self, link: str, who: Somebody = SARA) -> Phone:
        """Somebody with a fresh browser who has got hold of a link."""
        self.browsers.append(httpx.Client(base_url=self.central.http.base_url, timeout=30, follow_redirects=True))
        return Phone(self.browsers[-1], self.terminal, link, who)

    def deferred(self) -> Phone:
        self.defer(self.in_vain())
        self.mend()
        return self.phone()

    def count(self, table: sa.Table, **where: object) -> int:
        query = sa.select(sa.func.count()).select_from(table).filter_by(**where)
        with self.central.central.database.read() as connection:
            return connection.execute(query).scalar_one()
