"""What every test gets: an invisible screen, a PostgreSQL server on demand, no tolerance for unexpected noise."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# No test leaves this machine: nobody out there is trusted, and no client reads the whole list of those who would be.
os.environ.pop("SSL_CERT_FILE", None)
os.environ["SSL_CERT_DIR"] = os.devnull

import gc
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import SERVER, PostgresServer, running_postgres
from tests.run_wide import made_once, rewrite_tests, starts_workers
from tests.strictness import ExpectedLog, Noise

# Time is measured by `make bench`, never asserted here: a busy machine must not fail a test.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("brief", settings.get_profile("patient"), max_examples=10)
settings.load_profile("patient")


gc.disable()  # until everything is collected: what is loaded meanwhile stays
_GARBAGE = (20_000, 20, 50)
"""The interpreter's own thresholds, of which the first is 700, cost a seventh of a run's processor time."""

_of_the_run = ExitStack()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Do once what each worker would have to do again, before they begin."""
    if starts_workers(session.config):
        rewrite_tests(session.config)
        os.environ[SERVER] = str(_of_the_run.enter_context(running_postgres()).folder)


def pytest_unconfigure() -> None:
    _of_the_run.close()


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
    gc.set_threshold(*_GARBAGE)
    gc.enable()


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
    """The run's server, or one of this process's own if it runs alone."""
    if SERVER in os.environ:
        yield PostgresServer(Path(os.environ[SERVER]))
        return
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """SQLAlchemy's URL of a fresh, empty database of the test's own."""
    database = postgres_server.create()
    yield postgres_server.url(database)
    postgres_server.drop(database)


@pytest.fixture(scope="session")
def compiled_once() -> Iterator[None]:
    """Compile each statement of central's once in a process, not once in a test."""
    from kiosk.central import database
    from tests.centrals import Compiled

    compiled = Compiled()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_sqlite_engine", "_postgres_engine"):
            patch.setattr(database, name, compiled.shared_by(getattr(database, name)))
        yield


@pytest.fixture(scope="session")
def sample_database(compiled_once: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Central's SQLite file with the sample in it, to be copied."""

    def make(folder: Path) -> None:
        from tests.centrals import prepare

        prepare(f"sqlite:///{folder / 'central.db'}")

    return made_once(tmp_path_factory, "sample", make) / "central.db"


@pytest.fixture
def sqlite_url(sample_database: Path, tmp_path: Path) -> str:
    """The URL of the test's own copy of it."""
    return f"sqlite:///{shutil.copy(sample_database, tmp_path / 'central.db')}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, compiled_once: None) -> Iterator[str]:
    """A database with the sample in it: once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    from tests.centrals import prepare

    server: PostgresServer = request.getfixturevalue("postgres_server")
    database = server.create(server.template("sample", prepare))
    yield server.url(database)
    server.drop(database)
