"""The trail of an account: what was changed, when, and at which terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from kiosk.central.devices.device import Device
from kiosk.central.schema import audit

Action = Literal["profile.changed", "password.set", "mobile.changed", "consent.withdrawn"]


def note(
    connection: sa.Connection,
    device: Device,
    person_id: str,
    action: Action,
    now: datetime,
    *,
    customer_id: str | None = None,
    fields: Sequence[str] | Mapping[str, str | None] = (),
) -> None:
    """Write a change down in the transaction that makes it; `fields` are names, for a mobile `old` and `new`."""
    connection.execute(
        sa.insert(audit).values(
            at=now,
            device_id=device.id,
            person_id=person_id,
            customer_id=customer_id,
            action=action,
            fields=dict(fields) if isinstance(fields, Mapping) else list(fields),
        )
    )
