"""Tables of the office: staff and their sessions, what they did and saw, and the draws they held."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from kiosk.central.schema.columns import at, count, key, metadata, text, to

staff = Table(
    "staff",
    metadata,
    key(),
    text("username", 32, unique=True),
    text("name", 120),
    text("role", 16),
    text("password_hash", 256),
    Column("must_change_password", Boolean, nullable=False),
    Column("needs_code", Boolean, nullable=False),
    text("code_salt"),
    Column("last_code", sa.BigInteger),
    at("created_at"),
    at("disabled_at", optional=True),
)

staff_guards = Table(
    "staff_guards",
    metadata,
    key("subject"),
    count("failures"),
    at("paused_until", optional=True),
    at("last_at"),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    key("token_hash"),
    to("staff_id", "staff.id", index=True),
    at("created_at"),
    at("seen_at"),
    at("confirmed_at"),
    Column("notice", sa.JSON(none_as_null=True)),
)

staff_audit = Table(
    "staff_audit",
    metadata,
    Column("id", Integer, primary_key=True),
    at("at"),
    to("staff_id", "staff.id", optional=True),
    text("action", 48),
    text("record_kind", 32, optional=True),
    text("record_id", optional=True),
    text("reason", 500, optional=True),
    Column("details", sa.JSON, nullable=False),
    text("address"),
    Index("ix_staff_audit_at", "at"),
    Index("ix_staff_audit_staff_id_at", "staff_id", "at"),
    Index("ix_staff_audit_record_kind_record_id", "record_kind", "record_id"),
)

draws = Table(
    "draws",
    metadata,
    key(),
    text("programme_id", index=True),
    text("method", 16),
    text("seed"),
    Column("places", Integer, nullable=False),
    Column("reserves", Integer, nullable=False),
    text("state", 16),
    to("prepared_by", "staff.id"),
    at("prepared_at"),
    to("settled_by", "staff.id", optional=True),
    at("settled_at", optional=True),
    Index(
        "uq_draws_programme_id_prepared",
        "programme_id",
        unique=True,
        sqlite_where=sa.text("state = 'prepared'"),
        postgresql_where=sa.text("state = 'prepared'"),
    ),
)

draw_ranks = Table(
    "draw_ranks",
    metadata,
    Column("draw_id", String(64), ForeignKey("draws.id"), primary_key=True),
    Column("rank", Integer, primary_key=True, autoincrement=False),
    to("request_id", "purchases.request_id", index=True),
    text("outcome", 16),
)
