"""Terminals that are killed again and again, everything that they promised meanwhile, and settling the books."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from kiosk.central.database import Database
from kiosk.central.schema import sms_messages
from kiosk.wire.events import Event, body_hash
from tests.faults import world
from tests.faults.child import Life, Orders, terminal
from tests.faults.ledger import TELLS_CODE, Confirmed, Verdict, compare, read_books
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
_CLAIM: Final = timedelta(seconds=85)
"""A claim on a text with more than this before it is of a central that lives: they last 90 s."""
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


def send_texts(database_url: str, patience_s: float = 20.0) -> int:
    """Let the claims of killed centrals end at once, and wait until every text is sent; return how many were not.

    Central takes its time over receipts, so it counts as given up when for so long none was sent.
    """
    database, sms = Database(database_url), sms_messages.c
    try:
        before, deadline = -1, 0.0
        while left := _unsent(database):
            if left != before:
                before, deadline = left, time.monotonic() + patience_s
            elif time.monotonic() > deadline:
                break
            now = datetime.now(UTC)
            stale = sa.and_(sms.state == "sending", sms.due_at < now + _CLAIM)
            with database.write() as connection:
                again = sa.and_(sa.or_(stale, sms.state == "queued"), sms.due_at > now)
                connection.execute(sa.update(sms_messages).where(again).values(due_at=now))
            time.sleep(0.3)
        return left
    finally:
        database.close()


def _unsent(database: Database) -> int:
    sms = sms_messages.c
    waits = sa.and_(sms.kind.in_(TELLS_CODE), sms.state.in_(("queued", "sending")))
    with database.read() as connection:
        return connection.scalar(sa.select(sa.func.count()).where(waits)) or 0
