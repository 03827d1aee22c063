"""Tables of terminals: their enrolment, what they say of themselves, and what backups hold of them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from kiosk.central.schema.columns import at, key, metadata, text, to

devices = Table(
    "devices",
    metadata,
    key(),
    Column("number", Integer, nullable=False, unique=True),
    text("dealer_id"),
    Column("epoch", Integer, nullable=False),
    text("thumbprint", unique=True),
    text("hardware_id", 128),
    text("app_version", 32),
    at("enrolled_at"),
    at("revoked_at", optional=True),
    at("seen_at", optional=True),
    Column("health", sa.JSON),
    Column("catalogue_change", sa.BigInteger, nullable=False, server_default="0"),
)

device_keys = Table(
    "device_keys",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("jwk", sa.JSON, nullable=False),
)

enrolment_codes = Table(
    "enrolment_codes",
    metadata,
    key("code_hash"),
    text("dealer_id"),
    at("expires_at"),
    at("used_at", optional=True),
)

enrolment_failures = Table(
    "enrolment_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    text("address"),
    at("at"),
    Index("ix_enrolment_failures_address_at", "address", "at"),
)

used_assertions = Table("used_assertions", metadata, key("jti"), at("expires_at"))

device_days = Table(
    "device_days",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("day", String(10), primary_key=True),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("made", Integer, nullable=False),
    Column("delivered", Integer, nullable=False),
    Column("printed", Integer, nullable=False),
    Column("needs_attention", Integer, nullable=False),
    Column("set_aside", Integer, nullable=False),
    at("reported_at"),
    Index("ix_device_days_day", "day"),
)
"""The last `DayTally` that a terminal sent of each day; `day` is Solar Hijri, `1405-09-01`."""

device_paces = Table(
    "device_paces",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("due", Float(53), nullable=False),
)
"""When a terminal's bucket of requests is full again, in seconds of the database's clock; never in PostgreSQL's log."""

refused_events = Table(
    "refused_events",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("event_id", String(64), primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("seq", sa.BigInteger, nullable=False),
    text("type"),
    text("refusal"),
    at("first_at"),
    at("last_at"),
    Index("ix_refused_events_last_at", "last_at"),
)
"""Events that were not trusted enough to be kept: damaged, unsigned or unreadable; their text stays on the terminal."""

set_aside_events = Table(
    "set_aside_events",
    metadata,
    key("event_id"),
    to("device_id", "devices.id"),
    text("notice_id", unique=True),
    text("tracking_code", 12),
    text("reason", 32),
    Column("note", Text, nullable=False),
    at("at"),
    at("received_at"),
    Index("ix_set_aside_events_device_id_received_at", "device_id", "received_at"),
    Index("ix_set_aside_events_received_at", "received_at"),
)
"""Requests that staff gave up at a terminal: `event_id` and `tracking_code` are theirs."""

backups = Table(
    "backups",
    metadata,
    key(),
    text("kind", 16),
    at("taken_at"),
    at("finished_at", optional=True),
)
"""Copies of this database; `kind` is `file` or `external`, one that never finished covers nothing."""
