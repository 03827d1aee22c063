"""Refused requests can be corrected or set aside; a terminal counts what it did by the day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_DAYS = "device_number, epoch, day, first_seq, last_seq, made, delivered, printed, needs_attention, set_aside"


def _counted(row: str) -> str:
    """What one request adds to its day in Tehran: that of its correction, where it has one, as its number is."""
    return (
        f"{row}.device_number, {row}.epoch, date(coalesce({row}.corrected_at, {row}.created_at), '+210 minutes'), "
        f"{row}.seq, {row}.seq, 1, {row}.delivered_at IS NOT NULL, {row}.printed_at IS NOT NULL, "
        f"{row}.delivered_at IS NULL AND {row}.refused_at IS NOT NULL AND {row}.set_aside_at IS NULL, "
        f"{row}.delivered_at IS NULL AND {row}.set_aside_at IS NOT NULL"
    )


_ADD = f"""INSERT INTO days ({_DAYS}) VALUES ({_counted("NEW")})
    ON CONFLICT (device_number, epoch, day) DO UPDATE SET
    first_seq = min(first_seq, excluded.first_seq), last_seq = max(last_seq, excluded.last_seq),
    made = made + 1, delivered = delivered + excluded.delivered, printed = printed + excluded.printed,
    needs_attention = needs_attention + excluded.needs_attention, set_aside = set_aside + excluded.set_aside"""
_TAKE_AWAY = """UPDATE days SET made = made - 1, delivered = delivered - (OLD.delivered_at IS NOT NULL),
    printed = printed - (OLD.printed_at IS NOT NULL),
    needs_attention = needs_attention
        - (OLD.delivered_at IS NULL AND OLD.refused_at IS NOT NULL AND OLD.set_aside_at IS NULL),
    set_aside = set_aside - (OLD.delivered_at IS NULL AND OLD.set_aside_at IS NOT NULL)
    WHERE device_number = OLD.device_number AND epoch = OLD.epoch
    AND day = date(coalesce(OLD.corrected_at, OLD.created_at), '+210 minutes')"""
_STATES = "epoch, seq, corrected_at, delivered_at, refused_at, set_aside_at, printed_at"


def upgrade() -> None:
    """Add the columns, count what is there, and let every later change of a request count itself."""
    for name in ("former_event_ids", "corrected_at", "set_aside_at", "set_aside_reason", "printed_at"):
        op.add_column("requests", sa.Column(name, sa.Text))
    op.drop_index("requests_undelivered")
    op.create_index(
        "requests_undelivered",
        "requests",
        ["request_id", "number", "attempts", "refused_at", "delivered_at", "created_at", "set_aside_at"],
        sqlite_where=sa.text("delivered_at IS NULL"),
    )
    op.create_table(
        "days",
        sa.Column("device_number", sa.Integer, primary_key=True),
        sa.Column("epoch", sa.Integer, primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        *(
            sa.Column(name, sa.Integer, nullable=False)
            for name in ("first_seq", "last_seq", "made", "delivered", "printed", "needs_attention", "set_aside")
        ),
    )
    op.execute(
        f"INSERT INTO days ({_DAYS}) SELECT device_number, epoch, date(created_at, '+210 minutes') AS day, min(seq), "
        "max(seq), count(*), count(delivered_at), 0, count(refused_at), 0 FROM requests "
        "GROUP BY device_number, epoch, day"
    )
    op.execute(f"CREATE TRIGGER requests_made AFTER INSERT ON requests BEGIN {_ADD}; END")
    op.execute(
        f"CREATE TRIGGER requests_changed AFTER UPDATE OF {_STATES} ON requests BEGIN {_TAKE_AWAY}; {_ADD}; END"
    )
    op.execute(f"CREATE TRIGGER requests_gone AFTER DELETE ON requests BEGIN {_TAKE_AWAY}; END")
