"""A durable PostgreSQL server of the bench's own, and centrals as child processes on copies of one filled database."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.central.settings import CentralSettings, secret_in
from tests.bench.children import environment, python, started
from tests.postgres import PostgresServer, running_postgres

SIM_KEY: Final = "the bench's own simulators"
_READY: Final = "central ready on "
_SETTINGS: Final = {
    "listen_addresses": "",
    "shared_buffers": "256MB",
    "max_connections": "120",
    "max_wal_size": "4GB",
    "log_min_messages": "fatal",
}
"""What a commit promises stays as PostgreSQL ships it: every one is on the disk before it is answered."""


@dataclass(frozen=True, slots=True)
class Running:
    """One central, or several on one database, each with its process."""

    urls: tuple[str, ...]
    pids: tuple[int, ...]


class Place:
    """Where the network lives for one row of the bench."""

    def __init__(self, postgres: PostgresServer, folder: Path) -> None:
        self._postgres = postgres
        self._folder = folder

    @property
    def socket(self) -> Path:
        """The folder of PostgreSQL's socket."""
        return self._postgres.folder

    def settings(self, database_url: str) -> CentralSettings:
        """The settings of the centrals that `centrals` starts."""
        return CentralSettings(database_url, secret_in(self._folder), simulators=True, sim_key=SIM_KEY)

    @contextmanager
    def database(self, name: str, prepare: Callable[[CentralSettings], None]) -> Iterator[str]:
        """The URL of a fresh copy of the database that `prepare` filled once."""
        template = self._postgres.template(name, lambda url: prepare(self.settings(url)))
        database = self._postgres.create(template)
        try:
            yield self._postgres.url(database)
        finally:
            self._postgres.drop(database)

    @contextmanager
    def empty(self) -> Iterator[str]:
        """The name of an empty database."""
        database = self._postgres.create()
        try:
            yield database
        finally:
            self._postgres.drop(database)

    @contextmanager
    def centrals(self, database_url: str, count: int = 1) -> Iterator[Running]:
        """So many processes of the product's own server, each on a port of its own, as behind a balancer."""
        command = python("kiosk.cli", "central", "serve", "--simulators", "--with-parent", "--port", "0")
        command += ["--data", str(self._folder), "--database", database_url]
        with ExitStack() as stack:
            log = stack.enter_context((self._folder / "central.log").open("ab"))
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": log}
            children = [
                stack.enter_context(started(command, environment({"KIOSK_SIM_KEY": SIM_KEY}), **pipes))
                for _ in range(count)
            ]
            yield Running(tuple(_url(child) for child in children), tuple(child.pid for child in children))


@contextmanager
def place() -> Iterator[Place]:
    """A place that is gone afterwards."""
    with running_postgres(_SETTINGS) as postgres, TemporaryDirectory(prefix="kiosk-bench-") as folder:
        yield Place(postgres, Path(folder))


def listening(command: Sequence[str], stack: ExitStack, cwd: Path | None = None) -> str:
    """Start a peer that prints its port, ended with the stack; return its URL."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    child = subprocess.Popen(command, env=dict(os.environ), cwd=cwd, start_new_session=True, **pipes)  # type: ignore[call-overload]
    stack.callback(_ended, child)
    assert child.stdout is not None
    port = child.stdout.readline().decode().strip()
    if not port.isdigit():
        raise RuntimeError(f"{command[0]} did not come up")
    return f"http://127.0.0.1:{port}"


def _ended(child: subprocess.Popen[bytes]) -> None:
    from tests.bench.children import end

    end(child)


def _url(child: subprocess.Popen[bytes]) -> str:
    assert child.stdout is not None
    for line in child.stdout:
        text = line.decode()
        if text.startswith(_READY):
            return text.removeprefix(_READY).strip()
    raise RuntimeError("central did not come up")
