"""Central in this very process, over real HTTP: it can be stopped and started again, and led astray on purpose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import sqlalchemy as sa
from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.central.app import create_app
from kiosk.central.catalogue import feed, publishing
from kiosk.central.context import Central
from kiosk.central.serve import Server
from kiosk.central.settings import CentralSettings
from kiosk.gateway.simulators import Simulators
from tests.centrals import ROOMY, SECRET, SIM_KEY, MovableClock

Nonsense = Literal["", "other_json", "cut_json", "empty"]
_ANSWERS: dict[str, bytes] = {"other_json": b'{"welcome": [1, 2, 3]}', "cut_json": b'{"captcha_id": "c-', "empty": b""}


@dataclass
class Line:
    """What lies before central: notes every request line as an access log would, and may answer nonsense itself."""

    app: ASGIApp
    nonsense: Nonsense = ""
    access_log: list[str] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            query = scope["query_string"].decode()
            self.access_log.append(f"{scope['method']} {scope['path']}?{query}")
            if self.nonsense and not scope["path"].startswith("/sim/"):
                await _say(_ANSWERS[self.nonsense], send)
                return
        await self.app(scope, receive, send)


async def _say(body: bytes, send: Send) -> None:
    start: Message = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]}
    await send(start)
    await send({"type": "http.response.body", "body": body})


class Network:
    """One central with its simulators; it keeps port, clock and data when it is stopped and started again.

    With a `public_url` its messages carry links; they lead here by their path alone.
    """

    def __init__(self, database_url: str, public_url: str = "") -> None:
        self.clock = MovableClock()
        self._database_url, self._public_url = database_url, public_url
        self._port = 0
        self._server: Server | None = None
        self.start()
        self.phones = Simulators(self.url, SIM_KEY)

    def start(self) -> None:
        settings = CentralSettings(
            self._database_url, SECRET, simulators=True, sim_key=SIM_KEY, public_url=self._public_url, limits=ROOMY
        )
        app: FastAPI = create_app(settings, now=self.clock)
        self.central: Central = app.state.central
        self.line = Line(app)
        self._server = Server(self.line, port=self._port)  # type: ignore[arg-type]
        self.url = self._server.start()
        self._port = int(self.url.rpartition(":")[2])

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None

    def close(self) -> None:
        if self._server is not None:
            self.phones.outage("none")
        self.phones.close()
        self.stop()

    # --- what the office does ---

    def change_programme(self, programme_id: str, **changes: Any) -> None:
        """Publish a programme anew with other members."""
        with self.central.database.write() as connection:
            body = feed.document(connection, "programmes", programme_id)
            assert body is not None
            publishing.publish(connection, "programmes", programme_id, body | changes, self.clock())

    def withdraw_programmes(self, *programme_ids: str) -> None:
        with self.central.database.write() as connection:
            for programme_id in programme_ids:
                publishing.withdraw(connection, "programmes", programme_id, self.clock())

    # --- what central holds ---

    def count(self, table: sa.Table, **where: object) -> int:
        """Count the rows of a table whose columns have these values."""
        query = sa.select(sa.func.count()).select_from(table).filter_by(**where)
        with self.central.database.read() as connection:
            return connection.execute(query).scalar_one()
