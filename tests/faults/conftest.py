"""A prepared central and terminals for each trial, on SQLite unless a trial asks for PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.central.devices.enrolment import issue_enrolment_code
from tests.faults.world import Central, Terminal, Time, prepare

Install = Callable[..., Terminal]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the sample and its customers, made once and copied for each test."""
    path = tmp_path_factory.mktemp("faults") / "prepared.db"
    prepare(f"sqlite:///{path}")
    return path


@pytest.fixture
def clock() -> Time:
    """The time of central and all its terminals."""
    return Time()


@pytest.fixture
def central(prepared: Path, tmp_path: Path, clock: Time) -> Iterator[Central]:
    """One central on SQLite."""
    central = Central(f"sqlite:///{shutil.copy(prepared, tmp_path / 'central.db')}", clock.now)
    yield central
    central.stop()


@pytest.fixture
def install(central: Central, tmp_path: Path, clock: Time) -> Iterator[Install]:
    """Put up enrolled terminals with the catalogue, closed with the test; each gets a folder of its own."""
    terminals: list[Terminal] = []

    def install(url: str = "", **options: object) -> Terminal:
        terminal = Terminal(tmp_path / f"terminal-{len(terminals)}", url or central.url, clock, **options)  # type: ignore[arg-type]
        terminals.append(terminal)
        terminal.enrol(issue_enrolment_code(central.context, "ikco-1021"), central.database_url)
        return terminal

    yield install
    for terminal in terminals:
        terminal.close()
