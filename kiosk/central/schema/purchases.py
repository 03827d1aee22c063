"""Tables of requests and of the events that brought them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Integer, Table, Text

from kiosk.central.schema.columns import at, key, metadata, text, to

_LIVE = "state NOT IN ('order_cancelled', 'withdrawn', 'rejected', 'unpaid_cancelled')"

purchases = Table(
    "purchases",
    metadata,
    key("request_id"),
    text("tracking_code", 12, unique=True),
    to("customer_id", "customers.id"),
    to("device_id", "devices.id"),
    text("dealer_id"),
    text("maker"),
    text("programme_id"),
    text("national_code", 10),
    text("state", 32),
    Column("net", sa.BigInteger, nullable=False),
    Column("vat", sa.BigInteger, nullable=False),
    Column("vat_percent", Integer, nullable=False),
    Column("total", sa.BigInteger, nullable=False),
    Column("claimed_total", sa.BigInteger, nullable=False),
    Column("body", sa.JSON, nullable=False),
    Column("shown", sa.JSON, nullable=False),
    at("confirmed_at"),
    at("received_at"),
    Index(
        "uq_purchases_programme_id_national_code_live",
        "programme_id",
        "national_code",
        unique=True,
        sqlite_where=sa.text(_LIVE),
        postgresql_where=sa.text(_LIVE),
    ),
)

purchase_history = Table(
    "purchase_history",
    metadata,
    Column("id", Integer, primary_key=True),
    to("request_id", "purchases.request_id", index=True),
    text("state", 32),
    at("at"),
)

inbox = Table(
    "inbox",
    metadata,
    key("event_id"),
    to("device_id", "devices.id"),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    text("aggregate_id"),
    text("type", 32),
    Column("schema_version", Integer, nullable=False),
    text("body_sha256"),
    Column("body", Text, nullable=False),
    text("signature", 86),
    at("occurred_at"),
    Column("clock_sure", Boolean, nullable=False),
    text("status", 16),
    text("refusal", optional=True),
    Column("result", sa.JSON(none_as_null=True)),
    at("received_at"),
    Index("ix_inbox_device_id_epoch_seq", "device_id", "epoch", "seq"),
)
