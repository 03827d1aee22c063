"""Requests, the events that bring them, and text messages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("event_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("aggregate_id", sa.String(length=64), nullable=False),
        sa.Column("type", sa.String(length=32), nullable=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("body_sha256", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("signature", sa.String(length=86), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clock_sure", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("refusal", sa.String(length=64), nullable=True),
        sa.Column("result", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_inbox_device_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_inbox")),
    )
    op.create_index("ix_inbox_device_id_epoch_seq", "inbox", ["device_id", "epoch", "seq"], unique=False)
    op.create_table(
        "purchases",
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("tracking_code", sa.String(length=12), nullable=False),
        sa.Column("customer_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("dealer_id", sa.String(length=64), nullable=False),
        sa.Column("maker", sa.String(length=64), nullable=False),
        sa.Column("programme_id", sa.String(length=64), nullable=False),
        sa.Column("national_code", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=False),
        sa.Column("vat", sa.BigInteger(), nullable=False),
        sa.Column("vat_percent", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("claimed_total", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_purchases_customer_id")),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_purchases_device_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_purchases")),
        sa.UniqueConstraint("tracking_code", name=op.f("uq_purchases_tracking_code")),
    )
    op.create_index(
        "uq_purchases_programme_id_national_code_live",
        "purchases",
        ["programme_id", "national_code"],
        unique=True,
        sqlite_where=sa.text("state NOT IN ('order_cancelled', 'withdrawn', 'rejected', 'unpaid_cancelled')"),
        postgresql_where=sa.text("state NOT IN ('order_cancelled', 'withdrawn', 'rejected', 'unpaid_cancelled')"),
    )
    op.create_table(
        "purchase_history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["purchases.request_id"], name=op.f("fk_purchase_history_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase_history")),
    )
    op.create_index(op.f("ix_purchase_history_request_id"), "purchase_history", ["request_id"], unique=False)
    op.create_table(
        "sms_messages",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("mobile", sa.String(length=11), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("challenge_id", sa.String(length=64), nullable=True),
        sa.Column("resend", sa.Boolean(), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["challenge_id"], ["challenges.id"], name=op.f("fk_sms_messages_challenge_id")),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_sms_messages_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sms_messages")),
    )
    op.create_index("ix_sms_messages_address_created_at", "sms_messages", ["address", "created_at"], unique=False)
    op.create_index("ix_sms_messages_challenge_id", "sms_messages", ["challenge_id"], unique=False)
    op.create_index("ix_sms_messages_device_id_created_at", "sms_messages", ["device_id", "created_at"], unique=False)
    op.create_index("ix_sms_messages_mobile_created_at", "sms_messages", ["mobile", "created_at"], unique=False)
    op.create_index("ix_sms_messages_state_due_at", "sms_messages", ["state", "due_at"], unique=False)
