"""The schema that migrations build, and central as a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.central import migrating
from kiosk.central.database import Database, among, insert_all
from kiosk.central.migrating import migrate
from kiosk.central.office.staff import SAMPLE_PASSWORD, SAMPLE_USERNAME, add_staff
from kiosk.central.problems import Refused
from kiosk.central.schema import metadata
from kiosk.central.secret import is_other, may_serve
from kiosk.central.serve import CannotServe, serve, settings_in
from kiosk.central.settings import CentralSettings, secret_in
from kiosk.resources import root
from kiosk.wire import paths

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


def test_migrations_build_exactly_the_schema_of_the_code(empty: str) -> None:
    database = Database(empty)
    migrate(database)
    migrate(database)
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    database.close()


def test_processes_that_start_together_migrate_once(empty: str) -> None:
    databases = [Database(empty) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, databases))
    with databases[0].read() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM alembic_version")) == 1
    for database in databases:
        database.close()


def test_rows_are_written_and_found_whatever_their_texts_hold(empty: str) -> None:
    """PostgreSQL takes many rows as a copy and many ids as one text, which must come to the same."""
    said, sure = sa.Column("said", sa.JSON(none_as_null=True)), sa.Column("sure", sa.Boolean)
    things = sa.Table("things", sa.MetaData(), sa.Column("id", sa.Text, unique=True), said, sure)
    texts = ["", "a", 'a"b', "a\\b", "a,b", "{}", "\\N", "NULL", "خط\n\tنو"]
    rows = [{"id": text, "said": None if text == "a" else {"او": [text, 1]}, "sure": True} for text in texts]
    database = Database(empty)
    with database.write() as connection:
        things.create(connection)
        insert_all(connection, things, rows)
        for wanted in ([], ["a"], texts[2:4], texts):
            found = connection.execute(sa.select(things).where(among(connection, things.c.id, wanted)))
            expected = [row for row in rows if row["id"] in wanted]
            assert sorted((row._asdict() for row in found), key=str) == sorted(expected, key=str)
    with pytest.raises(sa.exc.IntegrityError), database.write() as connection:
        insert_all(connection, things, [{"id": "twice", "said": None, "sure": True}] * 2)
    database.close()


def test_the_newest_migration_is_the_last_numbered_file() -> None:
    assert ScriptDirectory.from_config(migrating.config()).get_heads() == [migrating.newest_revision()]


def test_sqlite_runs_with_a_log_that_survives_power_cuts(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    with database.read() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        assert [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas] == ["wal", 2, 1, 1]
    database.close()


def test_no_parameter_of_a_statement_stands_in_an_error(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    with pytest.raises(sa.exc.OperationalError) as failed, database.read() as connection:
        connection.execute(sa.text("SELECT :mobile FROM nowhere"), {"mobile": "09121234567"})
    assert "09121234567" not in str(failed.value)
    database.close()


def test_the_secret_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = set(pool.map(secret_in, [tmp_path / "data"] * 4))
    (secret,) = made
    assert len(secret) == 32 and [file.name for file in (tmp_path / "data").iterdir()] == ["central.secret"]
    assert (tmp_path / "data" / "central.secret").stat().st_mode & 0o777 == 0o600
    settings = CentralSettings("sqlite://", secret, simulators=True, sim_key="a simulator key")
    assert repr(secret) not in repr(settings) and "a simulator key" not in repr(settings)
    assert settings.key("one") != settings.key("another")
    with pytest.raises(ValueError, match="32 bytes"):
        CentralSettings("sqlite://", b"short")


def test_a_database_that_was_served_with_another_secret_is_not_served(sqlite_url: str, tmp_path: Path) -> None:
    ours, theirs = (settings_in(tmp_path / name, sqlite_url) for name in ("ours", "theirs"))
    database = Database(sqlite_url)
    migrate(database)
    with database.read() as connection:
        assert not is_other(theirs, connection)
    assert [may_serve(each, NOW) for each in (ours, ours, theirs, ours)] == [True, True, False, True]
    with pytest.raises(CannotServe, match=r"central\.secret"):
        serve(sqlite_url, data_dir=tmp_path / "theirs")
    assert add_staff(theirs, database, "mina", "admin") == Refused("server.other_secret")
    database.close()


def test_central_runs_as_a_process_says_whom_it_lets_in_and_where_it_is_and_ends_when_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk.cli", "central", "serve", "--port", "0", "--data", str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(root()), "KIOSK_SIM_KEY": "simulator-key"}
    process = subprocess.Popen(
        [*command, "--sample", "--simulators"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().split() == ["sample", "staff", SAMPLE_USERNAME, SAMPLE_PASSWORD]
        line = process.stdout.readline()
        assert line.startswith("central ready on http://127.0.0.1:")
        assert httpx.get(line.split()[-1] + paths.READY).status_code == 200
        if sys.platform == "linux":
            limits = Path(f"/proc/{process.pid}/limits").read_text().splitlines()
            assert [line.split()[4:6] for line in limits if line.startswith("Max core")] == [["0", "0"]]
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=20)
    assert process.returncode in (0, -signal.SIGTERM)
    assert "Traceback" not in said
