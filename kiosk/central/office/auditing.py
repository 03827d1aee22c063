"""Writing down what staff did and whose data they saw, in the transaction in which they did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.schema import staff_audit


@dataclass(frozen=True, slots=True)
class Record:
    """What an entry is about, such as ("request", "r-…"); text `office.record.<kind>`."""

    kind: str
    id: str


def record(
    connection: sa.Connection,
    staff_id: str | None,
    action: str,
    now: datetime,
    address: str,
    *,
    about: Record | None = None,
    reason: str | None = None,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add an entry; `action` has the text `office.action.<action>`, and `details` never hold personal data."""
    connection.execute(
        sa.insert(staff_audit).values(
            at=now,
            staff_id=staff_id,
            action=action,
            record_kind=about.kind if about else None,
            record_id=about.id if about else None,
            reason=reason,
            details=dict(details or {}),
            address=address,
        )
    )
