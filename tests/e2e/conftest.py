"""A whole network for each test: central on either database, and terminals that end with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import SARA, Visit

Build = Callable[..., Network]
Come = Callable[..., Visit]


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

