"""One run of killing: terminals and central ended at every numbered step and at any moment, again and again."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from tests.faults.campaign import CENTRAL_STEPS, TERMINAL_STEPS, Till, send_texts, settle
from tests.faults.report import Outcome
from tests.faults.shop import Shop

TILLS: Final = 3
ROUND_S: Final = 100.0
_SHARE: Final = 0.8
"""Of a run's time; the rest goes into setting up, and settling the books."""
_MIGRATIONS: Final = 59
_MOST_CUSTOMERS: Final = 20
"""How many a life serves that ends at a step; those that end by time serve as many as they can."""
_AT_A_STEP: Final = 0.4
"""The share of lives that end at a step."""
_LONGEST_LIFE_S: Final = 1.5
"""What a life that is to end at a step gets for reaching it."""


class Kills:
    """Everything of one seed; `run` does it and returns what came of it.

    The same seed makes the same choices; which step of the work a kill by time meets, the machine decides.
    """

    def __init__(self, seed: int, seconds: float, folder: Path, database_url: str) -> None:
        self.outcome = Outcome("kills", seed, seconds)
        self._folder = folder
        self._chance = random.Random(seed)
        self._shop = Shop(folder / "central", database_url)
        self._tills: list[Till] = []
        self._counting = threading.Lock()
        self._steps = _deck(self._chance, CENTRAL_STEPS)

    def run(self) -> Outcome:
        started = time.monotonic()
        try:
            self._shop.start()
            statements = [self._chance.randint(1, _MIGRATIONS) for _ in range(TILLS)]
            with ThreadPoolExecutor(TILLS) as pool:
                self._tills = list(pool.map(self._set_up, range(TILLS), statements))
            until = time.monotonic() + self.outcome.asked_s * _SHARE
            while self.outcome.sound and (not self.outcome.rounds or time.monotonic() < until):
                self._round(min(until, time.monotonic() + ROUND_S))
            self._shop.start()
            self.outcome.unsent = send_texts(self._shop.database_url)
        finally:
            self._shop.kill()
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    def _set_up(self, number: int, statement: int) -> Till:
        """Enrol a terminal that is killed in the middle of its migrations and of its first catalogue."""
        till = Till(self._folder / f"terminal-{number}", self._shop.url)
        code, database_url = self._shop.enrolment_code(), self._shop.database_url
        till.die_at(f"store.migrating:{statement}", customers=0)
        self._killed("terminal", "store.migrating")
        till.die_at("catalogue.page_written", enrol=code, database_url=database_url, customers=0)
        self._killed("terminal", "catalogue.page_written")
        post = till.reopened()
        while not post.store.documents("programmes"):
            post.step()
        post.close()
        return till

    def _round(self, until: float) -> None:
        """Kill until the time is over, each terminal on a thread of its own and central on this one; then settle."""
        with ThreadPoolExecutor(len(self._tills)) as pool:
            chances = [random.Random(self._chance.random()) for _ in self._tills]
            deeds = [
                pool.submit(partial(self._keep_killing, till, chance, until))
                for till, chance in zip(self._tills, chances, strict=True)
            ]
            while time.monotonic() < until:
                self._kill_central(until)
            for deed in deeds:
                deed.result()
        settling = time.monotonic()
        self.outcome.verdict = settle(self._shop, self._tills)
        self.outcome.drain_s = max(self.outcome.drain_s, time.monotonic() - settling)
        self._shop.kill()
        self.outcome.rounds += 1
        self.outcome.slowest_opening_s = max(till.slowest_opening_s for till in self._tills)
        self.outcome.wrong = [fault for till in self._tills for fault in till.faults]

    def _keep_killing(self, till: Till, chance: random.Random, until: float) -> None:
        steps = _deck(chance, TERMINAL_STEPS)
        while time.monotonic() < until:
            if chance.random() < _AT_A_STEP:
                self._kill_at_a_step(till, chance, next(steps))
            else:
                till.die_after(chance.uniform(0.0, 0.4), first=chance.randrange(8))
                self._killed("terminal")

    def _kill_at_a_step(self, till: Till, chance: random.Random, step: str) -> None:
        """Live until that step, or a while where it is not reached: central may be down."""
        times = chance.randint(1, 4) if step.startswith("outbox") else 1
        life = till.begin(f"{step}:{times}", customers=_MOST_CUSTOMERS, first=chance.randrange(8))
        life.until("opened")
        life.hear_out(_LONGEST_LIFE_S, "" if step.startswith("sync") else "idle")
        self._killed("terminal", step if life.is_over() else "")
        life.kill()
        till.took(life)

    def _kill_central(self, until: float) -> None:
        """Kill central at a step or after a while; it is started again at once."""
        step = next(self._steps) if self._chance.random() < 0.5 else ""
        self._shop.kill()
        self._shop.start(f"{step}:{self._chance.randint(1, 8)}" if step else "")
        assert self._shop.life is not None
        self._shop.life.hear_out(min(self._chance.uniform(0.3, 3.0), max(0.0, until - time.monotonic())))
        self._killed("central", step if self._shop.life.is_over() else "")
        self._shop.kill()

    def _killed(self, what: str, step: str = "") -> None:
        """Count a death, and the step at which it came; called from every thread."""
        with self._counting:
            self.outcome.kills[what] += 1
            self.outcome.steps.update([step] if step else [])


def _deck(chance: random.Random, steps: Sequence[str]) -> Iterator[str]:
    """Deal all steps in one order after another, so that none is left out for long."""
    while True:
        yield from chance.sample(steps, len(steps))
