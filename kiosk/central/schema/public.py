"""What guards the public pages."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table

from kiosk.central.schema.columns import at, key, metadata

lookup_guards = Table(
    "lookup_guards",
    metadata,
    key("subject"),
    Column("failures", Integer, nullable=False),
    at("since"),
    at("paused_until", optional=True),
    Index("ix_lookup_guards_since", "since"),
)
"""`subject` is a keyed hash of a tracking code or of a network address."""
