"""Tables of terminals and their enrolment."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from kiosk.central.schema.columns import at, key, metadata, text

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
