"""Places in a programme: taken by a registration, kept through a cancelled order, given back with the plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.catalogue.publishing import announce_full
from kiosk.central.purchases.standing import Earlier
from kiosk.central.schema import purchases
from kiosk.domain.purchase import RequestState


def take(connection: sa.Connection, programme_id: str, kept: Sequence[str | None], now: datetime) -> list[bool]:
    """Take a place for each of several people in their order; tell who has one now.

    `kept` names for each the cancelled order by which the person keeps a place, None where a free one is wanted. Where
    it names any, the programme's places must be held (`programmes.hold_places`) since those were looked at.
    """
    free, wanting = _taken(connection, programme_id, kept.count(None), now), iter(range(len(kept)))
    served = [one is not None or next(wanting) < free for one in kept]
    passed_on = [one for one in kept if one is not None]
    if passed_on:
        orders = sa.update(purchases).where(purchases.c.request_id.in_(passed_on))
        connection.execute(orders.values(holds_place=False, version=purchases.c.version + 1))
    return served


def _taken(connection: sa.Connection, programme_id: str, wanted: int, now: datetime) -> int:
    """Take as many of the wanted places as there are; usually that is all of them."""
    if not wanted:
        return 0
    last = programmes.take_places(connection, programme_id, wanted)
    if last is None:
        programmes.hold_places(connection, programme_id)
        wanted = programmes.open_places(connection, programme_id, wanted)
        last = programmes.take_places(connection, programme_id, wanted) if wanted else False
    if last:
        announce_full(connection, programme_id, now)
    return wanted


def kept_by(programme_id: str, earlier: Sequence[Earlier]) -> str | None:
    """Return the cancelled order by which a person keeps a place in a programme, None where there is none; pure."""
    kept = RequestState.ORDER_CANCELLED.value
    theirs = (one for one in earlier if one.programme_id == programme_id and one.state == kept and one.holds_place)
    return next((one.request_id for one in theirs), None)


def give_back(connection: sa.Connection, programme_id: str, count: int, now: datetime) -> None:
    """Return places to the programme."""
    programmes.release_places(connection, programme_id, count)
    announce_full(connection, programme_id, now)
