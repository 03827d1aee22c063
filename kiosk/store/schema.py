"""The tables, as SQLAlchemy Core sees them; the migrations make them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)


def utc_text(moment: datetime) -> str:
    """Write an instant as ISO 8601 in UTC, always with microseconds, so that texts sort as instants do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class UtcText(TypeDecorator[datetime]):
    """An instant as `utc_text` writes it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


metadata = MetaData()

terminal = Table(
    "terminal",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="terminal_one"), primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("device_number", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("dealer_id", Text, nullable=False),
    Column("dealer_code", Text, nullable=False),
    Column("dealer_name", Text, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("last_counter", Integer, nullable=False),
    Column("central_seq", Integer, nullable=False),
)
"""This terminal's identity and how far its counters had got when last noted: one row, none before enrolment."""

requests = Table(
    "requests",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("event_id", Text, nullable=False),
    Column("request_id", Text, nullable=False),
    Column("device_number", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("created_at", UtcText, nullable=False),
    Column("clock_offset_ms", Integer, nullable=False),
    Column("clock_sure", Integer, nullable=False),
    Column("body", Text),
    Column("body_sha256", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("mobile_mac", LargeBinary),
    Column("national_code_mac", LargeBinary),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("refused_at", UtcText),
    Column("refusal_code", Text),
    Column("refusal_values", Text),
    Column("delivered_at", UtcText),
    Column("durable_at", UtcText),
    Column("former_event_ids", Text),
    Column("corrected_at", UtcText),
    Column("set_aside_at", UtcText),
    Column("set_aside_reason", Text),
    Column("printed_at", UtcText),
    UniqueConstraint("event_id", name="requests_event"),
    CheckConstraint("delivered_at IS NULL OR refused_at IS NULL", name="requests_one_outcome"),
)
"""The requests, each its own outbox row; `number` is the tracking code as a number.

Messages to support, and notices that staff gave a request up, are among them by `type`; they name nobody to look up.
A correction takes a new event id, number in sequence and signature; the ids before it stay, parted by spaces.

A commit writes a page for every index that its row enters, sealed and encrypted: hence a row enters none but those of
its id and of what waits until it is delivered. Digests are random, so that among a million rows each lies on a page of
its own; who looks for one that waits reads all that wait.
"""

UNDELIVERED = requests.c.delivered_at.is_(None)
DELIVERED = requests.c.delivered_at.is_not(None)
WAITING = UNDELIVERED & requests.c.refused_at.is_(None)
NEEDS_ATTENTION = UNDELIVERED & requests.c.refused_at.is_not(None) & requests.c.set_aside_at.is_(None)
NOT_DURABLE = DELIVERED & requests.c.durable_at.is_(None)
ERASABLE = requests.c.durable_at.is_not(None) & requests.c.body.is_not(None)
DURABLE = requests.c.durable_at.is_not(None)

Index("requests_mobile", requests.c.mobile_mac, sqlite_where=requests.c.mobile_mac.is_not(None) & DELIVERED)
Index(
    "requests_national_code",
    requests.c.national_code_mac,
    sqlite_where=requests.c.national_code_mac.is_not(None) & DELIVERED,
)
Index(
    "requests_undelivered",
    requests.c.request_id,
    requests.c.number,
    requests.c.attempts,
    requests.c.refused_at,
    requests.c.delivered_at,
    requests.c.created_at,
    requests.c.set_aside_at,
    requests.c.mobile_mac,
    requests.c.national_code_mac,
    requests.c.device_number,
    requests.c.epoch,
    requests.c.seq,
    requests.c.corrected_at,
    requests.c.printed_at,
    sqlite_where=UNDELIVERED,
)
Index("requests_not_durable", requests.c.epoch, requests.c.seq, sqlite_where=NOT_DURABLE)
Index("requests_erasable", requests.c.durable_at, sqlite_where=ERASABLE)
Index("requests_durable", requests.c.durable_at, sqlite_where=DURABLE)

days = Table(
    "days",
    metadata,
    Column("device_number", Integer, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("day", Text, primary_key=True),
    *(
        Column(name, Integer, nullable=False)
        for name in ("first_seq", "last_seq", "delivered", "printed")
    ),
)
"""The delivered requests of a day in Tehran (Gregorian, `2026-11-22`); the table of requests keeps it by triggers.

Those that wait are counted when somebody asks: no commit pays for the count.
"""

documents = Table(
    "documents",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("body", Text),
)
"""The catalogue: one row per document, its body canonical JSON, null for a tombstone."""

facts = Table(
    "facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Single values by name: where the catalogue's feed stands, and when central last took a request."""

prints = Table(
    "prints",
    metadata,
    Column("job_id", Text, primary_key=True),
    Column("request_id", Text, nullable=False),
    Column("copy_no", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("at", UtcText, nullable=False),
)
"""The print ledger: every try, with its last known state."""

Index("prints_request", prints.c.request_id)
