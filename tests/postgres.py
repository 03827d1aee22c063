"""A real PostgreSQL server for the tests: made in a temporary folder, reached by a socket, gone when the tests are."""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

SERVER: Final = "KIOSK_TESTS_POSTGRES"
"""The environment variable that names the folder of the run's server to the processes that share it."""

# Durability is of no use to a server that lives for one run.
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "128MB",
    "max_connections": "300",
    "log_min_messages": "fatal",
}


def _binaries() -> Path:
    """Return the folder with `initdb` and `postgres`; Debian keeps it off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        raise FileNotFoundError("PostgreSQL's server is not installed; `make test` installs it")
    return Path(on_path).resolve().parent


class PostgresServer:
    """A running server: makes databases, empty or copied from a prepared one, and drops them.

    Each process of a run has an object of its own before the one server.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)

    @property
    def folder(self) -> Path:
        """Where its socket is."""
        return self._folder

    def url(self, database: str) -> str:
        """Return SQLAlchemy's URL of a database."""
        return f"postgresql+psycopg://postgres@/{database}?host={self._folder}"

    def create(self, template: str = "template1") -> str:
        """Make a database and return its name."""
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return name

    def drop(self, database: str) -> None:
        """Remove a database with whoever is still connected to it."""
        self._execute(f"DROP DATABASE {database} WITH (FORCE)")

    def template(self, name: str, prepare: Callable[[str], None]) -> str:
        """Return the name of a database that `prepare` filled once in the run, given its URL; `create` copies it."""
        template = f"template_{name}"
        with (self._folder / f"{template}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not self._execute(f"SELECT FROM pg_database WHERE datname = '{template}'"):
                database = self.create()
                prepare(self.url(database))
                self._execute(f"ALTER DATABASE {database} RENAME TO {template}")
        return template

    def _execute(self, statement: str) -> int:
        """Return how many rows it found or changed."""
        import psycopg

        with psycopg.connect(f"host={self._folder} user=postgres dbname=postgres", autocommit=True) as connection:
            return connection.execute(statement.encode()).rowcount


@contextmanager
def running_postgres(settings: Mapping[str, str] = _SETTINGS) -> Iterator[PostgresServer]:
    """Start a server of its own and stop it at the end, or when the process that started it dies."""
    binaries = _binaries()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-postgres-", dir="/tmp"))
    data = folder / "data"
    as_server = ["setpriv", "--pdeathsig=INT"]
    if os.getuid() == 0:  # the server refuses to run as root
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_server += [f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--init-groups"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    environment["LC_ALL"] = "C.UTF-8"
    log = folder / "server.log"
    try:
        with log.open("wb") as output:
            initdb = [binaries / "initdb", "--pgdata", data, "--username=postgres", "--auth=trust", "--no-sync"]
            made = subprocess.run(
                [*as_server, *initdb, "--encoding=UTF8"], env=environment, stdout=output, stderr=output, cwd="/"
            )
            if made.returncode:
                raise RuntimeError(f"initdb failed:\n{log.read_text()}")
            options = [f"--{name}={value}" for name, value in settings.items()]
            server = subprocess.Popen(
                [*as_server, binaries / "postgres", "-D", data, "-k", folder, *options],
                env=environment, stdout=output, stderr=output, cwd="/",
            )  # fmt: skip
        try:
            _wait_until_ready(folder, server, log)
            yield PostgresServer(folder)
        finally:
            server.terminate()
            try:
                server.wait(2)
            except subprocess.TimeoutExpired:  # it waits for clients; a kill in /tmp loses nothing
                server.kill()
                server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_until_ready(folder: Path, server: subprocess.Popen[bytes], log: Path) -> None:
    import psycopg

    deadline = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(f"host={folder} user=postgres dbname=postgres").close()
            return
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}") from None
            time.sleep(0.02)
