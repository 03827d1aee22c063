"""Central is put back to a copy that is an hour old: its terminals notice and send again what it lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlite

from tests.faults import world
from tests.faults.conftest import Install
from tests.faults.world import Central, Terminal, Time
from tests.postgres import PostgresServer
from tests.strictness import ExpectedLog


@dataclass(frozen=True)
class Vault:
    """Takes a copy of central's database while it serves, and puts the copy in its place while it does not."""

    central: Central
    save: Callable[[], None]
    restore: Callable[[], None]


@pytest.fixture(params=["sqlite"])
def central(request: pytest.FixtureRequest, prepared: Path, tmp_path: Path, clock: Time) -> Iterator[Central]:
    """One central on SQLite, or on the database that a test names."""
    if request.param == "sqlite":
        url = f"sqlite:///{shutil.copy(prepared, tmp_path / 'central.db')}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.url(server.create(server.template("faults", world.prepare)))
    central = Central(url, clock.now)
    yield central
    central.stop()


@pytest.fixture(autouse=True)
def restarting_is_heard(expected_log: ExpectedLog) -> None:
    """A terminal may ask in the moment in which central goes down."""
    expected_log.allow(r"database\.unavailable|central\.not_ready")


@pytest.fixture
def vault(request: pytest.FixtureRequest, central: Central, tmp_path: Path) -> Vault:
    if central.database_url.startswith("sqlite"):
        return _file_vault(central, tmp_path)
    return _postgres_vault(central, request.getfixturevalue("postgres_server"))


def _file_vault(central: Central, folder: Path) -> Vault:
    live, copy = folder / "central.db", folder / "copy.db"

    def save() -> None:
        with closing(sqlite.connect(str(live))) as source, closing(sqlite.connect(str(copy))) as target:
            source.backup(target)

    def restore() -> None:
        for suffix in ("-wal", "-shm"):
            Path(f"{live}{suffix}").unlink(missing_ok=True)
        shutil.copy(copy, live)

    return Vault(central, save, restore)


def _postgres_vault(central: Central, server: PostgresServer) -> Vault:
    live = str(sa.make_url(central.database_url).database)
    copies: list[str] = []

    def save() -> None:
        central.stop()  # PostgreSQL copies a database that nobody uses
        copies.append(server.create(live))
        central.start()

    def restore() -> None:
        server.drop(live)
        with psycopg.connect(server.url("postgres").replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {copies[-1]} RENAME TO {live}".encode())

    return Vault(central, save, restore)


def an_hour_goes_by(terminals: list[Terminal]) -> None:
    """Two customers at each terminal, then an hour with its heartbeats."""
    for terminal in terminals:
        terminal.confirm()
        terminal.tell()
    assert world.run(terminals, 60, lambda: world.drained(terminals))
    world.run(terminals, 70)
    terminals[0].time.skip(3500)


def go_back(vault: Vault) -> None:
    vault.central.stop()
    vault.restore()
    vault.central.start()


@pytest.mark.parametrize(
    "central", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
def test_what_was_confirmed_since_the_copy_is_sent_again_and_stands_once(vault: Vault, install: Install) -> None:
    terminals = [install(), install()]
    an_hour_goes_by(terminals)
    vault.save()
    an_hour_goes_by(terminals)

    go_back(vault)
    world.run(terminals, 180)

    verdict = world.verdict(terminals, vault.central.database_url)
    assert (verdict.wrongs(), verdict.confirmed, verdict.applied) == ({}, 8, 8)


def test_a_request_that_comes_before_the_first_heartbeat_hides_nothing(vault: Vault, install: Install) -> None:
    terminals = [install()]
    an_hour_goes_by(terminals)
    vault.save()
    an_hour_goes_by(terminals)

    go_back(vault)
    terminals[0].confirm()
    world.run(terminals, 180)

    verdict = world.verdict(terminals, vault.central.database_url)
    assert (verdict.wrongs(), verdict.confirmed, verdict.applied) == ({}, 5, 5)


def test_a_terminal_that_was_away_for_two_days_sends_again_what_a_copy_of_then_lacks(
    vault: Vault, install: Install, clock: Time
) -> None:
    terminals = [install()]
    vault.save()
    an_hour_goes_by(terminals)

    vault.central.stop()
    clock.skip(2 * 86400)
    vault.restore()
    vault.central.start()
    world.run(terminals, 400)

    verdict = world.verdict(terminals, vault.central.database_url)
    assert (verdict.wrongs(), verdict.confirmed, verdict.applied) == ({}, 2, 2)
