"""Where a request that was taken down offline stands, and the row that says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

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


MISNAMED: Final = "awaiting.misnamed"
"""The refusal of a request that its mobile's holder set aside because it names somebody else."""


def by_code(connection: sa.Connection, tracking_code: str) -> Any | None:
    """Return the row of a tracking code, whatever became of it."""
    query = sa.select(awaiting_requests).where(awaiting_requests.c.tracking_code == tracking_code)
    return connection.execute(query).one_or_none()


def refusal_of(row: Any) -> Refusal | None:
    """Return why a request was not registered, None where nothing was said against it."""
    return None if row.refusal is None else Refusal(row.refusal["code"], row.refusal["values"])


def state_text(state: AwaitingState, refusal: Refusal | None) -> str:
    """Return the id of the text that names a state."""
    set_aside = refusal is not None and refusal.code == MISNAMED
    return "awaiting.state.set_aside" if set_aside else f"awaiting.state.{state.value}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a request; `reason` is why it was refused, or set aside, and then code and programme are empty."""

    tracking_code: str
    programme: str
    state: AwaitingState
    reason: Refusal | None


def outcomes(connection: sa.Connection, customer_id: str, since: datetime) -> tuple[Outcome, ...]:
    """Return what a customer proved to have asked for since a moment, or gave up, in the order of confirmation."""
    rows = awaiting_requests.c
    given_up = sa.and_(rows.state == AwaitingState.WITHDRAWN, rows.settled_at >= since)
    decided = sa.or_(rows.proven_at >= since, given_up)
    theirs = sa.select(awaiting_requests).where(rows.customer_id == customer_id, decided)
    return tuple(_outcome(row) for row in connection.execute(theirs.order_by(rows.confirmed_at)))


def _outcome(row: Any) -> Outcome:
    """Of a request that names somebody else nothing is told but that it was set aside."""
    reason = refusal_of(row)
    if reason is not None and reason.code == MISNAMED:
        return Outcome("", "", AwaitingState.WITHDRAWN, reason)
    return Outcome(row.tracking_code, row.shown["programme_title"], AwaitingState(row.state), reason)


def asked_for(connection: sa.Connection, mobile: str, maker: str, claim: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what awaits a person of this national code and birth date, as titles of vehicle and programme."""
    rows = awaiting_requests.c
    theirs = sa.select(rows.shown).where(whose(mobile, maker, claim)).order_by(rows.confirmed_at)
    return tuple(wish(shown) for shown in connection.scalars(theirs))


def wish(shown: Mapping[str, str]) -> str:
    """Return what was asked for as a line: vehicle, colour and programme, as far as they were known."""
    return " · ".join(filter(None, (shown["vehicle_title"], shown["colour_name"], shown["programme_title"])))


def whose(mobile: str, maker: str, claim: Mapping[str, Any]) -> sa.ColumnElement[bool]:
    """The condition on requests that await exactly this person, who has not been proved to be there yet."""
    rows = awaiting_requests.c
    return sa.and_(
        undecided(mobile, maker),
        rows.national_code == claim["national_code"],
        rows.birth_date == claim["birth_date"],
    )


def undecided(mobile: str, maker: str) -> sa.ColumnElement[bool]:
    """The condition on requests that await whoever holds this mobile, whatever person they name."""
    rows = awaiting_requests.c
    return sa.and_(
        rows.state == AwaitingState.AWAITING, rows.customer_id.is_(None), rows.mobile == mobile, rows.maker == maker
    )


def awaits(connection: sa.Connection, request_id: str) -> Any | None:
    """Return the row of a request that still awaits its customer, locked until the transaction ends."""
    rows = awaiting_requests.c
    query = sa.select(awaiting_requests).where(rows.request_id == request_id, rows.state == AwaitingState.AWAITING)
    return connection.execute(query.with_for_update()).one_or_none()
