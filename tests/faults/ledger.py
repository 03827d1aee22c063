"""The comparison that ends every run: what terminals confirmed, what their outboxes hold, and what central has.

`Confirmed` is noted the moment a terminal promised something, by whoever heard the promise and outside of the process
that made it. After the network is whole again and everything has drained, `compare` lays three books side by side:
the promises, each terminal's outbox (`Store.rows`), and central's database (`read_books`). A run is sound when the
`Verdict` names nothing: lost 0, altered 0, doubled 0, out of order 0, stuck 0, refused 0, unasked 0, and as many text
messages as there should be. Codes in a verdict are tracking codes; they name nobody.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import pairwise
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.database import Database
from kiosk.central.schema import inbox, metadata, sim_messages, sms_messages
from kiosk.domain.text import fold_digits
from kiosk.ports import OutboxRow

EFFECTS: Final = {
    "purchase.submitted": "purchases",
    "purchase.collected": "awaiting_requests",
    "support.message": "support_messages",
}
"""The table in which an applied event of a type must have left exactly one row with its tracking code."""
TELLS_CODE: Final = ("receipt", "support")
"""The kinds of text message that tell somebody their tracking code; each is owed once."""
_CODE = re.compile(r"(?<!\d)\d{12}(?!\d)")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """One promise: the screen said «ثبت شد», and paper too where `printed`; `body_sha256` is of the body of then."""

    event_id: str
    aggregate_id: str
    tracking_code: str
    body_sha256: str
    printed: bool = False

    def line(self) -> str:
        """Write it as one line of plain words, for a pipe."""
        return f"{self.event_id} {self.aggregate_id} {self.tracking_code} {self.body_sha256} {int(self.printed)}"

    @classmethod
    def read(cls, line: str) -> Confirmed:
        """Read what `line` wrote; ValueError for half a line."""
        event_id, aggregate_id, tracking_code, body_sha256, printed = line.split()
        return cls(event_id, aggregate_id, tracking_code, body_sha256, printed == "1")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as central's inbox holds it."""

    device_id: str
    epoch: int
    seq: int
    aggregate_id: str
    type: str
    body_sha256: str
    status: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Books:
    """What central holds: the inbox by event id, and by tracking code how many effects and text messages there are.

    `effects` is keyed by table and code; `texts` counts the messages that central wrote, `handed` those that the
    gateway was given, which is one more where a server died between sending and noting it.
    """

    inbox: Mapping[str, Entry]
    effects: Mapping[tuple[str, str], int]
    texts: Mapping[str, int]
    handed: Mapping[str, int]
    unsent: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of a comparison: figures first, then one tuple of tracking codes for each way to break the promise.

    lost: central does not have it. altered: central has another body. doubled: more than one effect. out_of_order:
    a later event of the same request came first. stuck: it still waits, or terminal and central disagree on it.
    refused: central refused what nobody expected it to, with the refusal's code. gaps: a terminal's numbers have holes.
    unasked: central holds what no terminal has. texts_lost and texts_doubled: not one text message. handed_twice: the
    gateway was given it more than once.
    """

    confirmed: int
    applied: int
    printed: int
    lost: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    out_of_order: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()
    texts_lost: tuple[str, ...] = ()
    texts_doubled: tuple[str, ...] = ()
    handed_twice: tuple[str, ...] = ()

    def wrongs(self) -> dict[str, tuple[str, ...]]:
        """Return every violation that there is, by name."""
        return {
            name: found
            for name, found in ((each.name, getattr(self, each.name)) for each in fields(self))
            if isinstance(found, tuple) and found
        }

    @property
    def sound(self) -> bool:
        """Nothing lost, doubled, out of order, stuck, or otherwise wrong."""
        return not self.wrongs()

    def __str__(self) -> str:
        figures = f"{self.confirmed} confirmed, {self.printed} printed, {self.applied} applied"
        return figures + "".join(
            f"\n  {name} {len(codes)}: {' '.join(codes[:5])}{' …' if len(codes) > 5 else ''}"
            for name, codes in self.wrongs().items()
        )


def read_books(database_url: str) -> Books:
    """Read central's side from its database; central itself may be stopped."""
    database = Database(database_url)
    try:
        with database.read() as connection:
            return _books(connection)
    finally:
        database.close()


