"""How long ago a terminal was heard, in the words that the office and the metrics share."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

Freshness = Literal["good", "late", "silent", "never", "revoked"]

LATE_AFTER: Final = timedelta(minutes=5)
SILENT_AFTER: Final = timedelta(minutes=30)


def freshness(seen_at: datetime | None, revoked_at: datetime | None, now: datetime) -> Freshness:
    """Return how a terminal stands; one that was shut out is only that."""
    if revoked_at is not None:
        return "revoked"
    if seen_at is None:
        return "never"
    silence = now - seen_at
    return "good" if silence < LATE_AFTER else "late" if silence < SILENT_AFTER else "silent"
