"""A thousand terminals come back in the same moment after a day offline, while customers stand at others.

None spreads its return, as the product's own terminals would: it is the worst that could come.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from typing import Final

import sqlalchemy as sa

from kiosk.central.database import Database
from kiosk.central.schema import purchases
from kiosk.central.settings import CentralSettings
from kiosk.wire import paths
from kiosk.wire.devices import Heartbeat, Token
from kiosk.wire.events import BatchAnswer
from kiosk.wire.identity import CaptchaRequest
from tests.bench.figures import Figure, percentile
from tests.bench.network.load import UNANSWERED, Answer, Call, Connection
from tests.bench.network.peopled import Buyer, People
from tests.bench.network.place import Place, place
from tests.bench.network.requests import batches, signed
from tests.bench.network.tokens import access_token, customer_token, token_request
from tests.bench.options import Options
from tests.bench.report import Goal, Line

_TERMINALS: Final = 1_000
_LIVE: Final = 20
"""Terminals that were never away, each with a customer who asks something every so many seconds."""
_EVERY_S: Final = 2.0
_PATIENCE_S: Final = 150.0
_LONGEST_PAUSE_S: Final = 30.0
_WORKERS: Final = 2
_WITHIN_S: Final = 140
_HEARTBEAT: Final = Heartbeat(
    app_version="0.1.0",
    waiting=0,
    oldest_waiting_s=0,
    needs_attention=0,
    last_seq=0,
    printer="ready",
    clock_offset_ms=0,
)


def measure(options: Options) -> list[Line]:
    """How long until all is drained, what of it was lost, and how long customers waited meanwhile."""
    seen: list[_Watch] = []
    began, longest = time.monotonic(), 0.0
    with place() as here:
        storm = _Storm(here, People(_TERMINALS + _LIVE, options.requests))
        for _ in range(options.runs):
            started = time.monotonic()
            if started - began + longest > _WITHIN_S:
                break
            seen.append(storm.broken_loose())
            longest = max(longest, time.monotonic() - started)
    none = Goal(0, "ours")
    what = f"{_TERMINALS:,} terminals with {storm.waiting:,} requests"
    late = [percentile(one.live_s, 99) * 1000 for one in seen]
    note = f"{sum(one.statuses.get(503, 0) for one in seen)} answers of 503 with Retry-After, obeyed"
    return [
        Line("reconnect", f"{what} drained", "s", Figure.of([one.took_s for one in seen]), note=note),
        Line(
            "reconnect", "other 5xx, or no answer", "", Figure.of([float(one.wrong) for one in seen]), goal=none,
            note=", ".join(f"{count} {why}" for why, count in sum((one.unanswered for one in seen), Counter()).items()),
        ),
        Line("reconnect", "requests lost", "", Figure.of([float(one.lost) for one in seen]), goal=none),
        Line("reconnect", "p99 of customers meanwhile", "ms", Figure.of(late), goal=Goal(1_000, "ours")),
    ]


@dataclass(slots=True)
class _Watch:
    """What a thousand returns, and the customers meanwhile, have met."""

    statuses: dict[int, int] = field(default_factory=dict)
    bare_503: int = 0
    unanswered: Counter[str] = field(default_factory=Counter)
    """Calls without an answer, by what was asked and what happened."""
    live_s: list[float] = field(default_factory=list)
    took_s: float = 0.0
    lost: int = 0

    def take(self, answer: Answer) -> None:
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
        if answer.status == UNANSWERED:
            self.unanswered[f"{answer.kind}: {answer.failure}"] += 1
        self.bare_503 += answer.status == 503 and "retry-after" not in answer.headers

    def add(self, other: _Watch) -> None:
        """Count what another process has met."""
        for status, count in other.statuses.items():
            self.statuses[status] = self.statuses.get(status, 0) + count
        self.bare_503 += other.bare_503
        self.unanswered += other.unanswered
        self.live_s += other.live_s

    @property
    def wrong(self) -> int:
        """Answers of 5xx but 503 with Retry-After, and calls without an answer."""
        others = sum(count for status, count in self.statuses.items() if status >= 500 and status != 503)
        return others + self.bare_503 + self.statuses.get(UNANSWERED, 0)


class _Storm:
    """The terminals, and what each has waiting."""

    def __init__(self, here: Place, people: People) -> None:
        self._here, self._people = here, people
        events = list(signed(people.buyers()))
        own = [events[device :: people.devices] for device in range(_TERMINALS)]
        self.waiting = sum(map(len, own))
        self._batches = [batches(mine, max(1, len(mine))) for mine in own]

    def broken_loose(self) -> _Watch:
        """Let them all return at once and wait until the last is through."""
        watch = _Watch()
        with (
            self._here.database(str(self._people), self._people.fill) as url,
            self._here.centrals(url, _WORKERS) as running,
        ):
            asyncio.run(self._return(running.urls, self._here.settings(url), watch))
            database = Database(url)
            with database.read() as connection:
                arrived = connection.scalar(sa.select(sa.func.count()).select_from(purchases)) or 0
            database.close()
        watch.lost = self.waiting - arrived
        return watch

    async def _return(self, urls: Sequence[str], settings: CentralSettings, watch: _Watch) -> None:
        """Customers are timed by a process of their own, so that what the terminals cost the bench is not counted."""
        buyers = [Buyer(device, device) for device in range(_TERMINALS + 1, self._people.devices + 1)]
        ours, theirs = get_context("spawn").Pipe()
        customers = get_context("spawn").Process(target=_customers, args=(theirs, urls, settings, buyers))
        customers.start()
        await asyncio.to_thread(ours.recv)
        began = time.perf_counter()
        terminals = (
            _terminal(urls[number % len(urls)], number + 1, waiting, watch)
            for number, waiting in enumerate(self._batches)
        )
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*terminals), _PATIENCE_S)
        watch.took_s = time.perf_counter() - began
        ours.send("drained")
        watch.add(await asyncio.to_thread(ours.recv))
        customers.join()


def _customers(line: Pipe, urls: Sequence[str], settings: CentralSettings, buyers: Sequence[Buyer]) -> None:
    """Serve as the process of the customers: say that they are there, and what they met once told of the end."""
    watch = _Watch()

    async def until_told() -> None:
        drained = asyncio.Event()
        asked = [
            asyncio.create_task(_customer(urls[number % len(urls)], settings, buyer, watch, drained))
            for number, buyer in enumerate(buyers)
        ]
        line.send("there")
        await asyncio.to_thread(line.recv)
        drained.set()
        await asyncio.gather(*asked)

    asyncio.run(until_told())
    line.send(watch)


async def _terminal(url: str, device: int, waiting: Sequence[bytes], watch: _Watch) -> None:
    """Come back as a terminal does: probe twice, get a token, send what waits, beat, pull; wait when asked to."""
    connection = Connection(url)
    for _ in range(2):
        await _patiently(connection, Call("probe", "GET", paths.READY), watch)
    answer = await _patiently(connection, lambda: Call("token", "POST", paths.TOKEN, token_request(device)), watch)
    token = Token.model_validate_json(answer.body).access_token
    for body in waiting:
        answer = await _patiently(connection, Call("events", "POST", paths.EVENTS, body, token), watch)
        results = BatchAnswer.model_validate_json(answer.body).results
        if any(result.status not in ("applied", "replayed") for result in results):
            raise RuntimeError("central refused a request")
    beat = _HEARTBEAT.model_dump_json().encode()
    await _patiently(connection, Call("heartbeat", "POST", paths.HEARTBEAT, beat, token), watch)
    await _patiently(connection, Call("pull", "GET", f"{paths.CATALOGUE}?cursor=&limit=500", token=token), watch)
    connection.close()


async def _patiently(connection: Connection, call: Call | Callable[[], Call], watch: _Watch) -> Answer:
    """Ask until central says yes, with the pauses that it asks for; a call that serves once is made anew."""
    while True:
        asked_now = call if isinstance(call, Call) else call()
        answer = await connection.ask(asked_now)
        watch.take(answer)
        if 200 <= answer.status < 300:
            return answer
        if answer.status not in (429, 503, UNANSWERED):
            raise RuntimeError(f"{asked_now.kind}: {answer.status}")
        asked = float(answer.headers.get("retry-after", "1"))
        await asyncio.sleep(min(asked, _LONGEST_PAUSE_S) + random.uniform(0, 1))


async def _customer(url: str, settings: CentralSettings, buyer: Buyer, watch: _Watch, drained: asyncio.Event) -> None:
    """Somebody at a terminal that was never away: a security picture, then the list of what is open to them."""
    token, own = access_token(settings, buyer.device), customer_token(settings, buyer)
    connection = Connection(url)
    picture = CaptchaRequest(purpose="identity").model_dump_json().encode()
    calls = (
        Call("captcha", "POST", paths.CAPTCHA, picture, token),
        Call("eligibility", "GET", paths.ELIGIBILITY, token=token, customer=own),
    )
    await asyncio.sleep(random.uniform(0, _EVERY_S))
    while not drained.is_set():
        for call in calls:
            answer = await connection.ask(call)
            watch.take(answer)
            watch.live_s.append(answer.seconds)
            await asyncio.sleep(_EVERY_S / len(calls))
    connection.close()