def compare(
    confirmed: Iterable[Confirmed],
    outboxes: Mapping[str, Sequence[OutboxRow]],
    books: Books,
    may_be_refused: Collection[str] = (),
) -> Verdict:
    """Lay the three books side by side; `outboxes` by device id, `may_be_refused` are event ids central should refuse.

    A promise whose row a terminal no longer has is kept all the same where central has it.
    """
    promises = list(confirmed)
    rows = {row.event_id: row for held in outboxes.values() for row in held}
    wrongs: dict[str, list[str]] = defaultdict(list)
    for promise in promises:
        entry, row = books.inbox.get(promise.event_id), rows.get(promise.event_id)
        if promise.event_id in may_be_refused:
            if row is None or row.state != "needs_attention":
                wrongs["stuck"].append(promise.tracking_code)
            continue
        for wrong in _wrongs(promise, entry, row, books):
            why = f" {row.refusal.code}" if wrong == "refused" and row is not None and row.refusal is not None else ""
            wrongs[wrong].append(promise.tracking_code + why)
    wrongs["gaps"] = [device for device, held in outboxes.items() if _has_gap(held)]
    wrongs["out_of_order"] = _disordered(books)
    wrongs["unasked"] = [
        f"{entry.device_id}/{entry.seq}"
        for event_id, entry in books.inbox.items()
        if entry.device_id in outboxes and event_id not in rows
    ]
    known = {promise.tracking_code for promise in promises} | {row.tracking_code for row in rows.values()}
    wrongs["doubled"] += [code for (_, code), count in books.effects.items() if code in known and count > 1]
    wrongs["texts_doubled"] = [code for code, count in books.texts.items() if code in known and count > 1]
    wrongs["handed_twice"] = [code for code, count in books.handed.items() if code in known and count > 1]
    return Verdict(
        confirmed=len(promises),
        applied=sum(entry.status == "applied" for entry in books.inbox.values()),
        printed=sum(promise.printed for promise in promises),
        **{name: tuple(sorted(set(found))) for name, found in wrongs.items()},
    )


def _wrongs(promise: Confirmed, entry: Entry | None, row: OutboxRow | None, books: Books) -> list[str]:
    if row is not None and row.state == "pending":
        return ["stuck"]
    if entry is None:
        return ["refused" if row is not None and row.state == "needs_attention" else "lost"]
    if entry.status != "applied":
        return ["refused"]
    found = []
    if entry.body_sha256 != promise.body_sha256:
        found.append("altered")
    if row is not None and row.state != "delivered":
        found.append("stuck")
    table = EFFECTS.get(entry.type)
    if table is not None and books.effects.get((table, promise.tracking_code), 0) == 0:
        found.append("lost")
    if entry.type == "purchase.submitted" and books.texts.get(promise.tracking_code, 0) == 0:
        found.append("texts_lost")
    return found


def _has_gap(rows: Sequence[OutboxRow]) -> bool:
    """Numbers of one epoch follow one another; rows that are long safe at central may be gone from the beginning."""
    numbers = sorted(row.seq for row in rows)
    return bool(numbers) and numbers != list(range(numbers[0], numbers[-1] + 1))


def _disordered(books: Books) -> list[str]:
    requests: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in books.inbox.values():
        if entry.status == "applied":
            requests[entry.device_id, entry.aggregate_id].append(entry)
    found = []
    for (_, aggregate_id), entries in requests.items():
        entries.sort(key=lambda entry: (entry.epoch, entry.seq))
        times = [entry.received_at for entry in entries]
        if any(later <= earlier for earlier, later in pairwise(times)):
            found.append(aggregate_id)
    return found


def _books(connection: sa.Connection) -> Books:
    held = {
        row.event_id: Entry(
            row.device_id, row.epoch, row.seq, row.aggregate_id, row.type, row.body_sha256, row.status, row.received_at
        )
        for row in connection.execute(sa.select(inbox))
    }
    effects: Counter[tuple[str, str]] = Counter()
    for table in sorted(set(EFFECTS.values())):
        codes = connection.scalars(sa.select(metadata.tables[table].c.tracking_code))
        effects.update((table, code) for code in codes)
    sms = sms_messages.c
    written: list[Any] = list(connection.execute(sa.select(sms.details, sms.state).where(sms.kind.in_(TELLS_CODE))))
    handed = connection.scalars(sa.select(sim_messages.c.text).where(sim_messages.c.kind.in_(TELLS_CODE)))
    return Books(
        inbox=held,
        effects=effects,
        texts=Counter(fold_digits(row.details["tracking_code"]) for row in written),
        handed=Counter(code for text in handed for code in _CODE.findall(fold_digits(text))),
        unsent=sum(row.state in ("queued", "sending") for row in written),
    )
