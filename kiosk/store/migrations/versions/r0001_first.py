"""The terminal, its requests, the catalogue and the print ledger."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "terminal",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1", name="terminal_one"), primary_key=True),
        sa.Column("device_id", sa.Text, nullable=False),
        sa.Column("device_number", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("dealer_id", sa.Text, nullable=False),
        sa.Column("dealer_code", sa.Text, nullable=False),
        sa.Column("dealer_name", sa.Text, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("last_counter", sa.Integer, nullable=False),
        sa.Column("central_seq", sa.Integer, nullable=False),
    )
    op.create_table(
        "requests",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("request_id", sa.Text, nullable=False),
        sa.Column("device_number", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("schema_version", sa.Integer, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("clock_offset_ms", sa.Integer, nullable=False),
        sa.Column("clock_sure", sa.Integer, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("body_sha256", sa.Text, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.Column("mobile_mac", sa.LargeBinary, nullable=False),
        sa.Column("national_code_mac", sa.LargeBinary, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("refused_at", sa.Text),
        sa.Column("refusal_code", sa.Text),
        sa.Column("refusal_values", sa.Text),
        sa.Column("delivered_at", sa.Text),
        sa.Column("durable_at", sa.Text),
        sa.UniqueConstraint("event_id", name="requests_event"),
        sa.CheckConstraint("delivered_at IS NULL OR refused_at IS NULL", name="requests_one_outcome"),
    )
    for name, columns, where in (
        ("mobile", ["mobile_mac"], None),
        ("national_code", ["national_code_mac"], None),
        (
            "undelivered",
            ["request_id", "number", "attempts", "refused_at", "delivered_at", "created_at"],
            "delivered_at IS NULL",
        ),
        ("not_durable", ["epoch", "seq"], "delivered_at IS NOT NULL AND durable_at IS NULL"),
        ("erasable", ["durable_at"], "durable_at IS NOT NULL AND body IS NOT NULL"),
        ("durable", ["durable_at"], "durable_at IS NOT NULL"),
    ):
        condition = None if where is None else sa.text(where)
        op.create_index(f"requests_{name}", "requests", columns, sqlite_where=condition)
    op.create_table(
        "documents",
        sa.Column("stream", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("body", sa.Text),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "prints",
        sa.Column("job_id", sa.Text, primary_key=True),
        sa.Column("request_id", sa.Text, nullable=False),
        sa.Column("copy_no", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("prints_request", "prints", ["request_id"])
