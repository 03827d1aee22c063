"""Killing terminals and central again and again, and what came of it.

A long run by itself: `python -m tests.faults.campaign SEED MINUTES` prints its figures, and ends with 1 if anything was
wrong.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from kiosk.wire.events import Event, body_hash
from tests.faults import world
from tests.faults.child import Life, Orders, terminal
from tests.faults.ledger import Confirmed, Verdict, compare, read_books
from tests.faults.shop import Shop

TERMINAL_STEPS: Final = (
    "outbox.numbered",
    "outbox.written",
    "outbox.committed",
    "mark.written",
    "receipt.queued",
    "receipt.printed",
    "sync.batch_read",
    "sync.sent",
    "sync.answered",
    "sync.settled",
)
"""Where a terminal that serves customers may be killed, in the order of the flow."""
CENTRAL_STEPS: Final = (
    "inbox.claimed",
    "inbox.applied",
    "inbox.before_commit",
    "inbox.committed",
    "inbox.before_answer",
    "sms.claimed",
    "sms.sent",
    "sms.settled",
)
"""Where central may be killed while it takes a batch and tells the customers."""
OPENING_S: Final = 1.0
"""Processor time that opening may take after a kill."""
KILLED: Final = -9
ROUND_S: Final = 100.0
LONGEST_CLAIM_S: Final = 150.0
MOST_CUSTOMERS: Final = 20
"""How many a life serves that ends at a step; those that end by time serve as many as they can."""
TOLD_TWICE: Final = ("handed_twice",)
"""A central that dies between sending a text and noting it sends it once more: better twice than never."""


@dataclass
class Till:
    """One terminal's folder through all its lives, and what was heard of it."""

    folder: Path
    url: str
    promises: dict[str, Confirmed] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    printed: set[str] = field(default_factory=set)
    lives: int = 0
    slowest_opening_s: float = 0.0
    faults: list[str] = field(default_factory=list)

    def begin(self, failpoint: str = "", **orders: object) -> Life:
        """Start the next life; hand it to `took` when it is over."""
        self.lives += 1
        return Life(terminal, Orders(self.folder, self.url, **orders), failpoint=failpoint)  # type: ignore[arg-type]

    def took(self, life: Life) -> None:
        """Write down what a life that is over said."""
        for opening in life.heard("opened"):
            self.slowest_opening_s = max(self.slowest_opening_s, opening["worked"])
            if opening["aside"] or opening["lost_rows"]:
                self.faults.append(f"after a kill the store was found {opening}")
        self.told |= {said["code"] for said in life.heard("confirmed")}
        promises = [Confirmed.read(said["line"]) for said in life.heard("promised")]
        self.promises |= {promise.tracking_code: promise for promise in promises}
        self.printed |= {said["code"] for said in life.heard("printed") if said["on_paper"]}

    def die_at(self, failpoint: str, **orders: object) -> Life:
        """Live until a failpoint ends it."""
        life = self.begin(failpoint, **orders)
        ended = life.end()
        self.took(life)
        if ended != KILLED:
            self.faults.append(f"{failpoint} ended with {ended}")
        return life

    def die_after(self, seconds: float, **orders: object) -> Life:
        """Live so long after the opening."""
        life = self.begin(**orders)
        life.until("opened")
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            life.listen(left)
        life.kill()
        self.took(life)
        return life

    def die_idle(self, **orders: object) -> Life:
        """Live until everybody has been served."""
        life = self.begin(**orders)
        life.until("idle")
        life.kill()
        self.took(life)
        return life

    def join(self, shop: Shop) -> Till:
        """Enrol and read the catalogue."""
        self.die_idle(enrol=shop.enrolment_code(), database_url=shop.database_url, customers=0)
        return self

    def reopened(self, ticking: world.Time | None = None) -> world.Terminal:
        """Open the terminal in this process; whoever asks closes it."""
        return world.Terminal(self.folder, self.url, ticking or world.Time(calendar=False), hurried=False)

    def kept(self, post: world.Terminal) -> list[Confirmed]:
        """Everything that was promised; a code that was told a moment before a kill is looked up in the store."""
        for code in self.told - self.promises.keys():
            row = post.store.row(code)
            told = None if row is None else post.store.export(row.event_id)
            if row is None or told is None:
                self.faults.append(f"{code} was promised and is gone")
                continue
            body = Event.model_validate_json(told).body
            self.promises[code] = Confirmed(row.event_id, row.aggregate_id, code, body_hash(body))
        self.faults += [f"{code} is on paper only" for code in self.printed if not _noted(post, code)]
        return [replace(each, printed=each.tracking_code in self.printed) for each in self.promises.values()]


def _noted(post: world.Terminal, code: str) -> bool:
    row = post.store.row(code)
    return row is not None and bool(post.store.prints(row.aggregate_id))


