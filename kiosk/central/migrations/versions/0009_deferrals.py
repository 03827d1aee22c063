"""Verifications that are finished on the customer's own phone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "deferrals",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("challenge_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("mobile", sa.String(length=11), nullable=False),
        sa.Column("maker", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("visitor_hash", sa.String(length=64), nullable=True),
        sa.Column("phone_challenge_id", sa.String(length=64), nullable=True),
        sa.Column("shown_at", _MOMENT, nullable=True),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("used_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["challenge_id"], ["challenges.id"], name=op.f("fk_deferrals_challenge_id")),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_deferrals_device_id")),
        sa.ForeignKeyConstraint(
            ["phone_challenge_id"], ["challenges.id"], name=op.f("fk_deferrals_phone_challenge_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deferrals")),
        sa.UniqueConstraint("challenge_id", name=op.f("uq_deferrals_challenge_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_deferrals_token_hash")),
    )
    still_open = sa.text("state = 'open'")
    op.create_index(
        "uq_deferrals_mobile_maker_open",
        "deferrals",
        ["mobile", "maker"],
        unique=True,
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    op.create_index("ix_deferrals_mobile_created_at", "deferrals", ["mobile", "created_at"], unique=False)
