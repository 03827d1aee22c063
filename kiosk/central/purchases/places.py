"""Places in a programme: taken by a registration, kept through a cancelled order, given back with the plan."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.catalogue.publishing import announce_full
from kiosk.central.schema import purchases
from kiosk.domain.purchase import RequestState


def take(connection: sa.Connection, programme_id: str, national_code: str, now: datetime) -> bool:
    """Take the place that the person kept by a cancelled order, else a free one; False where none is left.

    The programme's places must be held (`programmes.hold_places`) since its requests were looked at.
    """
    if _take_kept(connection, programme_id, national_code):
        return True
    if not programmes.take_place(connection, programme_id):
        return False
    announce_full(connection, programme_id, now)
    return True


def has_one_for(connection: sa.Connection, programme_id: str, national_code: str) -> bool:
    """Tell whether `take` would find a place."""
    kept = sa.select(purchases.c.request_id).where(_kept(programme_id, national_code)).limit(1)
    return connection.scalar(kept) is not None or not programmes.is_full(connection, programme_id)


def give_back(connection: sa.Connection, programme_id: str, count: int, now: datetime) -> None:
    """Return places to the programme."""
    programmes.release_places(connection, programme_id, count)
    announce_full(connection, programme_id, now)


def _take_kept(connection: sa.Connection, programme_id: str, national_code: str) -> bool:
    first = sa.select(purchases.c.request_id).where(_kept(programme_id, national_code)).limit(1).scalar_subquery()
    passed_on = sa.update(purchases).where(purchases.c.request_id == first)
    return connection.execute(passed_on.values(holds_place=False, version=purchases.c.version + 1)).rowcount == 1


def _kept(programme_id: str, national_code: str) -> sa.ColumnElement[bool]:
    return sa.and_(
        purchases.c.programme_id == programme_id,
        purchases.c.national_code == national_code,
        purchases.c.state == RequestState.ORDER_CANCELLED.value,
        purchases.c.holds_place,
    )
