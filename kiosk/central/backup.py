"""Backups of central's database: taken here or registered from elsewhere, and what of the inbox each of them covers."""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlite

from kiosk.central.database import Database, serialise
from kiosk.central.migrating import is_present
from kiosk.central.schema import backups, inbox

log = logging.getLogger("kiosk.central")

_LONGEST_TRANSACTION = timedelta(minutes=5)
"""What was settled so shortly before an external backup may have been committed after it."""


class BackupFailed(Exception):
    """No copy was made, and nothing counts as covered; the message says why and holds no secret."""


def to_file(database: Database, path: Path, now: Callable[[], datetime]) -> None:
    """Copy the whole database to a new file, readable by its owner only, prove that it can be read, and register it.

    SQLite's own copy while central serves, or `pg_dump --format=custom`, which `pg_restore --no-owner --exit-on-error`
    puts into an empty database. The server's secret is not in it: keep `central.secret` as well, without which no code,
    token or account can be read again.
    """
    if path.exists():
        raise BackupFailed(f"{path.name} exists")
    backup_id = _begin(database, "file", now())
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        (_copy_sqlite if database.is_sqlite else _dump_postgres)(database, part)
        _keep(part, path)
    except (OSError, sqlite.Error) as error:
        raise BackupFailed(f"{type(error).__name__} at {path.name}") from None
    finally:
        part.unlink(missing_ok=True)
    _finish(database, backup_id, now())


def register(database: Database, taken_at: datetime, now: datetime) -> None:
    """Note a backup made by other means: what was settled well before the aware moment `taken_at` is covered."""
    if taken_at > now:
        raise BackupFailed("that moment has not come")
    backup_id = _begin(database, "external", taken_at, inbox.c.settled_at < taken_at - _LONGEST_TRANSACTION)
    _finish(database, backup_id, now)


def _begin(database: Database, kind: str, taken_at: datetime, *covered: sa.ColumnElement[bool]) -> str:
    """Mark what the backup will hold before it is taken; until it is finished the marks count for nothing."""
    if not is_present(database):
        raise BackupFailed("the database is not of this release: copy it by the one that it is of")
    backup_id = f"b-{secrets.token_hex(8)}"
    unfinished = sa.select(backups.c.id).where(backups.c.finished_at.is_(None))
    with database.write() as connection:
        serialise(connection, "backups")
        free = sa.or_(inbox.c.backup_id.is_(None), inbox.c.backup_id.in_(unfinished))
        mine = sa.update(inbox).where(free, inbox.c.status == "applied", *covered)
        connection.execute(mine.values(backup_id=backup_id))
        connection.execute(sa.insert(backups).values(id=backup_id, kind=kind, taken_at=taken_at))
    return backup_id


def _finish(database: Database, backup_id: str, now: datetime) -> None:
    with database.write() as connection:
        connection.execute(sa.update(backups).where(backups.c.id == backup_id).values(finished_at=now))
    log.info("backup.finished id=%s", backup_id)


def _copy_sqlite(database: Database, path: Path) -> None:
    copy = sqlite.connect(str(path))
    try:
        with database.engine.connect() as connection:
            held = connection.connection.driver_connection
            connection.rollback()
            held.backup(copy)  # type: ignore[union-attr]
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise BackupFailed("the copy is damaged")
    finally:
        copy.close()


def _dump_postgres(database: Database, path: Path) -> None:
    dump, restore = shutil.which("pg_dump"), shutil.which("pg_restore")
    if dump is None or restore is None:
        raise BackupFailed("pg_dump is not installed; register a backup made by other means")
    url = database.url
    named = {"PGHOST": url.host or url.query.get("host"), "PGPORT": url.port, "PGUSER": url.username}
    named |= {"PGPASSWORD": url.password, "PGDATABASE": url.database}
    environment = os.environ | {name: str(value) for name, value in named.items() if value}
    for command in ([dump, "--format=custom", "--file", str(path)], [restore, "--file", os.devnull, str(path)]):
        done = subprocess.run(command, env=environment, capture_output=True)
        if done.returncode:
            raise BackupFailed(f"{Path(command[0]).name} ended with {done.returncode}")


def _keep(part: Path, path: Path) -> None:
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
