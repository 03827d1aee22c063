"""Tables of the catalogue, and what buying needs of it at hand."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Integer, String, Table, Text

from kiosk.central.schema.columns import at, count, key, metadata, text, to

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

papers = Table(
    "papers",
    metadata,
    Column("maker", String(64), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("version", String(64), primary_key=True),
    text("title", 200),
    Column("body", Text, nullable=False),
    Column("scopes", sa.JSON, nullable=False),
    count("stamp"),
    at("written_at"),
    to("written_by", "staff.id", optional=True),
    at("published_at", optional=True),
)
"""What customers agree to, every wording: `kind` is `consent` or `contract`; one without `published_at` is a draft."""

programme_drafts = Table(
    "programme_drafts",
    metadata,
    key("programme_id"),
    text("maker"),
    Column("body", sa.JSON, nullable=False),
    count("stamp"),
    at("changed_at"),
    to("changed_by", "staff.id"),
)
"""Programmes as staff are writing them; `stamp` counts the changes, so that nobody overwrites a colleague's."""

programme_versions = Table(
    "programme_versions",
    metadata,
    Column("programme_id", String(64), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    text("reason", 500),
    at("published_at"),
    to("published_by", "staff.id", optional=True),
)
"""What was published of each programme, whether or not it was full left aside."""
