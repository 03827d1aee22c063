"""What the running of a network needs: days and pace of terminals, what was refused or given up, and backups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _terminals()
    _letters()
    _backups()
    _references()


def _terminals() -> None:
    counts = ("first_seq", "last_seq", "made", "delivered", "printed", "needs_attention", "set_aside")
    op.create_table(
        "device_days",
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("epoch", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in counts),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_device_days_device_id"),
        sa.PrimaryKeyConstraint("device_id", "epoch", "day", name="pk_device_days"),
    )
    op.create_index("ix_device_days_day", "device_days", ["day"], unique=False)
    op.create_table(
        "device_paces",
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("due", sa.Float(53), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_device_paces_device_id"),
        sa.PrimaryKeyConstraint("device_id", name="pk_device_paces"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE device_paces SET UNLOGGED")


def _letters() -> None:
    op.create_table(
        "refused_events",
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("event_id", sa.String(64), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("type", sa.String(64), nullable=False),
        sa.Column("refusal", sa.String(64), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_refused_events_device_id"),
        sa.PrimaryKeyConstraint("device_id", "event_id", name="pk_refused_events"),
    )
    op.create_index("ix_refused_events_last_at", "refused_events", ["last_at"], unique=False)
    op.create_table(
        "set_aside_events",
        sa.Column("event_id", sa.String(64), nullable=False),
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("notice_id", sa.String(64), nullable=False),
        sa.Column("tracking_code", sa.String(12), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_set_aside_events_device_id"),
        sa.PrimaryKeyConstraint("event_id", name="pk_set_aside_events"),
        sa.UniqueConstraint("notice_id", name="uq_set_aside_events_notice_id"),
    )
    for columns in (["device_id", "received_at"], ["received_at"]):
        op.create_index(f"ix_set_aside_events_{'_'.join(columns)}", "set_aside_events", columns, unique=False)


def _backups() -> None:
    op.create_table(
        "backups",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_backups"),
    )
    op.add_column("inbox", sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("inbox", sa.Column("backup_id", sa.String(64), nullable=True))
    op.execute("UPDATE inbox SET settled_at = received_at")
    with op.batch_alter_table("inbox") as inbox:
        inbox.alter_column("settled_at", existing_type=sa.DateTime(timezone=True), nullable=False)
    for columns in (["backup_id", "device_id", "epoch", "seq"], ["status", "settled_at"], ["aggregate_id"]):
        op.create_index(f"ix_inbox_{'_'.join(columns)}", "inbox", columns, unique=False)


def _references() -> None:
    """The simulated phone forgets what it showed: its messages had no name before."""
    op.execute("DELETE FROM sim_messages")
    with op.batch_alter_table("sim_messages") as messages:
        messages.add_column(sa.Column("reference", sa.String(64), nullable=False))
        messages.create_unique_constraint("uq_sim_messages_reference", ["reference"])
