"""A real central over real HTTP, on either database, with a clock that tests may move."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest
from argon2 import PasswordHasher

from kiosk.central.app import create_app
from kiosk.central.context import Central
from kiosk.central.identity import passwords
from kiosk.central.serve import Server
from kiosk.central.settings import CentralSettings, Limits
from tests.centrals import ROOMY, SECRET, SIM_KEY, MovableClock
from tests.kiosk.central.guest import PUBLIC, World
from tests.kiosk.central.terminal import Terminal


@dataclass(frozen=True)
class Running:
    """A central that answers at `http`."""

    central: Central
    http: httpx.Client
    clock: MovableClock

    def terminal(self, dealer_id: str | None = None) -> Terminal:
        return Terminal.enrolled(self.http, dealer_id, self.clock)


Starter = Callable[..., Running]


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare these tests the slowness that passwords are hashed with; it is proven where one is set."""
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def start() -> Iterator[Starter]:
    """Start centrals that end with the test."""
    running: list[tuple[Server, httpx.Client]] = []

    def starter(database_url: str, limits: Limits = ROOMY, public_url: str = "", **more: object) -> Running:
        clock = MovableClock()
        settings = CentralSettings(
            database_url, SECRET, simulators=True, sim_key=SIM_KEY, limits=limits, public_url=public_url
        )
        app = create_app(settings, now=clock, **more)  # type: ignore[arg-type]
        server = Server(app)
        http = httpx.Client(base_url=server.start(), timeout=30, limits=httpx.Limits(max_connections=100))
        running.append((server, http))
        return Running(app.state.central, http, clock)

    yield starter
    for server, http in running:
        http.close()
        server.stop()


@pytest.fixture
def central(sqlite_url: str, start: Starter) -> Running:
    """One central on SQLite."""
    return start(sqlite_url)


@pytest.fixture
def either(database_url: str, start: Starter) -> Running:
    """One central, on each database in turn."""
    return start(database_url)


Found = Callable[..., World]


@pytest.fixture
def found(start: Starter) -> Iterator[Found]:
    """Start centrals with a public address, each with a terminal; browsers end with the test."""
    worlds: list[World] = []

    def found(database_url: str, public_url: str = PUBLIC, **more: object) -> World:
        central = start(database_url, public_url=public_url, **more)
        worlds.append(World(central, central.terminal()))
        return worlds[-1]

    yield found
    for browser in [each for world in worlds for each in world.browsers]:
        browser.close()


@pytest.fixture
def world(sqlite_url: str, found: Found) -> World:
    """One such central on SQLite."""
    return found(sqlite_url)


@pytest.fixture
def either_world(database_url: str, found: Found) -> World:
    """One such central, on each database in turn."""
    return found(database_url)
