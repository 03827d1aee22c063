"""What every test gets: an invisible screen, a PostgreSQL server on demand, no tolerance for unexpected noise."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# No test leaves this machine: nobody out there is trusted, and no client reads the whole list of those who would be.
os.environ.pop("SSL_CERT_FILE", None)
os.environ["SSL_CERT_DIR"] = os.devnull

import gc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import PostgresServer, running_postgres
from tests.strictness import ExpectedLog, Noise

# Time is measured by `make bench`, never asserted here: a busy machine must not fail a test.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("brief", settings.get_profile("patient"), max_examples=10)
settings.load_profile("patient")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the tests that ask for more patience than the others, so that each worker begins with its share."""
    long = [item for item in items if item.get_closest_marker("timeout")]
    if len(long) < 2:
        return
    others = [item for item in items if not item.get_closest_marker("timeout")]
    step = max(1, len(others) // len(long))
    items.clear()
    for number, item in enumerate(long):
        items += [item, *others[number * step : (number + 1) * step]]
    items += others[len(long) * step :]


def pytest_collection_finish() -> None:
    """What is loaded now stays: collecting garbage need not look at it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[ExpectedLog]:
    """Fail the test for every log line of level warning or above, Qt message and exception in a slot it did not expect.

    Take the fixture to announce some: `expected_log("pattern")` must come, `expected_log.allow("pattern")` may.
    """
    with Noise() as noise:
        expected = ExpectedLog()
        yield expected
    complaint = expected.complaint(noise.heard)
    if complaint:
        pytest.fail(complaint, pytrace=False)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One server per test process."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """SQLAlchemy's URL of a fresh, empty database of the test's own."""
    database = postgres_server.create()
    yield postgres_server.url(database)
    postgres_server.drop(database)
