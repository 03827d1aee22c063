"""Messages to support wait among the requests: they name nobody, so the look-up digests may be missing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_COLUMNS = (
    "number, event_id, request_id, device_number, epoch, seq, type, schema_version, created_at, clock_offset_ms, "
    "clock_sure, body, body_sha256, signature, mobile_mac, national_code_mac, attempts, refused_at, refusal_code, "
    "refusal_values, delivered_at, durable_at"
)


def upgrade() -> None:
    """Make the table anew, as SQLite cannot change a column, and carry every row over as it is."""
    op.create_table(
        "requests_0002",
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
        sa.Column("mobile_mac", sa.LargeBinary),
        sa.Column("national_code_mac", sa.LargeBinary),
        sa.Column("attempts", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("refused_at", sa.Text),
        sa.Column("refusal_code", sa.Text),
        sa.Column("refusal_values", sa.Text),
        sa.Column("delivered_at", sa.Text),
        sa.Column("durable_at", sa.Text),
        sa.UniqueConstraint("event_id", name="requests_event"),
        sa.CheckConstraint("delivered_at IS NULL OR refused_at IS NULL", name="requests_one_outcome"),
    )
    op.execute(f"INSERT INTO requests_0002 ({_COLUMNS}) SELECT {_COLUMNS} FROM requests ORDER BY number")
    op.drop_table("requests")
    op.rename_table("requests_0002", "requests")
    for name, columns, where in (
        ("mobile", ["mobile_mac"], "mobile_mac IS NOT NULL"),
        ("national_code", ["national_code_mac"], "national_code_mac IS NOT NULL"),
        (
            "undelivered",
            ["request_id", "number", "attempts", "refused_at", "delivered_at", "created_at"],
            "delivered_at IS NULL",
        ),
        ("not_durable", ["epoch", "seq"], "delivered_at IS NOT NULL AND durable_at IS NULL"),
        ("erasable", ["durable_at"], "durable_at IS NOT NULL AND body IS NOT NULL"),
        ("durable", ["durable_at"], "durable_at IS NOT NULL"),
    ):
        op.create_index(f"requests_{name}", "requests", columns, sqlite_where=sa.text(where))
