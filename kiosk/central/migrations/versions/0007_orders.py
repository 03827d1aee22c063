"""Orders after their registration, messages to support, and what the public pages and simulators need."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_LIVE = "uq_purchases_programme_id_national_code_live"
_ONLY_ONE = sa.text(
    "one_per_national_code AND state NOT IN ('order_cancelled', 'withdrawn', 'rejected', 'unpaid_cancelled')"
)
_AWAITS_PAYMENT = sa.text("state = 'awaiting_payment'")


def upgrade() -> None:
    _orders()
    _support()
    op.create_table(
        "lookup_guards",
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_lookup_guards")),
    )
    op.create_index("ix_lookup_guards_since", "lookup_guards", ["since"], unique=False)
    op.add_column("sim_people", sa.Column("licence_class", sa.Integer(), server_default="3", nullable=True))
    op.add_column("sim_people", sa.Column("active_plate", sa.Boolean(), server_default=sa.false(), nullable=False))


def _orders() -> None:
    for column in (
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("holds_place", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("one_per_national_code", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("changed_choice", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("file", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("withdrawal_reason", sa.String(length=16), nullable=True),
        sa.Column("payment_deadline", sa.DateTime(timezone=True), nullable=True),
        sa.Column("file_completed_at", sa.DateTime(timezone=True), nullable=True),
    ):
        op.add_column("purchases", column)
    op.drop_index(_LIVE, "purchases")
    op.create_index(
        _LIVE,
        "purchases",
        ["programme_id", "national_code"],
        unique=True,
        sqlite_where=_ONLY_ONE,
        postgresql_where=_ONLY_ONE,
    )
    op.create_index(
        "ix_purchases_payment_deadline",
        "purchases",
        ["payment_deadline"],
        unique=False,
        sqlite_where=_AWAITS_PAYMENT,
        postgresql_where=_AWAITS_PAYMENT,
    )
    op.create_index("ix_purchases_customer_id", "purchases", ["customer_id"], unique=False)
    op.create_index("ix_purchases_national_code_maker", "purchases", ["national_code", "maker"], unique=False)
    op.add_column("purchase_history", sa.Column("note", sa.String(length=500), server_default="", nullable=False))
    op.add_column(
        "purchase_history", sa.Column("actor", sa.String(length=64), server_default="customer", nullable=False)
    )
    op.create_table(
        "order_commands",
        sa.Column("command_id", sa.String(length=64), nullable=False),
        sa.Column("customer_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("body_sha256", sa.String(length=64), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_order_commands_customer_id")),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_order_commands_device_id")),
        sa.ForeignKeyConstraint(["request_id"], ["purchases.request_id"], name=op.f("fk_order_commands_request_id")),
        sa.PrimaryKeyConstraint("command_id", name=op.f("pk_order_commands")),
    )
    op.create_index(op.f("ix_order_commands_request_id"), "order_commands", ["request_id"], unique=False)


def _support() -> None:
    op.create_table(
        "support_messages",
        sa.Column("message_id", sa.String(length=64), nullable=False),
        sa.Column("tracking_code", sa.String(length=12), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("maker", sa.String(length=64), nullable=False),
        sa.Column("customer_id", sa.String(length=64), nullable=False),
        sa.Column("contact", sa.String(length=254), nullable=False),
        sa.Column("mobile", sa.String(length=11), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("handled_by", sa.String(length=64), nullable=True),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_support_messages_device_id")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_support_messages")),
        sa.UniqueConstraint("tracking_code", name=op.f("uq_support_messages_tracking_code")),
    )
    op.create_index(
        "ix_support_messages_device_id_received_at", "support_messages", ["device_id", "received_at"], unique=False
    )
    op.create_index("ix_support_messages_state_received_at", "support_messages", ["state", "received_at"], unique=False)
