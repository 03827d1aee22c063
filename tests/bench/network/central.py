"""Submissions a second at central on PostgreSQL, one to a call and in batches, with one server process and two."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.wire import paths
from kiosk.wire.events import MAX_EVENTS
from tests.bench.children import python
from tests.bench.figures import Figure, Sample, in_turn
from tests.bench.network.load import Call, Tally, flood
from tests.bench.network.peopled import People
from tests.bench.network.place import Place, listening, place
from tests.bench.network.requests import batches, signed
from tests.bench.network.tokens import access_token
from tests.bench.options import Options
from tests.bench.peers import pgbench
from tests.bench.report import Goal, Line

_SECONDS: Final = 5.0
_LINES: Final = 16
_WORKERS: Final = (1, 2)
_WITHIN_S: Final = 160
_APPLIED: Final = b'"status":"applied"'


def measure(options: Options) -> Iterator[Line]:
    """Every side is asked by the same process over the same number of connections."""
    with place() as here, TemporaryDirectory(prefix="kiosk-bench-") as folder, ExitStack() as stack:
        side = _Central(here, People(max(1, options.requests // MAX_EVENTS), options.requests))
        bare = [listening(python("tests.bench.peers.bare_api"), stack) for _ in range(max(_WORKERS))]
        sides: dict[str, Sample] = {}
        for workers in _WORKERS:
            sides[f"single {workers}"] = partial(side.ours, workers, 1)
            sides[f"batch {workers}"] = partial(side.ours, workers, MAX_EVENTS)
            sides[f"bare {workers}"] = partial(side.bare, bare[:workers])
        program = pgbench.program()
        if program is not None:
            sides["pgbench"] = partial(_inserts, program, here, Path(folder))
        made = in_turn(sides, options.runs, _WITHIN_S)
    for workers in _WORKERS:
        single, batch, peer = (made[f"{name} {workers}"] for name in ("single", "batch", "bare"))
        what = "1 process" if workers == 1 else f"{workers} processes"
        goal = Goal(0.25, least=True)
        yield Line("central", f"one to a call, {what}", "requests/s", single, "no database", peer, goal)
        yield Line("central", f"in batches, {what}", "items/s", batch, "one to a call", single, Goal(10, least=True))
    missing, inserts = "" if program else "pgbench is not installed", made.get("pgbench")
    yield Line("central", "in batches, 1 process", "items/s", made["batch 1"], "pgbench", inserts, None, missing)
    yield Line("central", "answers but 2xx", "", Figure.of([float(side.refused)]), goal=Goal(0, "ours"))


class _Central:
    """The product's server with customers who are ready; each measurement finds a fresh copy of them."""

    def __init__(self, here: Place, people: People) -> None:
        self._here, self._people = here, people
        self._events = list(signed(people.buyers()))
        self.refused = 0

    def ours(self, workers: int, size: int) -> float:
        """Requests applied a second."""
        with self._here.database(str(self._people), self._people.fill) as database:
            calls = self._calls(database, size)
            with self._here.centrals(database, workers) as running:
                tally, took = asyncio.run(flood(running.urls, calls, _LINES if size == 1 else workers, _SECONDS))
        return self._applied(tally) / took

    def bare(self, urls: Sequence[str]) -> float:
        """Calls a second with one request each."""
        body = batches(self._events[:1], 1)[0]
        calls = iter(lambda: Call("single", "POST", paths.EVENTS, body), None)
        tally, took = asyncio.run(flood(urls, calls, _LINES, _SECONDS))
        return self._applied(tally) / took

    def _calls(self, database: str, size: int) -> Iterator[Call]:
        settings = self._here.settings(database)
        tokens = {device: access_token(settings, device) for device in range(1, self._people.devices + 1)}
        by_device: dict[int, list[bytes]] = {}
        for device in tokens:
            own = self._events[device - 1 :: self._people.devices]
            by_device[device] = batches(own, size)
        for turn in range(max(map(len, by_device.values()))):
            for device, bodies in by_device.items():
                if turn < len(bodies):
                    yield Call(f"{size}", "POST", paths.EVENTS, bodies[turn], tokens[device])

    def _applied(self, tally: Tally) -> int:
        self.refused += sum(tally.refused.values())
        return sum(body.count(_APPLIED) for body in tally.bodies)


def _inserts(program: str, here: Place, folder: Path) -> float:
    with here.empty() as database:
        return pgbench.per_second(program, here.socket, database, folder)
