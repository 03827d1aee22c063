"""Where a request that was taken down offline stands, and the row that says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests
from kiosk.domain.errors import Refusal


class AwaitingState(StrEnum):
    """Text `awaiting.state.<value>`; a `finished` one goes on as a purchase of the same id and tracking code."""

    AWAITING = "awaiting"
    FINISHED = "finished"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


def by_code(connection: sa.Connection, tracking_code: str) -> Any | None:
    """Return the row of a tracking code, whatever became of it."""
    query = sa.select(awaiting_requests).where(awaiting_requests.c.tracking_code == tracking_code)
    return connection.execute(query).one_or_none()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a proved request; `reason` is why it was refused."""

    tracking_code: str
    programme: str
    state: AwaitingState
    reason: Refusal | None


def outcomes(connection: sa.Connection, customer_id: str, since: datetime) -> tuple[Outcome, ...]:
    """Return what a customer proved to have asked for since a moment, in the order of confirmation."""
    rows = awaiting_requests.c
    proven = sa.select(awaiting_requests).where(rows.customer_id == customer_id, rows.proven_at >= since)
    return tuple(
        Outcome(row.tracking_code, row.shown["programme_title"], AwaitingState(row.state), _reason(row))
        for row in connection.execute(proven.order_by(rows.confirmed_at))
    )


def asked_for(connection: sa.Connection, mobile: str, maker: str, claim: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what awaits a person of this national code and birth date, as titles of vehicle and programme."""
    rows = awaiting_requests.c
    theirs = sa.select(rows.shown).where(whose(mobile, maker, claim)).order_by(rows.confirmed_at)
    return tuple(
        " · ".join(filter(None, (shown["vehicle_title"], shown["colour_name"], shown["programme_title"])))
        for shown in connection.scalars(theirs)
    )


def whose(mobile: str, maker: str, claim: Mapping[str, Any]) -> sa.ColumnElement[bool]:
    """The condition on requests that await exactly this person, who has not been proved to be there yet."""
    rows = awaiting_requests.c
    return sa.and_(
        rows.state == AwaitingState.AWAITING, rows.customer_id.is_(None), naming(mobile, maker, claim)
    )


def naming(mobile: str, maker: str, claim: Mapping[str, Any]) -> sa.ColumnElement[bool]:
    """The condition on requests that name exactly this person, whatever became of them."""
    rows = awaiting_requests.c
    return sa.and_(
        rows.mobile == mobile,
        rows.maker == maker,
        rows.national_code == claim["national_code"],
        rows.birth_date == claim["birth_date"],
    )


def _reason(row: Any) -> Refusal | None:
    return None if row.refusal is None else Refusal(row.refusal["code"], row.refusal["values"])


def awaits(connection: sa.Connection, request_id: str) -> Any | None:
    """Return the row of a request that still awaits its customer, locked until the transaction ends."""
    rows = awaiting_requests.c
    query = sa.select(awaiting_requests).where(rows.request_id == request_id, rows.state == AwaitingState.AWAITING)
    return connection.execute(query.with_for_update()).one_or_none()
