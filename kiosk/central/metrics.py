"""Central's numbers for Prometheus, on a port of their own; nothing in them names a person or a terminal."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from prometheus_client.registry import Collector

from kiosk.central.database import Database
from kiosk.central.devices.freshness import freshness
from kiosk.central.schema import backups, devices, inbox, refused_events, sms_messages

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class MetricsAddress:
    """Where the numbers are asked for; on loopback unless told otherwise, because there is no key to them."""

    port: int
    host: str = "127.0.0.1"


class Counts:
    """What one process counts while it serves."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._requests = Counter(
            "kiosk_central_requests", "Answered requests.", ("method", "route", "status"), registry=registry
        )
        self._seconds = Histogram(
            "kiosk_central_request_seconds", "Time to the answer.", ("route",), registry=registry, buckets=_BUCKETS
        )
        self._events = Counter(
            "kiosk_central_events", "Answered events of terminals.", ("type", "status"), registry=registry
        )
        self._connections = Gauge(
            "kiosk_central_database_connections",
            "Connections to the database in use after the last request.",
            registry=registry,
            multiprocess_mode="livesum",
        )
        self._in_use: Callable[[], int] = lambda: 0

    def watch(self, connections: Callable[[], int]) -> None:
        self._in_use = connections

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        self._requests.labels(method if method in _METHODS else "other", route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)
        self._connections.set(self._in_use())

    def event(self, kind: str, status: str) -> None:
        self._events.labels(kind, status).inc()


class FromDatabase(Collector):
    """What is the same for every process: read from the database when it is asked for."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now

    def collect(self) -> Iterator[GaugeMetricFamily]:
        up = GaugeMetricFamily("kiosk_central_database_up", "Whether the database answers.")
        try:
            with self._database.read() as connection:
                families = [*self._messages(connection), *self._terminals(connection), *self._standing(connection)]
        except (sa.exc.DBAPIError, sa.exc.TimeoutError):
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield from families

    def _messages(self, connection: sa.Connection) -> Iterator[GaugeMetricFamily]:
        waiting = sms_messages.c.state.in_(("queued", "sending"))
        depth, oldest = connection.execute(
            sa.select(sa.func.count(), sa.func.min(sms_messages.c.created_at)).where(waiting)
        ).one()
        age = 0.0 if oldest is None else (self._now() - oldest).total_seconds()
        yield GaugeMetricFamily("kiosk_central_sms_waiting", "Text messages that have not gone out.", depth)
        yield GaugeMetricFamily("kiosk_central_sms_oldest_seconds", "Age of the oldest of them.", max(age, 0.0))

    def _terminals(self, connection: sa.Connection) -> Iterator[GaugeMetricFamily]:
        now = self._now()
        rows = connection.execute(sa.select(devices.c.seen_at, devices.c.revoked_at))
        family = GaugeMetricFamily("kiosk_central_devices", "Terminals by when they were heard.", labels=["freshness"])
        for name, count in sorted(Tally(freshness(row.seen_at, row.revoked_at, now) for row in rows).items()):
            family.add_metric([name], count)
        yield family

    def _standing(self, connection: sa.Connection) -> Iterator[GaugeMetricFamily]:
        rejected = sa.select(sa.func.count()).select_from(inbox).where(inbox.c.status == "rejected")
        refused = sa.select(sa.func.count()).select_from(refused_events)
        letters = (connection.scalar(rejected) or 0) + (connection.scalar(refused) or 0)
        yield GaugeMetricFamily("kiosk_central_dead_letters", "Events that were refused and not mended.", letters)
        taken = connection.scalar(sa.select(sa.func.max(backups.c.taken_at)).where(backups.c.finished_at.is_not(None)))
        if taken is not None:
            age = (self._now() - taken).total_seconds()
            yield GaugeMetricFamily("kiosk_central_backup_age_seconds", "Age of the last backup.", max(age, 0.0))


def show(registry: CollectorRegistry, address: MetricsAddress) -> Callable[[], None]:
    """Answer `/metrics` in threads of its own; return what ends that."""
    server, thread = start_http_server(address.port, address.host, registry)

    def end() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return end


def of_processes(folder: Path) -> CollectorRegistry:
    """Return a registry that adds up what several processes count into `folder`."""
    registry = CollectorRegistry()
    MultiProcessCollector(registry, str(folder))
    return registry


def forget_process(folder: Path, pid: int) -> None:
    """Leave out of `folder` what only a living process can say."""
    mark_process_dead(pid, str(folder))
