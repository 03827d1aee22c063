"""Running central: on loopback unless told otherwise, announced by one line, ended gracefully."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from kiosk.central.context import utc_now
from kiosk.central.database import Database
from kiosk.central.measures import UNMEASURED, Measures
from kiosk.central.secret import may_serve
from kiosk.central.server import Server, address_of, bound
from kiosk.central.settings import CentralSettings, Limits, secret_in
from kiosk.central.workers import Supervisor

if TYPE_CHECKING:
    from fastapi import FastAPI

    from kiosk.central.metrics import MetricsAddress

__all__ = ["CannotServe", "Server", "announce", "serve", "settings_in"]

_TURN_S = 0.001
"""How long one thread may compute while another wants to: a customer's request goes to the database and back several
times, and after each it would wait out the whole turn of a batch."""


class CannotServe(ValueError):
    """What was asked for does not go together; the message says why."""


def announce(url: str) -> None:
    """Tell whoever started this process where central is."""
    print(f"central ready on {url}", flush=True)


def serve(
    database_url: str | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    data_dir: Path,
    sample: bool = False,
    simulators: bool = False,
    sim_key: str | None = None,
    limits: Limits | None = None,
    ready: Callable[[str], None] = announce,
    with_parent: bool = False,
    workers: int = 1,
    metrics: MetricsAddress | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT, or `with_parent` until standard input closes; blocks.

    `data_dir` holds the server's secret, and the SQLite database where no `database_url` is given. Port 0 takes a
    free one. `ready` is called with the URL once requests are answered; before that it is told whom the sample's office
    lets in. Several `workers` share the port and need PostgreSQL; `metrics` are shown where an address for them is
    given. A simulated outage befalls the one worker that was told of it. CannotServe where these do not go together, or
    where the database is served with another secret.
    """
    settings = settings_in(data_dir, database_url)
    settings = replace(settings, simulators=simulators, sim_key=sim_key or "", limits=limits or Limits())
    if workers > 1 and sa.make_url(settings.database_url).get_backend_name() == "sqlite":
        raise CannotServe("several workers need PostgreSQL")
    if not may_serve(settings, utc_now()):
        raise CannotServe("another central.secret serves this database: copy that file into --data of every host")
    _begin_process()
    if sample:
        _fill(settings)
    if workers > 1:
        with bound(host, port) as listening:
            _supervise(settings, listening, address_of(listening), workers, metrics, ready, with_parent=with_parent)
        return
    from kiosk.central.app import create_app

    with _measured(settings, metrics) as measures:
        server = Server(_kept(create_app(settings, measures=measures)), host, port, ready)
        if with_parent:
            threading.Thread(target=_end_with_parent, args=(server.end,), daemon=True).start()
        server.run()


def settings_in(data_dir: Path, database_url: str | None) -> CentralSettings:
    """Return the settings of a central whose secret, and SQLite database where no URL is given, are in `data_dir`."""
    return CentralSettings(
        database_url or f"sqlite:///{data_dir / 'central.db'}",
        secret_in(data_dir),
        public_url=os.environ.get("KIOSK_CENTRAL_PUBLIC_URL", ""),
        kavenegar_key=os.environ.get("KIOSK_CENTRAL_KAVENEGAR_KEY", ""),
        kavenegar_sender=os.environ.get("KIOSK_CENTRAL_KAVENEGAR_SENDER", ""),
        zibal_key=os.environ.get("KIOSK_CENTRAL_ZIBAL_KEY", ""),
        backups="registered" if os.environ.get("KIOSK_CENTRAL_BACKUPS") == "registered" else "none",
    )


def _begin_process() -> None:
    """Log to standard error, share the processor in short turns, and open as many connections as the system allows."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    sys.setswitchinterval(_TURN_S)
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _kept(app: FastAPI) -> FastAPI:
    """Return the application; it and all its code are never garbage, and a batch of events makes enough new objects to
    have everything looked through again and again."""
    gc.collect()
    gc.freeze()
    return app


def _fill(settings: CentralSettings) -> None:
    from kiosk.central.app import create_app
    from kiosk.central.office.staff import SAMPLE_PASSWORD, SAMPLE_USERNAME
    from kiosk.central.sample.filling import fill

    app = create_app(settings)
    fill(app.state.central)
    app.state.central.database.close()
    if settings.simulators:
        print(f"sample staff {SAMPLE_USERNAME} {SAMPLE_PASSWORD}", flush=True)


def _end_with_parent(end: Callable[[], None]) -> None:
    """Standard input ends when whoever started this process closes it or dies."""
    sys.stdin.buffer.read()
    end()


@contextmanager
def _measured(settings: CentralSettings, address: MetricsAddress | None) -> Iterator[Measures]:
    """Count and show what this one process does, where an address for it is given."""
    if address is None:
        yield UNMEASURED
        return
    from prometheus_client import CollectorRegistry

    from kiosk.central.metrics import Counts, FromDatabase, show

    registry = CollectorRegistry()
    with _own_database(settings) as database:
        registry.register(FromDatabase(database, utc_now))
        end = show(registry, address)
        yield Counts(registry)
        end()


@contextmanager
def _own_database(settings: CentralSettings) -> Iterator[Database]:
    database = Database(settings.database_url)
    try:
        yield database
    finally:
        database.close()


def _supervise(
    settings: CentralSettings,
    listening: socket.socket,
    url: str,
    workers: int,
    metrics: MetricsAddress | None,
    ready: Callable[[str], None],
    *,
    with_parent: bool,
) -> None:
    """Keep `workers` processes serving one socket, and show what they count together."""
    with tempfile.TemporaryDirectory(prefix="kiosk-metrics-") as folder, _own_database(settings) as database:
        supervisor = Supervisor(workers, _work, settings, listening, folder if metrics else "")
        end = _shown_together(supervisor, Path(folder), database, metrics) if metrics else lambda: None
        if with_parent:
            threading.Thread(target=_end_with_parent, args=(supervisor.end,), daemon=True).start()
        supervisor.run(lambda: ready(url))
        end()


def _shown_together(
    supervisor: Supervisor, folder: Path, database: Database, address: MetricsAddress
) -> Callable[[], None]:
    from kiosk.central.metrics import FromDatabase, forget_process, of_processes, show

    registry = of_processes(folder)
    registry.register(FromDatabase(database, utc_now))
    supervisor.gone = lambda pid: forget_process(folder, pid)
    return show(registry, address)


def _work(line: Connection, settings: CentralSettings, listening: socket.socket, metrics_folder: str) -> None:
    """Serve as one of several processes, until told to end or until the one that began them is gone."""
    from kiosk.central.app import create_app

    _begin_process()
    measures: Measures = UNMEASURED
    if metrics_folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = metrics_folder
        from prometheus_client import CollectorRegistry

        from kiosk.central.metrics import Counts

        measures = Counts(CollectorRegistry())
    app = _kept(create_app(settings, measures=measures))
    server = Server(app, listening=listening, beat=lambda: _beat(line))
    threading.Thread(target=_end_with_supervisor, args=(line, server.end), daemon=True).start()
    server.run()


def _beat(line: Connection) -> None:
    with suppress(OSError):
        line.send_bytes(b"at work")


def _end_with_supervisor(line: Connection, end: Callable[[], None]) -> None:
    try:
        line.recv_bytes()
    except (EOFError, OSError):
        end()
