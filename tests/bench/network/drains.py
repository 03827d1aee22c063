"""10,000 waiting requests from one terminal to central on PostgreSQL, all checks on: items a second."""

from __future__ import annotations

import itertools
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.children import environment, python
from tests.bench.figures import Sample, in_turn
from tests.bench.network.peopled import People
from tests.bench.network.place import Place, listening, place
from tests.bench.network.requests import signed
from tests.bench.options import Options
from tests.bench.peers import couch
from tests.bench.places import ROOT
from tests.bench.report import Goal, Line

_BATCHES: Final = (100, 500)
_ONE_BY_ONE: Final = 200
"""So few are sent one by one, for each takes as long as the last."""
_LONGEST_S: Final = 170
_WITHIN_S: Final = 170
_GOALS: Final = {100: Goal(4, least=True), 500: Goal(6, least=True)}
_WHAT: Final = "replication: it keeps what arrives, and checks nothing of it"


def measure(options: Options) -> Iterator[Line]:
    """Whole drains in turn; every side reads a copy of the same full outbox and writes into an empty inbox."""
    people = People(1, options.requests)
    with place() as here, TemporaryDirectory(prefix="kiosk-bench-") as folder, ExitStack() as stack:
        drains = _Drains(here, people, Path(folder))
        sides: dict[str, Sample] = {"one by one": partial(drains.ours, 1, _ONE_BY_ONE)}
        for size in _BATCHES:
            sides[f"ours {size}"] = partial(drains.ours, size, people.customers)
            sides[f"floor {size}"] = partial(drains.floor, size)
        pouch = couch.installed()
        if pouch is not None:
            peer = _Pouch(pouch, people, Path(folder, "pouch"), stack)
            sides |= {f"pouch {size}": partial(peer.drain, size) for size in _BATCHES}
        made = in_turn(sides, options.runs, _WITHIN_S)
    missing = "" if pouch is not None else "PouchDB cannot be installed here"
    for size in _BATCHES:
        ours, what = made[f"ours {size}"], f"batches of at most {size}"
        note = missing or _WHAT
        yield Line("drain", what, "items/s", ours, "PouchDB", made.get(f"pouch {size}"), _GOALS[size], note)
        yield Line("drain", what, "items/s", ours, "floor", made[f"floor {size}"], Goal(0.5, least=True))
    largest = made[f"ours {_BATCHES[-1]}"]
    yield Line("drain", "in batches", "items/s", largest, "one by one", made["one by one"], Goal(20, least=True))


class _Drains:
    """Our own ways to empty an outbox, each from a fresh copy into a fresh database."""

    def __init__(self, here: Place, people: People, folder: Path) -> None:
        self._here, self._people, self._folder = here, people, folder
        self._full = folder / "full"
        _child("make", str(self._full), str(people.customers))

    def ours(self, batch: int, count: int) -> float:
        """Requests a second, of the first `count`."""
        with (
            self._here.database(str(self._people), self._people.fill) as database,
            self._here.centrals(database) as running,
            self._outbox() as outbox,
        ):
            leave = self._people.customers - count
            return count / float(_child("drain", str(outbox), running.urls[0], str(batch), str(max(0, leave))))

    def floor(self, batch: int) -> float:
        with self._here.empty() as database, self._outbox() as outbox:
            url = f"host={self._here.socket} user=postgres dbname={database}"
            return self._people.customers / float(_child("floor", str(outbox), url, str(batch)))

    @contextmanager
    def _outbox(self) -> Iterator[Path]:
        with TemporaryDirectory(dir=self._folder) as folder:
            outbox = Path(folder, "outbox")
            shutil.copytree(self._full, outbox)
            yield outbox


class _Pouch:
    """PouchDB's outbox with the very same events, replicated to a new database of its server each time."""

    def __init__(self, programs: Path, people: People, folder: Path, stack: ExitStack) -> None:
        self._programs, self._count = programs, people.customers
        self._outbox = folder / "outbox"
        self._names = itertools.count()
        data = folder / "server"
        for each in (self._outbox, data):
            each.mkdir(parents=True)
        events = folder / "events.jsonl"
        lines = (event.model_dump_json(exclude_none=True) for event in signed(people.buyers()))
        events.write_text("\n".join(lines), encoding="utf-8")
        couch.run(programs, "make", str(self._outbox), str(events))
        self._url = listening(couch.server(programs, data), stack)

    def drain(self, batch: int) -> float:
        """Documents a second."""
        target = f"{self._url}/inbox{next(self._names)}"
        return self._count / float(couch.run(self._programs, "drain", str(self._outbox), target, str(batch)))


def _child(*arguments: str) -> str:
    done = subprocess.run(
        python("tests.bench.network.drainer", *arguments),
        cwd=ROOT, env=environment(), check=True, timeout=_LONGEST_S, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    return done.stdout
