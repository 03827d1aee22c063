"""A network of terminals at one host: how many it carries, and how long an answer takes at four fifths of that.

The mix is that of terminals in the field: a heartbeat a minute, a pull every five, a token every nine and a half, and a
day's requests over twelve hours. Time is squeezed: the same mix is asked as fast as the host answers.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kiosk.domain.tracking import LAST_DEVICE
from kiosk.wire import paths
from kiosk.wire.catalogue import CataloguePage
from kiosk.wire.devices import Heartbeat
from tests.bench.figures import Figure, percentile
from tests.bench.network.load import Call, Connection, Tally, flood, steady
from tests.bench.network.peopled import People
from tests.bench.network.place import Place, Running, place
from tests.bench.network.requests import batches, signed
from tests.bench.network.tokens import access_token, token_request
from tests.bench.options import Options
from tests.bench.report import Goal, Line

TERMINALS: Final = LAST_DEVICE
"""As many as tracking codes have numbers for: 9,999."""
_REQUESTS_A_DAY: Final = 20
_DAY_S: Final = 12 * 3600
_EVERY_S: Final = {"heartbeat": 60.0, "pull": 300.0, "token": 570.0, "request": _DAY_S / _REQUESTS_A_DAY}
_PER_TERMINAL_S: Final = sum(1 / every for every in _EVERY_S.values())
_LINES: Final = 32
_MAXIMUM_S: Final = 12.0
_STEADY_S: Final = 15.0
_SHARE: Final = 0.8
_WORKERS: Final = (1, 2)
_WITHIN_S: Final = 150
_TWO_CORES: Final = "load, servers and PostgreSQL share this machine's cores"
_HEARTBEAT: Final = Heartbeat(
    app_version="0.1.0",
    waiting=0,
    oldest_waiting_s=0,
    needs_attention=0,
    last_seq=0,
    printer="ready",
    clock_offset_ms=0,
)


def measure(options: Options) -> Iterator[Line]:
    """The maximum by a closed loop, then a fixed rate of four fifths of it; with one server process, then with two."""
    most: dict[int, list[float]] = defaultdict(list)
    late: dict[int, list[float]] = defaultdict(list)
    refused = 0
    began, longest = time.monotonic(), 0.0
    people = People(TERMINALS, options.requests)
    with place() as here:
        fleet = _Fleet(here, people)
        for _ in range(options.runs):
            started = time.monotonic()
            if started - began + longest > _WITHIN_S:
                break
            for workers in _WORKERS:
                maximum, tally = fleet.measured(workers)
                most[workers].append(maximum)
                late[workers].append(percentile(tally.all(), 99) * 1000)
                refused += sum(tally.refused.values())
            longest = max(longest, time.monotonic() - started)
    for workers in _WORKERS:
        what = "1 process" if workers == 1 else f"{workers} processes"
        carried = Figure.of([maximum / _PER_TERMINAL_S for maximum in most[workers]])
        goal = Goal(10_000, "ours", least=True)
        yield Line("fleet", f"carried, {what}", "terminals", carried, goal=goal, note=_TWO_CORES)
        yield Line("fleet", f"p99 at 80 % of that, {what}", "ms", Figure.of(late[workers]), goal=Goal(100, "ours"))
    one, two = (Figure.of(most[workers]) for workers in _WORKERS)
    yield Line("fleet", "calls, 2 processes", "/s", two, "1 process", one, Goal(1.0, least=True))
    yield Line("fleet", "answers but 2xx", "", Figure.of([float(refused)]), goal=Goal(0, "ours"))


class _Fleet:
    """Terminals with their tokens, and requests that nobody has sent yet."""

    def __init__(self, here: Place, people: People) -> None:
        self._here, self._people = here, people
        self._requests = list(signed(people.buyers()))

    def measured(self, workers: int) -> tuple[float, Tally]:
        """The most calls a second, and the answers at four fifths of that."""
        with (
            self._here.database(str(self._people), self._people.fill) as database,
            self._here.centrals(database, workers) as running,
        ):
            return asyncio.run(self._asked(database, running))

    async def _asked(self, database: str, running: Running) -> tuple[float, Tally]:
        settings = self._here.settings(database)
        tokens = [access_token(settings, device) for device in range(1, self._people.devices + 1)]
        calls = self._calls(tokens, await _cursor(running.urls[0], tokens[0]))
        whole, took = await flood(running.urls, calls, _LINES, _MAXIMUM_S)
        most = whole.count / took
        tally = await steady(running.urls, calls, _SHARE * most, 4 * _LINES, _STEADY_S)
        for status, count in whole.refused.items():
            tally.refused[status] = tally.refused.get(status, 0) + count
        return most, tally

    def _calls(self, tokens: list[str], cursor: str) -> Iterator[Call]:
        """The mix for ever: at each step the kind whose turn it is, from the terminal whose turn it is."""
        due = dict(_EVERY_S)
        turn = {kind: itertools.cycle(range(len(tokens))) for kind in _EVERY_S}
        waiting = iter(enumerate(self._requests))
        heartbeat = _HEARTBEAT.model_dump_json().encode()
        while True:
            kind = min(due, key=lambda each: due[each])
            due[kind] += _EVERY_S[kind]
            device = next(turn[kind])
            if kind == "heartbeat":
                yield Call(kind, "POST", paths.HEARTBEAT, heartbeat, tokens[device])
            elif kind == "pull":
                yield Call(kind, "GET", f"{paths.CATALOGUE}?cursor={cursor}&limit=500", token=tokens[device])
            elif kind == "token":
                yield Call(kind, "POST", paths.TOKEN, token_request(device + 1))
            elif (event := next(waiting, None)) is not None:
                number, request = event
                yield Call(kind, "POST", paths.EVENTS, batches([request], 1)[0], tokens[number % len(tokens)])


async def _cursor(url: str, token: str) -> str:
    """Where the catalogue's feed ends."""
    connection, cursor, more = Connection(url), "", True
    while more:
        answer = await connection.ask(Call("", "GET", f"{paths.CATALOGUE}?cursor={cursor}&limit=500", token=token))
        page = CataloguePage.model_validate_json(answer.body)
        cursor, more = page.cursor, page.more
    connection.close()
    return cursor
