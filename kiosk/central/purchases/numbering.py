"""Whether a tracking code or a request's id is taken: one line of numbers for requests, awaiting ones and messages."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from kiosk.central.database import among_named
from kiosk.central.kept import Kept
from kiosk.central.schema import awaiting_requests, purchases, support_messages

_BEARERS = (
    (purchases, purchases.c.request_id),
    (awaiting_requests, awaiting_requests.c.request_id),
    (support_messages, support_messages.c.message_id),
)


def in_use(connection: sa.Connection, tracking_code: str, own_id: str) -> bool:
    """Tell whether anything that a terminal sent bears this code, or this id among what is of its kind."""
    return bool(taken(connection, (tracking_code,), (own_id,)))


def taken(connection: sa.Connection, tracking_codes: Collection[str], own_ids: Collection[str]) -> frozenset[str]:
    """Return those of the codes and ids that something which a terminal sent bears already."""
    rows = _BEARING.all(connection, tracking_codes=list(tracking_codes), own_ids=list(own_ids))
    found = {each for row in rows for each in row}
    return frozenset(found.intersection((*tracking_codes, *own_ids)))


def _bearing(postgres: bool) -> sa.CompoundSelect[Any]:
    return sa.union_all(
        *(
            sa.select(table.c.tracking_code, own).where(
                sa.or_(
                    among_named(table.c.tracking_code, "tracking_codes", postgres=postgres),
                    among_named(own, "own_ids", postgres=postgres),
                )
            )
            for table, own in _BEARERS
        )
    )


_BEARING = Kept(_bearing)
