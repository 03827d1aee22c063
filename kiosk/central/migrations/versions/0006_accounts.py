"""Accounts: what is locked since when, consents taken back, and what is audited of a person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("customers", sa.Column("first_confirmed_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE customers SET first_confirmed_at = coalesce(confirmed_at, created_at) WHERE locked_sheba <> ''")
    op.drop_column("customers", "locked_sheba")
    with op.batch_alter_table("consents") as consents:
        consents.alter_column("challenge_id", existing_type=sa.String(length=64), nullable=True)
        consents.alter_column("device_id", existing_type=sa.String(length=64), nullable=True)
    with op.batch_alter_table("audit") as audit:
        audit.alter_column("device_id", existing_type=sa.String(length=64), nullable=True)
        audit.add_column(sa.Column("person_id", sa.String(length=64), nullable=True))
        audit.create_foreign_key(op.f("fk_audit_person_id"), "persons", ["person_id"], ["id"])
    op.create_index("ix_audit_person_id", "audit", ["person_id"], unique=False)
