"""The one way in which a request changes after its registration, whoever asks: customer, office or the clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import programmes
from kiosk.central.context import Central
from kiosk.central.moments import day_and_time
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import SmsKind
from kiosk.central.purchases import places
from kiosk.central.schema import customers, persons, purchase_history, purchases
from kiosk.central.sms import outbox
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import persian_digits

_TOLD: Mapping[RequestState, SmsKind] = MappingProxyType(
    {
        RequestState.ACCEPTED: "accepted",
        RequestState.REJECTED: "rejected",
        RequestState.AWAITING_PAYMENT: "payment_asked",
        RequestState.FILE_MADE: "file_made",
        RequestState.INVITED: "invited",
        RequestState.ORDER_CANCELLED: "cancelled",
        RequestState.WITHDRAWN: "withdrawn",
        RequestState.UNPAID_CANCELLED: "unpaid",
    }
)


def change_state(
    central: Central,
    connection: sa.Connection,
    request_id: str,
    to_state: RequestState,
    *,
    expected_version: int,
    actor: str,
    note: str = "",
    deadline: datetime | None = None,
    now: datetime,
) -> Any | Refused:
    """Bring a request to `to_state` and return its new row; `order.changed` or `order.not_possible` change nothing.

    `actor` is `customer`, `system` or `staff:` with an id; `note` is for the customer to read, at most 500 characters.
    A `deadline` belongs to AWAITING_PAYMENT and to nothing else: ValueError. Leaving the plan gives the place back.
    The customer's message lies in the outbox afterwards: call `central.nudge_sender()` after the commit.
    """
    if (to_state is RequestState.AWAITING_PAYMENT) != (deadline is not None):
        raise ValueError("a deadline belongs to a payment that is awaited")
    row = hold(connection, request_id)
    if row is None:
        return Refused("purchase.not_found")
    if row.version != expected_version:
        return Refused("order.changed")
    if not RequestState(row.state).may_become(to_state):
        return Refused("order.not_possible")
    leaves = row.holds_place and not to_state.keeps_place_in_plan
    values = {
        "state": to_state.value,
        "payment_deadline": deadline,
        "holds_place": row.holds_place and not leaves,
    }
    renewed = amend(connection, row, values, actor=actor, note=note, now=now)
    if leaves:
        places.give_back(connection, row.programme_id, now)
    if to_state in _TOLD:
        tell(connection, renewed, _TOLD[to_state], now)
    return renewed


def hold(connection: sa.Connection, request_id: str) -> Any | None:
    """Return a request's row and keep it until the transaction ends; None for an unknown id.

    The programme's places are held first, in the order in which a registration takes them.
    """
    mine = purchases.c.request_id == request_id
    programme_id = connection.scalar(sa.select(purchases.c.programme_id).where(mine))
    if programme_id is None:
        return None
    programmes.hold_places(connection, programme_id)
    return connection.execute(sa.select(purchases).where(mine).with_for_update()).one()


def amend(
    connection: sa.Connection, row: Any, values: Mapping[str, Any], *, actor: str, note: str, now: datetime
) -> Any:
    """Write `values` into a held row as its next version, with a line of history; return the new row."""
    mine = sa.update(purchases).where(purchases.c.request_id == row.request_id)
    renewed = connection.execute(mine.values(version=row.version + 1, **values).returning(*purchases.c)).one()
    connection.execute(
        sa.insert(purchase_history).values(
            request_id=row.request_id, state=renewed.state, at=now, note=note, actor=actor
        )
    )
    return renewed


def tell(connection: sa.Connection, row: Any, kind: SmsKind, now: datetime) -> None:
    """Leave a message about a request for its customer's present mobile; who has none any more is not told."""
    theirs = sa.select(persons.c.mobile).join(customers).where(customers.c.id == row.customer_id)
    mobile = connection.scalar(theirs)
    if mobile is None:
        return
    details = {
        "programme": row.shown["programme_title"],
        "vehicle": row.shown["vehicle_title"],
        "dealer": row.shown["dealer_name"],
        "tracking_code": persian_digits(row.tracking_code),
    }
    if row.payment_deadline is not None:
        day, time = day_and_time(row.payment_deadline)
        details["deadline"] = texts.text("sms.deadline", day=day, time=time)
    outbox.leave_about(connection, row.device_id, mobile, kind, now, details)