def settle(shop: Shop, tills: Sequence[Till], seconds: float = 600.0) -> Verdict:
    """Bring everything up, with no death in store, drain every outbox, and compare the books."""
    shop.kill()
    shop.start()
    shared = world.Time(calendar=False)
    posts = [till.reopened(shared) for till in tills]
    try:
        world.run(posts, seconds, lambda: world.drained(posts))
        promised = [promise for till, post in zip(tills, posts, strict=True) for promise in till.kept(post)]
        return compare(promised, {post.device_id: post.outbox() for post in posts}, read_books(shop.database_url))
    finally:
        for post in posts:
            post.close()


@dataclass
class Figures:
    """What a campaign did and found; a sound one has no `wrongs` and no `faults`."""

    seed: int
    minutes: float = 0.0
    terminal_kills: int = 0
    central_kills: int = 0
    confirmed: int = 0
    applied: int = 0
    printed: int = 0
    slowest_opening_s: float = 0.0
    rounds: int = 0
    unsent: int = 0
    wrongs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        return not (self.wrongs or self.faults or self.unsent) and self.slowest_opening_s <= OPENING_S

    def as_dict(self) -> dict[str, Any]:
        """Plain values for a report."""
        return {**asdict(self), "sound": self.sound}


def run_kills(seed: int, minutes: float, database_url: str = "", tills: int = 3) -> Figures:
    """Kill terminals and central at random and at every step for so long, settling the books every few minutes.

    `database_url` is an empty database for central, SQLite in a temporary folder without one. The same seed makes the
    same choices; which step of the work a kill by time meets, the machine decides.
    """
    figures, started = Figures(seed), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kiosk-kills-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        url = database_url or f"sqlite:///{folder / 'central.db'}"
        world.prepare(url)
        shop = Shop(folder / "central", url).start()
        try:
            here = [Till(folder / f"terminal-{number}", shop.url).join(shop) for number in range(tills)]
            until = started + minutes * 60
            while time.monotonic() < until and figures.sound:
                _round(figures, shop, here, min(until, time.monotonic() + ROUND_S))
            figures.unsent = _texts_left(url)
        finally:
            shop.kill()
    figures.minutes = round((time.monotonic() - started) / 60, 2)
    return figures


def _round(figures: Figures, shop: Shop, tills: Sequence[Till], until: float) -> None:
    """Kill until the time is over, each terminal on a thread of its own and central on this one; then settle."""
    lives_before = sum(till.lives for till in tills)
    seeds = random.Random(f"{figures.seed} {figures.rounds}")
    threads = [
        threading.Thread(target=_keep_killing, args=(till, random.Random(seeds.random()), until)) for till in tills
    ]
    for thread in threads:
        thread.start()
    while time.monotonic() < until:
        _kill_central(shop, seeds, until)
        figures.central_kills += 1
    for thread in threads:
        thread.join()
    verdict = settle(shop, tills)
    figures.rounds += 1
    figures.terminal_kills += sum(till.lives for till in tills) - lives_before
    figures.confirmed, figures.applied, figures.printed = verdict.confirmed, verdict.applied, verdict.printed
    figures.wrongs = {name: found for name, found in verdict.wrongs().items() if name not in TOLD_TWICE}
    figures.slowest_opening_s = max(till.slowest_opening_s for till in tills)
    figures.faults = [fault for till in tills for fault in till.faults]


def _texts_left(database_url: str) -> int:
    """Wait for the last text messages, longer than a dead central's claim lasts; return how many were never sent."""
    deadline = time.monotonic() + LONGEST_CLAIM_S
    while (left := read_books(database_url).unsent) and time.monotonic() < deadline:
        time.sleep(0.5)
    return left


def _keep_killing(till: Till, chance: random.Random, until: float) -> None:
    while time.monotonic() < until:
        if chance.random() < 0.25:
            step = chance.choice(TERMINAL_STEPS)
            life = till.begin(f"{step}:{chance.randint(1, 4)}", customers=MOST_CUSTOMERS)
            life.until("opened")
            _listen(life, 3.0)
            life.kill()
            till.took(life)
        else:
            till.die_after(chance.uniform(0.0, 0.4))


def _kill_central(shop: Shop, chance: random.Random, until: float) -> None:
    """Kill central at a step or after a while, and start it again after as long as a restart takes."""
    shop.kill()
    step = f"{chance.choice(CENTRAL_STEPS)}:{chance.randint(1, 40)}" if chance.random() < 0.5 else ""
    shop.start(step)
    assert shop.life is not None
    _listen(shop.life, min(chance.uniform(0.5, 6.0), max(0.0, until - time.monotonic())))


def _listen(life: Life, seconds: float) -> None:
    """Hear a process out until it ends, or for so long."""
    deadline = time.monotonic() + seconds
    while not life.is_over() and (left := deadline - time.monotonic()) > 0:
        life.listen(min(left, 0.2))


def main() -> int:
    figures = run_kills(int(sys.argv[1]), float(sys.argv[2]))
    print(json.dumps(figures.as_dict(), indent=2))
    return 0 if figures.sound else 1


if __name__ == "__main__":
    sys.exit(main())
