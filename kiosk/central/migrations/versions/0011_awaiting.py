"""Requests that were taken down offline, and links to finish them by, which no challenge at a terminal precedes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_ONE_OPEN_LINK = "uq_deferrals_mobile_maker_open"
_OPEN = sa.text("state = 'open'")
_AWAITING = sa.text("state = 'awaiting'")


def upgrade() -> None:
    op.create_table(
        "awaiting_requests",
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("tracking_code", sa.String(length=12), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("maker", sa.String(length=64), nullable=False),
        sa.Column("programme_id", sa.String(length=64), nullable=False),
        sa.Column("dealer_id", sa.String(length=64), nullable=False),
        sa.Column("mobile", sa.String(length=11), nullable=True),
        sa.Column("national_code", sa.String(length=10), nullable=True),
        sa.Column("birth_date", sa.String(length=10), nullable=True),
        sa.Column("body", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("doubt", sa.String(length=64), nullable=True),
        sa.Column("refusal", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("customer_id", sa.String(length=64), nullable=True),
        sa.Column("confirmed_at", _MOMENT, nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=True),
        sa.Column("told_at", _MOMENT, nullable=True),
        sa.Column("proven_at", _MOMENT, nullable=True),
        sa.Column("settled_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_awaiting_requests_device_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_awaiting_requests_customer_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_awaiting_requests")),
        sa.UniqueConstraint("tracking_code", name=op.f("uq_awaiting_requests_tracking_code")),
    )
    for columns in (["mobile", "maker"], ["due_at"], ["expires_at"]):
        op.create_index(
            f"ix_awaiting_requests_{'_'.join(columns)}",
            "awaiting_requests",
            columns,
            unique=False,
            sqlite_where=_AWAITING,
            postgresql_where=_AWAITING,
        )
    for columns in (["customer_id"], ["settled_at"], ["confirmed_at", "request_id"]):
        op.create_index(f"ix_awaiting_requests_{'_'.join(columns)}", "awaiting_requests", columns, unique=False)
    _links()


def _links() -> None:
    """SQLite copies the table; its index of a part of the rows is made anew, so that nothing depends on its copy."""
    op.drop_index(_ONE_OPEN_LINK, "deferrals")
    with op.batch_alter_table("deferrals") as deferrals:
        deferrals.alter_column("challenge_id", existing_type=sa.String(length=64), nullable=True)
    op.create_index(
        _ONE_OPEN_LINK,
        "deferrals",
        ["mobile", "maker"],
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
