"""Tables of the catalogue, and what buying needs of it at hand."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Integer, String, Table, Text

from kiosk.central.schema.columns import at, count, key, metadata, text

catalogue_head = Table(
    "catalogue_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    text("era"),
    Column("change", sa.BigInteger, nullable=False),
    Column("sums", sa.JSON, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("stream", String(32), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("change", sa.BigInteger, nullable=False, unique=True),
    Column("body", Text),
    at("changed_at"),
)

programme_places = Table(
    "programme_places",
    metadata,
    key("programme_id"),
    count("capacity", optional=True),
    count("taken"),
)

contract_texts = Table(
    "contract_texts",
    metadata,
    Column("programme_id", String(64), primary_key=True),
    Column("version", String(64), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    at("current_from"),
    at("replaced_at", optional=True),
)
