"""Tables of requests, what was done with them, and the events that brought them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Integer, Table, Text

from kiosk.central.schema.columns import at, key, metadata, text, to

_ONLY_ONE = "one_per_national_code AND state NOT IN ('order_cancelled', 'withdrawn', 'rejected', 'unpaid_cancelled')"
_AWAITS_PAYMENT = "state = 'awaiting_payment'"

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
    Column("version", Integer, nullable=False, server_default="1"),
    Column("holds_place", Boolean, nullable=False, server_default=sa.true()),
    Column("one_per_national_code", Boolean, nullable=False, server_default=sa.true()),
    Column("changed_choice", sa.JSON(none_as_null=True)),
    Column("file", sa.JSON(none_as_null=True)),
    text("withdrawal_reason", 16, optional=True),
    at("payment_deadline", optional=True),
    at("file_completed_at", optional=True),
    Index(
        "uq_purchases_programme_id_national_code_live",
        "programme_id",
        "national_code",
        unique=True,
        sqlite_where=sa.text(_ONLY_ONE),
        postgresql_where=sa.text(_ONLY_ONE),
    ),
    Index(
        "ix_purchases_payment_deadline",
        "payment_deadline",
        sqlite_where=sa.text(_AWAITS_PAYMENT),
        postgresql_where=sa.text(_AWAITS_PAYMENT),
    ),
    Index("ix_purchases_customer_id", "customer_id"),
    Index("ix_purchases_national_code_maker", "national_code", "maker"),
    Index("ix_purchases_confirmed_at_request_id", "confirmed_at", "request_id"),
    Index("ix_purchases_state_confirmed_at_request_id", "state", "confirmed_at", "request_id"),
    Index("ix_purchases_dealer_id_confirmed_at_request_id", "dealer_id", "confirmed_at", "request_id"),
    Index(
        "ix_purchases_programme_id_confirmed_at_request_id_state",
        "programme_id",
        "confirmed_at",
        "request_id",
        "state",
    ),
)
"""`body` is what the terminal sent and `shown` what titles and names were then; both stay but for a changed vehicle,
whose ids are in `changed_choice`. A request `holds_place` while it counts in its programme's places."""

purchase_history = Table(
    "purchase_history",
    metadata,
    Column("id", Integer, primary_key=True),
    to("request_id", "purchases.request_id", index=True),
    text("state", 32),
    at("at"),
    text("note", 500, server_default=""),
    text("actor", server_default="customer"),
)
"""`note` is for the customer to read; `actor` is `customer`, `system` or `staff:` with an id."""

_AWAITING = "state = 'awaiting'"

awaiting_requests = Table(
    "awaiting_requests",
    metadata,
    key("request_id"),
    text("tracking_code", 12, unique=True),
    to("device_id", "devices.id"),
    text("maker"),
    text("programme_id"),
    text("dealer_id"),
    text("mobile", 11, optional=True),
    text("national_code", 10, optional=True),
    text("birth_date", 10, optional=True),
    Column("body", sa.JSON(none_as_null=True)),
    Column("shown", sa.JSON, nullable=False),
    text("state", 16),
    text("doubt", optional=True),
    Column("refusal", sa.JSON(none_as_null=True)),
    to("customer_id", "customers.id", optional=True),
    at("confirmed_at"),
    at("received_at"),
    at("expires_at"),
    at("due_at", optional=True),
    at("told_at", optional=True),
    at("proven_at", optional=True),
    at("settled_at", optional=True),
    Index(
        "ix_awaiting_requests_mobile_maker",
        "mobile",
        "maker",
        sqlite_where=sa.text(_AWAITING),
        postgresql_where=sa.text(_AWAITING),
    ),
    Index(
        "ix_awaiting_requests_due_at",
        "due_at",
        sqlite_where=sa.text(_AWAITING),
        postgresql_where=sa.text(_AWAITING),
    ),
    Index(
        "ix_awaiting_requests_expires_at",
        "expires_at",
        sqlite_where=sa.text(_AWAITING),
        postgresql_where=sa.text(_AWAITING),
    ),
    Index("ix_awaiting_requests_customer_id", "customer_id"),
    Index("ix_awaiting_requests_settled_at", "settled_at"),
    Index("ix_awaiting_requests_confirmed_at_request_id", "confirmed_at", "request_id"),
)
"""Requests taken down while a terminal was alone: `state` is an `AwaitingState`.

`doubt` is what spoke against the choice on arrival, which decides nothing; `refusal`, a code and its values, is why one
was not registered. `customer_id` is set once its customer has proved who they are and decided. `due_at` is when central
looks at it again by itself: to send the link before that, to register it after. Numbers, birth date and `body` are
erased in time.
"""

order_commands = Table(
    "order_commands",
    metadata,
    key("command_id"),
    to("customer_id", "customers.id"),
    to("device_id", "devices.id"),
    to("request_id", "purchases.request_id", index=True),
    text("kind", 16),
    text("body_sha256"),
    Column("result", sa.JSON, nullable=False),
    at("at"),
    Index("ix_order_commands_at", "at"),
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
    at("settled_at"),
    text("backup_id", optional=True),
    Index("ix_inbox_device_id_epoch_seq", "device_id", "epoch", "seq"),
    Index("ix_inbox_backup_id_device_id_epoch_seq", "backup_id", "device_id", "epoch", "seq"),
    Index("ix_inbox_status_settled_at", "status", "settled_at"),
    Index("ix_inbox_aggregate_id", "aggregate_id"),
)
"""`settled_at` is when the status came to be, `backup_id` the first backup that began after it."""
