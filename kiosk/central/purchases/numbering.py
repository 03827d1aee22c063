"""Whether a tracking code or a request's id is taken: one line of numbers for requests, awaiting ones and messages."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests, purchases, support_messages


def in_use(connection: sa.Connection, tracking_code: str, own_id: str) -> bool:
    """Tell whether anything that a terminal sent bears this code, or this id among what is of its kind."""
    queries = (
        sa.select(table.c.tracking_code)
        .where(sa.or_(table.c.tracking_code == tracking_code, own == own_id))
        .limit(1)
        for table, own in (
            (purchases, purchases.c.request_id),
            (awaiting_requests, awaiting_requests.c.request_id),
            (support_messages, support_messages.c.message_id),
        )
    )
    return any(connection.scalar(query) is not None for query in queries)
