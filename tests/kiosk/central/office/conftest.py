"""Somebody at the office's pages of a running central."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.central.app import create_app
from kiosk.central.serve import Server
from kiosk.central.settings import CentralSettings
from tests.centrals import SECRET, SIM_KEY, MovableClock
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, registered
from tests.run_wide import made_once


@pytest.fixture(scope="session")
def sara_registered(sample_database: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A SQLite file with one request in it, made once at a real terminal, and the body of that request."""

    def make(folder: Path) -> None:
        url = f"sqlite:///{shutil.copy(sample_database, folder / 'registered.db')}"
        clock = MovableClock()
        app = create_app(CentralSettings(url, SECRET, simulators=True, sim_key=SIM_KEY), now=clock)
        server = Server(app)
        with httpx.Client(base_url=server.start(), timeout=30, verify=False) as http:
            body = registered(Running(app.state.central, http, clock))
        server.stop()
        (folder / "request.json").write_text(json.dumps(body))

    made = made_once(tmp_path_factory, "registered", make)
    return made / "registered.db", json.loads((made / "request.json").read_text())


@pytest.fixture
def browse() -> Iterator[Browse]:
    """Open browsers that close with the test."""
    opened: list[Visitor] = []

    def browser(running: Running) -> Visitor:
        opened.append(Visitor(running))
        return opened[-1]

    yield browser
    for each in opened:
        each.http.close()


@pytest.fixture
def visitor(central: Running, browse: Browse) -> Visitor:
    """A browser that has not signed in."""
    return browse(central)


@pytest.fixture
def admin(visitor: Visitor) -> Visitor:
    """The sample administrator, signed in."""
    visitor.sign_in()
    return visitor
