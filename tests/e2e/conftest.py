"""A whole network for each test: central on either database, and terminals that end with the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.network import Network, prepare
from tests.e2e.post import Terminal
from tests.e2e.visit import SARA, Visit
from tests.postgres import PostgresServer

Build = Callable[..., Network]
Come = Callable[..., Visit]


@pytest.fixture(scope="session")
def prepared_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the sample in it, made once and copied for each test."""
    path = tmp_path_factory.mktemp("network") / "prepared.db"
    prepare(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(prepared_database: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(prepared_database, tmp_path / 'central.db')}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A database with the sample in it: once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    database = server.create(server.template("network", prepare))
    yield server.url(database)
    server.drop(database)


@pytest.fixture
def build() -> Iterator[Build]:
    """Start centrals that end with the test."""
    networks: list[Network] = []

    def build(database_url: str, public_url: str = "") -> Network:
        networks.append(Network(database_url, public_url))
        return networks[-1]

    yield build
    for network in networks:
        network.close()


@pytest.fixture
def network(sqlite_url: str, build: Build) -> Network:
    """One central on SQLite."""
    return build(sqlite_url)


@pytest.fixture
def either(database_url: str, build: Build) -> Network:
    """One central, on each database in turn."""
    return build(database_url)


@pytest.fixture
def install(tmp_path: Path) -> Iterator[Callable[[Network], Terminal]]:
    """Put up terminals that are taken down with the test; each restart of one is a new one in the same folder."""
    terminals: list[Terminal] = []

    def install(network: Network) -> Terminal:
        if terminals:
            terminals.pop().close()
        terminals.append(Terminal(tmp_path / "terminal", network))
        return terminals[-1].work()

    yield install
    for terminal in terminals:
        terminal.close()


@pytest.fixture
def terminal(network: Network, install: Callable[[Network], Terminal]) -> Terminal:
    """An enrolled terminal with the catalogue, at work."""
    return install(network)


@pytest.fixture
def come(network: Network, terminal: Terminal) -> Come:
    """Let somebody step up to the terminal."""
    return lambda person=SARA: Visit(terminal, network.phones, person)

