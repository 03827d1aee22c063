"""Somebody at the office's pages of a running central."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher

from kiosk.central.app import create_app
from kiosk.central.identity import passwords
from kiosk.central.serve import Server
from kiosk.central.settings import CentralSettings
from tests.kiosk.central.conftest import SECRET, MovableClock, Running
from tests.kiosk.central.office.visitor import Browse, Visitor, registered
from tests.kiosk.central.terminal import SIM_KEY


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare these tests the slowness that passwords are hashed with; theirs is proven where customers sign in."""
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture(scope="session")
def sara_registered(prepared_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A SQLite file with one request in it, made once at a real terminal, and the body of that request."""
    path = Path(shutil.copy(prepared_sqlite, tmp_path_factory.mktemp("office") / "registered.db"))
    clock = MovableClock()
    app = create_app(CentralSettings(f"sqlite:///{path}", SECRET, simulators=True, sim_key=SIM_KEY), now=clock)
    server = Server(app)
    with httpx.Client(base_url=server.start(), timeout=30, verify=False) as http:
        body = registered(Running(app.state.central, http, clock))
    server.stop()
    return path, body


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
