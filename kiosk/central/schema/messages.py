"""Tables of text messages."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Table

from kiosk.central.schema.columns import at, count, key, metadata, text, to

sms_messages = Table(
    "sms_messages",
    metadata,
    key(),
    text("mobile", 11),
    text("kind", 16),
    Column("details", sa.JSON, nullable=False),
    to("challenge_id", "challenges.id", optional=True),
    Column("resend", Boolean, nullable=False),
    to("device_id", "devices.id"),
    text("address"),
    text("state", 16),
    count("attempts"),
    at("due_at"),
    at("created_at"),
    at("sent_at", optional=True),
    Index("ix_sms_messages_state_due_at", "state", "due_at"),
    Index("ix_sms_messages_mobile_created_at", "mobile", "created_at"),
    Index("ix_sms_messages_device_id_created_at", "device_id", "created_at"),
    Index("ix_sms_messages_address_created_at", "address", "created_at"),
    Index("ix_sms_messages_challenge_id", "challenge_id"),
)
