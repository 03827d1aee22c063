"""One seed of the long run: terminals under way, their lines, centrals and programs failing at random, then the count.

A storm has several centrals on one database, terminals on threads of this process, and terminals in processes of their
own that are killed. It ends with every line whole and every central up, all outboxes drained, and the books compared.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from kiosk.central.database import Database
from kiosk.gateway.transport import SILENCE_S
from tests.faults.campaign import CENTRAL_STEPS, TERMINAL_STEPS, Till, send_texts
from tests.faults.desks import TURN_S, Desk
from tests.faults.ledger import compare, read_books
from tests.faults.proxy import Proxy
from tests.faults.report import Outcome
from tests.faults.shop import Shop
from tests.faults.weather import SPELLS, Weather
from tests.faults.world import Terminal, drained

CENTRALS: Final = 2
DESKS: Final = 3
TILLS: Final = 1
DRAIN_S: Final = 60.0
"""Real seconds in which nothing was delivered, and after which what waits is stuck; idle time is skipped meanwhile."""
_SHARE: Final = 0.25
_SHARE_OF_RAGE: Final = 0.6
"""Of a storm's time; the rest goes into beginning and ending it."""
_SHORTEST_S: Final = 3.0


class Storm:
    """Everything of one seed; `run` does it and returns what came of it."""

    def __init__(self, seed: int, seconds: float, folder: Path, database_url: str) -> None:
        self.outcome = Outcome("storm", seed, seconds)
        self._seconds, self._database_url = max(_SHORTEST_S, seconds * _SHARE_OF_RAGE), database_url
        self._chance = random.Random(seed)
        self._centrals = [Shop(folder / "central", database_url) for _ in range(CENTRALS)]
        self._folder = folder
        self._proxies: list[Proxy] = []
        self._weathers: list[Weather] = []
        self._desks: list[Desk] = []
        self._tills: list[Till] = []

    def run(self) -> Outcome:
        started = time.monotonic()
        try:
            self._set_up()
            self._rage()
            self._calm()
        finally:
            for desk in self._desks:
                desk.close()
            for proxy in self._proxies:
                proxy.close()
            for central in self._centrals:
                central.kill()
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    def _line(self) -> Proxy:
        proxy = Proxy([central.url for central in self._centrals])
        self._proxies.append(proxy)
        self._weathers.append(Weather(random.Random(self._chance.random()), _SHARE))
        return proxy

    def _set_up(self) -> None:
        for central in self._centrals:
            central.start()
        for number in range(DESKS):
            desk = Desk(self._folder / f"desk-{number}", self._line(), random.Random(self._chance.random()))
            self._desks.append(desk)
            desk.terminal.enrol(self._centrals[0].enrolment_code(), self._database_url)
        for number in range(TILLS):
            till = Till(self._folder / f"till-{number}", self._line().url).join(self._centrals[0])
            self._tills.append(till)

    def _rage(self) -> None:
        for proxy, weather in zip(self._proxies, self._weathers, strict=True):
            proxy.plan = weather
        for desk in self._desks:
            desk.begin()
        until = time.monotonic() + self._seconds
        chances = [random.Random(self._chance.random()) for _ in range(2 + len(self._tills))]
        deeds: list[Callable[[], None]] = [
            lambda: self._kill_centrals(chances[0], until),
            lambda: self._cut_lines(chances[1], until),
            *(
                lambda till=till, chance=chance: self._kill_terminal(till, chance, until)  # type: ignore[misc]
                for till, chance in zip(self._tills, chances[2:], strict=True)
            ),
        ]
        with ThreadPoolExecutor(len(deeds)) as pool:
            for done in [pool.submit(deed) for deed in deeds]:
                done.result()

    def _kill_centrals(self, chance: random.Random, until: float) -> None:
        """Kill a central at a step or a moment, or PostgreSQL's connections, and bring it back after a while."""
        while _rest(chance.uniform(0.2, 1.5), until):
            if chance.random() < 0.25:
                self.outcome.kills["connection"] += end_backends(self._database_url)
                continue
            central = chance.choice(self._centrals)
            central.kill()
            self.outcome.kills["central"] += 1
            if not _rest(chance.uniform(0.0, 1.0), until):
                return
            step = f"{chance.choice(CENTRAL_STEPS)}:{chance.randint(1, 40)}" if chance.random() < 0.4 else ""
            central.start(step)

    def _cut_lines(self, chance: random.Random, until: float) -> None:
        """Put one line after the other out of order for a while."""
        while _rest(chance.uniform(0.1, 0.8), until):
            place = chance.randrange(len(self._proxies))
            if chance.random() < 0.3:
                self._proxies[place].refuse()
            else:
                self._weathers[place].spell = chance.choice(SPELLS)
            _rest(chance.uniform(0.3, 2.0), until)
            self._proxies[place].accept()
            self._weathers[place].spell = ""

    def _kill_terminal(self, till: Till, chance: random.Random, until: float) -> None:
        """Kill a terminal's process at a step or a moment, again and again."""
        while time.monotonic() < until:
            step = f"{chance.choice(TERMINAL_STEPS)}:{chance.randint(1, 4)}" if chance.random() < 0.25 else ""
            life = till.begin(step)
            life.until("opened")
            life.hear_out(chance.uniform(0.0, 1.5))
            if step and life.is_over():
                self.outcome.steps[step.partition(":")[0]] += 1
            life.kill()
            till.took(life)
            self.outcome.kills["terminal"] += 1

    def _calm(self) -> None:
        for desk in self._desks:
            desk.calm_down()
        for central in self._centrals:
            central.kill()
            central.start()
        for proxy, weather in zip(self._proxies, self._weathers, strict=True):
            weather.clear()
            proxy.accept()
            self.outcome.faults += weather.played
        healed = time.monotonic()
        counters = {id(desk): desk.terminal.time.monotonic() for desk in self._desks}
        posts = [till.reopened() for till in self._tills]
        for post in posts:
            post.wire.silence_s = SILENCE_S
        try:
            self._drain(posts, healed, counters)
            self._settle(posts)
        finally:
            for post in posts:
                post.close()

    def _drain(self, posts: list[Terminal], healed: float, counters: dict[int, float]) -> None:
        until, left = healed + DRAIN_S, -1
        while time.monotonic() < until:
            for post in posts:
                delay = post.step()
                post.time.skip(max(0.0, delay - TURN_S))
            waiting = sum(desk.waiting for desk in self._desks) + sum(post.waiting() for post in posts)
            if waiting != left:
                until, left = time.monotonic() + DRAIN_S, waiting
            for desk in self._desks:
                if desk.idle and not desk.drained_at:
                    desk.drained_at = desk.terminal.time.monotonic()
            if all(desk.idle for desk in self._desks) and drained(posts):
                break
            time.sleep(TURN_S)
        self.outcome.drain_s = time.monotonic() - healed
        for desk in self._desks:
            desk.end()
        ends = [(desk.drained_at or desk.terminal.time.monotonic()) - counters[id(desk)] for desk in self._desks]
        self.outcome.heal_s = max(ends)

    def _settle(self, posts: list[Terminal]) -> None:
        self.outcome.unsent = send_texts(self._database_url)
        terminals = [*(desk.terminal for desk in self._desks), *posts]
        promised = [promise for desk in self._desks for promise in desk.terminal.confirmed]
        for till, post in zip(self._tills, posts, strict=True):
            promised += till.kept(post)
            self.outcome.wrong += till.faults
            self.outcome.slowest_opening_s = max(self.outcome.slowest_opening_s, till.slowest_opening_s)
        outboxes = {terminal.device_id: terminal.outbox() for terminal in terminals}
        self.outcome.verdict = compare(promised, outboxes, read_books(self._database_url))
        self.outcome.rounds = 1
        self.outcome.wrong += [_why(terminal) for terminal in terminals if terminal.waiting()]
        self.outcome.restarts = sum(desk.restarts for desk in self._desks)
        answers = [answer for terminal in terminals for answer in terminal.api.answers if answer is not None]
        self.outcome.replayed = sum(result.status == "replayed" for answer in answers for result in answer.results)


def _why(terminal: Terminal) -> str:
    """Say what a terminal that did not drain last heard."""
    status, answers = terminal.statuses[-1:], terminal.api.answers[-8:]
    told = [None if answer is None else Counter(result.status for result in answer.results) for answer in answers]
    return f"{terminal.device_id} waits: {status}, last batches {told}"


def _rest(seconds: float, until: float) -> bool:
    """Let time pass; return whether the storm still lasts."""
    time.sleep(max(0.0, min(seconds, until - time.monotonic())))
    return time.monotonic() < until


def end_backends(database_url: str) -> int:
    """End every connection that centrals have to PostgreSQL, as its administrator would; none on SQLite."""
    database = Database(database_url)
    try:
        if database.is_sqlite:
            return 0
        with database.read() as connection:
            others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            return len(connection.execute(sa.text(f"SELECT pg_terminate_backend(pid) {others}")).all())
    finally:
        database.close()
