"""Where a request that was taken down offline stands, and the row that says so."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests


class AwaitingState(StrEnum):
    """Text `awaiting.state.<value>`; a `finished` one goes on as a purchase of the same id and tracking code."""

    AWAITING = "awaiting"
    FINISHED = "finished"
    REFUSED = "refused"
    LAPSED = "lapsed"


def by_code(connection: sa.Connection, tracking_code: str) -> Any | None:
    """Return the row of a tracking code, whatever became of it."""
    query = sa.select(awaiting_requests).where(awaiting_requests.c.tracking_code == tracking_code)
    return connection.execute(query).one_or_none()


def awaits(connection: sa.Connection, request_id: str) -> Any | None:
    """Return the row of a request that still awaits its customer, locked until the transaction ends."""
    rows = awaiting_requests.c
    query = sa.select(awaiting_requests).where(rows.request_id == request_id, rows.state == AwaitingState.AWAITING)
    return connection.execute(query.with_for_update()).one_or_none()
