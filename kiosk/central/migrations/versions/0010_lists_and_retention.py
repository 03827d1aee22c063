"""What the office's lists of requests are read by, and since when a row that is kept for a time has been there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for columns in (
        ["confirmed_at", "request_id"],
        ["state", "confirmed_at", "request_id"],
        ["dealer_id", "confirmed_at", "request_id"],
        ["programme_id", "confirmed_at", "request_id", "state"],
    ):
        op.create_index(f"ix_purchases_{'_'.join(columns)}", "purchases", columns, unique=False)
    op.create_index("ix_order_commands_at", "order_commands", ["at"], unique=False)
    _login_guards()


def _login_guards() -> None:
    """Count the time of failures that are there already from now on."""
    op.add_column("login_guards", sa.Column("last_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE login_guards SET last_at = CURRENT_TIMESTAMP")
    with op.batch_alter_table("login_guards") as guards:
        guards.alter_column("last_at", existing_type=sa.DateTime(timezone=True), nullable=False)
    op.create_index("ix_login_guards_last_at", "login_guards", ["last_at"], unique=False)
