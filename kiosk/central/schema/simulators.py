"""Tables of the simulated world; empty in a real installation."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Integer, Table, Text

from kiosk.central.schema.columns import at, key, metadata, text

sim_people = Table(
    "sim_people",
    metadata,
    key("national_code"),
    text("birth_date", 10),
    text("first_name", 120),
    text("last_name", 120),
    text("father_name", 120),
    Column("alive", Boolean, nullable=False),
    Column("licence_class", Integer, server_default="3"),
    Column("active_plate", Boolean, nullable=False, server_default=sa.false()),
)

sim_lines = Table(
    "sim_lines",
    metadata,
    key("mobile"),
    text("national_code", 10),
    Column("active", Boolean, nullable=False),
)

sim_messages = Table(
    "sim_messages",
    metadata,
    Column("id", Integer, primary_key=True),
    text("mobile", 11, index=True),
    text("kind", 32),
    Column("text", Text, nullable=False),
    at("at"),
    text("reference", unique=True),
)

sim_captchas = Table("sim_captchas", metadata, key("captcha_id"), text("answer", 16))
