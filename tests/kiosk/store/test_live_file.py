"""The file while it is open: one owner, one library, readers beside a writer, and settings that keep a promise."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.store import Store, StoreBusy, StoreInUse, open_store
from kiosk.store.connection import SecondSqliteRefused, connect
from kiosk.store.migrations import HEAD, KNOWN
from tests.kiosk.samples import KEY, NOON, stamp_key, submission
from tests.kiosk.store.conftest import Open, filled


def test_a_second_store_and_a_second_process_are_refused(opening: Open, folder: Path) -> None:
    opening()
    with pytest.raises(StoreInUse):
        open_store(folder, KEY, stamp_key, NOON)
    program = (
        "import sys, datetime, pathlib; from kiosk.store import StoreInUse, open_store\n"
        "try: open_store(pathlib.Path(sys.argv[1]), bytes(32), None, datetime.datetime.now(datetime.UTC))\n"
        "except StoreInUse: print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", program, folder], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"


def test_no_second_sqlite_and_no_plain_open_may_touch_the_live_file(opening: Open, folder: Path) -> None:
    store = filled(opening)
    live = folder / "kiosk.db"
    with pytest.raises(SecondSqliteRefused):
        sqlite3.connect(live)
    with pytest.raises(SecondSqliteRefused):
        sqlite3.connect(str(folder / "." / "kiosk.db"))
    uris = (live.as_uri(), f"file:{live}?mode=ro", f"file://localhost{live}", f"file:{folder}/kiosk%2Edb?immutable=1")
    for uri in uris:
        with pytest.raises(SecondSqliteRefused):
            sqlite3.connect(uri, uri=True)
    for name in ("kiosk.db", "kiosk.db-wal"):
        with pytest.raises(SecondSqliteRefused):
            (folder / name).read_bytes()
        with pytest.raises(SecondSqliteRefused):
            shutil.copyfile(folder / name, folder / "copy")
        with pytest.raises(SecondSqliteRefused):
            os.open(folder / name, os.O_RDONLY)
    (folder / "kiosk.mark").read_bytes()
    store.close()
    live.read_bytes()


def test_a_file_that_is_locked_for_long_says_busy_and_works_afterwards(
    opening: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.connection.BUSY_TIMEOUT_MS", 50)
    store = filled(opening)
    program = (
        "import sys, pathlib; from kiosk.store.connection import connect\n"
        "c = connect(pathlib.Path(sys.argv[1]), bytes(range(32))); c.execute('BEGIN IMMEDIATE')\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    store.warm()
    holder = subprocess.Popen(
        [sys.executable, "-c", program, folder / "kiosk.db"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdin and holder.stdout
    holder.stdout.readline()
    with pytest.raises(StoreBusy):
        store.submit(submission())
    assert len(store.rows()) == 3
    holder.stdin.close()
    holder.wait()
    holder.stdout.close()
    assert store.submit(submission()).seq == 4


def test_readers_do_not_wait_for_a_writer(store: Store) -> None:
    inside, done = threading.Event(), threading.Event()

    def slow(code: str, seq: int) -> object:
        inside.set()
        assert done.wait(10)
        raise LookupError

    def submit() -> None:
        with pytest.raises(LookupError):
            store.submit(submission(body=slow))  # type: ignore[arg-type]

    writer = threading.Thread(target=submit)
    writer.start()
    assert inside.wait(10)
    assert store.health(NOON).waiting == 0
    assert store.documents("makers") == {}
    done.set()
    writer.join()


def test_the_schema_is_what_the_migrations_make(opening: Open, folder: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    from kiosk.store import migrations
    from kiosk.store.database import Database
    from kiosk.store.schema import metadata

    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert [script.revision for script in scripts.walk_revisions()][::-1] == list(KNOWN)
    assert scripts.get_current_head() == HEAD
    opening().store.close()
    database = Database(folder / "kiosk.db", KEY, lambda: None)
    with database.writing() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, metadata) == []
    database.close()


def test_the_store_is_as_strict_and_as_durable_as_promised(opening: Open, folder: Path) -> None:
    opening().store.close()
    connection = connect(folder / "kiosk.db", KEY)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "wal_autocheckpoint": 4000,
        "temp_store": 2,
        "busy_timeout": 5000,
    }
    for pragma, value in expected.items():
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,), pragma
    assert connection.execute("PRAGMA cipher_version").fetchone() is not None
    connection.close()


@pytest.mark.parametrize(
    "question",
    [
        "SELECT count(*), min(created_at) FROM requests WHERE delivered_at IS NULL AND refused_at IS NULL",
        "SELECT count(*) FROM requests WHERE delivered_at IS NULL AND refused_at IS NOT NULL",
        "SELECT * FROM requests WHERE event_id = 'x'",
        "SELECT * FROM requests WHERE mobile_mac = x'00' AND delivered_at IS NOT NULL ORDER BY number DESC",
        "SELECT * FROM requests WHERE national_code_mac = x'00' AND delivered_at IS NOT NULL ORDER BY number DESC",
        "SELECT number FROM requests WHERE delivered_at IS NULL AND refused_at IS NULL LIMIT 50",
        "SELECT number FROM requests WHERE mobile_mac = x'00' AND delivered_at IS NULL",
        "SELECT epoch, seq, created_at, corrected_at, refused_at, set_aside_at, printed_at FROM requests "
        "WHERE delivered_at IS NULL AND device_number = 12",
    ],
)
def test_no_question_of_the_screen_reads_the_whole_table(opening: Open, folder: Path, question: str) -> None:
    opening().store.close()
    connection = connect(folder / "kiosk.db", KEY)
    plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}"))
    connection.close()
    assert "INDEX" in plan
    assert "TEMP B-TREE" not in plan


def test_opening_and_the_first_reads_load_nothing_heavy(folder: Path, opening: Open) -> None:
    filled(opening).close()
    program = (
        "import sys, datetime, pathlib; from kiosk.store import open_store\n"
        "s = open_store(pathlib.Path(sys.argv[1]), bytes(range(32)), None, datetime.datetime.now(datetime.UTC)).store\n"
        "s.identity(), s.documents('makers'), s.document('makers', 'ikco')\n"
        "heavy = {'sqlalchemy', 'alembic', 'pydantic', 'httpx', 'keyring', 'cryptography', 'reportlab'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, folder], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
