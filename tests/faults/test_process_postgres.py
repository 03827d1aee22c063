"""PostgreSQL ends central's connections in the middle of its work; each request stands once all the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from kiosk.central.devices.enrolment import issue_enrolment_code
from tests.faults import world
from tests.faults.world import Central, Terminal, Time
from tests.postgres import PostgresServer
from tests.strictness import ExpectedLog

pytestmark = pytest.mark.postgres


@pytest.fixture
def central(postgres_server: PostgresServer, clock: Time) -> Iterator[Central]:
    """One central on PostgreSQL."""
    database = postgres_server.create(postgres_server.template("faults", world.prepare))
    central = Central(postgres_server.url(database), clock.now)
    yield central
    central.stop()
    postgres_server.drop(database)


@pytest.fixture
def terminal(central: Central, clock: Time, tmp_path: Path) -> Iterator[Terminal]:
    """An enrolled terminal that waits as long as the product does."""
    terminal = Terminal(tmp_path / "terminal", central.url, clock, hurried=False)
    terminal.enrol(issue_enrolment_code(central.context, "ikco-1021"), central.database_url)
    yield terminal
    terminal.close()


def test_backends_that_are_terminated_in_the_middle_lose_and_double_nothing(
    central: Central, terminal: Terminal, expected_log: ExpectedLog
) -> None:
    expected_log.allow(r"database\.unavailable|central\.not_ready|event\.failed|sms\.sender_failed|request\.failed")
    over, ended = threading.Event(), 0

    def terminate() -> None:
        nonlocal ended
        address = central.database_url.replace("+psycopg", "")
        with psycopg.connect(address, autocommit=True) as own:
            others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            while not over.wait(0.03):
                ended += len(own.execute(f"SELECT pg_terminate_backend(pid) {others}").fetchall())

    reaper = threading.Thread(target=terminate)
    reaper.start()
    try:
        while ended < 4:
            terminal.confirm()
            terminal.step()
            assert len(terminal.confirmed) < 1000
    finally:
        over.set()
        reaper.join()
    assert world.run([terminal], 600, lambda: world.drained([terminal]))
    verdict = world.verdict([terminal], central.database_url)
    assert verdict.sound, verdict
