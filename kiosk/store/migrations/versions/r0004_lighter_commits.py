"""A commit writes fewer pages: digests are indexed, and rows counted by the day, when they are delivered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_WAITING = (
    "request_id", "number", "attempts", "refused_at", "delivered_at", "created_at", "set_aside_at", "mobile_mac",
    "national_code_mac", "device_number", "epoch", "seq", "corrected_at", "printed_at",
)  # fmt: skip
_DAYS = "device_number, epoch, day, first_seq, last_seq, delivered, printed"


def _day(row: str) -> str:
    return f"date(coalesce({row}.corrected_at, {row}.created_at), '+210 minutes')"


_ADD = f"""INSERT INTO days ({_DAYS})
    VALUES (NEW.device_number, NEW.epoch, {_day("NEW")}, NEW.seq, NEW.seq, 1, NEW.printed_at IS NOT NULL)
    ON CONFLICT (device_number, epoch, day) DO UPDATE SET
    first_seq = min(first_seq, excluded.first_seq), last_seq = max(last_seq, excluded.last_seq),
    delivered = delivered + 1, printed = printed + excluded.printed"""
_TAKE_AWAY = f"""UPDATE days SET delivered = delivered - 1, printed = printed - (OLD.printed_at IS NOT NULL)
    WHERE device_number = OLD.device_number AND epoch = OLD.epoch AND day = {_day("OLD")}"""
_CHANGED = "AFTER UPDATE OF epoch, seq, corrected_at, delivered_at, printed_at ON requests"
_WAS, _IS = "WHEN OLD.delivered_at IS NOT NULL", "WHEN NEW.delivered_at IS NOT NULL"


def upgrade() -> None:
    """Make indexes and triggers anew, and count what was delivered."""
    for name in ("made", "changed", "gone"):
        op.execute(f"DROP TRIGGER requests_{name}")
    for name in ("mobile", "national_code", "undelivered"):
        op.drop_index(f"requests_{name}")
    for name in ("mobile", "national_code"):
        delivered = sa.text(f"{name}_mac IS NOT NULL AND delivered_at IS NOT NULL")
        op.create_index(f"requests_{name}", "requests", [f"{name}_mac"], sqlite_where=delivered)
    op.create_index("requests_undelivered", "requests", list(_WAITING), sqlite_where=sa.text("delivered_at IS NULL"))
    op.drop_table("days")
    op.create_table(
        "days",
        sa.Column("device_number", sa.Integer, primary_key=True),
        sa.Column("epoch", sa.Integer, primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("first_seq", "last_seq", "delivered", "printed")),
    )
    op.execute(
        f"INSERT INTO days ({_DAYS}) SELECT device_number, epoch, {_day('requests')} AS day, min(seq), max(seq), "
        "count(*), count(printed_at) FROM requests WHERE delivered_at IS NOT NULL GROUP BY device_number, epoch, day"
    )
    op.execute(f"CREATE TRIGGER requests_came AFTER INSERT ON requests {_IS} BEGIN {_ADD}; END")
    op.execute(f"CREATE TRIGGER requests_were {_CHANGED} {_WAS} BEGIN {_TAKE_AWAY}; END")
    op.execute(f"CREATE TRIGGER requests_are {_CHANGED} {_IS} BEGIN {_ADD}; END")
    op.execute(f"CREATE TRIGGER requests_gone AFTER DELETE ON requests {_WAS} BEGIN {_TAKE_AWAY}; END")
