"""Tables of text messages and of messages to support."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Table, Text

from kiosk.central.schema.columns import at, count, key, metadata, text, to

sms_messages = Table(
    "sms_messages",
    metadata,
    key(),
    text("mobile", 11),
    text("kind", 32),
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

support_messages = Table(
    "support_messages",
    metadata,
    key("message_id"),
    text("tracking_code", 12, unique=True),
    to("device_id", "devices.id"),
    text("maker"),
    text("customer_id"),
    text("contact", 254),
    text("mobile", 11, optional=True),
    Column("text", Text, nullable=False),
    text("step"),
    at("written_at"),
    at("received_at"),
    text("state", 16),
    Column("reply", Text),
    text("handled_by", optional=True),
    at("handled_at", optional=True),
    Index("ix_support_messages_device_id_received_at", "device_id", "received_at"),
    Index("ix_support_messages_state_received_at", "state", "received_at"),
)
"""`state` is `new`, `answered` or `closed`; `mobile` is the contact where it is one."""
