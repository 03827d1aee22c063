"""The one way in which requests change after their registration, whoever asks: customer, office or the clock."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import programmes
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
_AT_ONCE = 1_000
"""How many requests one statement names, well under what either database takes."""

_request = purchases.c
_STANDING = (_request.request_id, _request.programme_id, _request.state, _request.version, _request.holds_place)
_TELLING = (
    *_STANDING,
    _request.customer_id,
    _request.device_id,
    _request.tracking_code,
    _request.shown,
    _request.payment_deadline,
)
"""What a change returns of a request: enough to tell its customer, and none of what the terminal sent."""


@dataclass(frozen=True, slots=True)
class Change:
    """One request and the version on which its change was decided; `note` is its customer's, at most 500 characters."""

    request_id: str
    expected_version: int
    note: str = ""


def change_state(
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
    """Bring one request to `to_state`, as `change_states` brings many."""
    change = Change(request_id, expected_version, note)
    [outcome] = change_states(connection, [change], to_state, actor=actor, deadline=deadline, now=now)
    return outcome


def change_states(
    connection: sa.Connection,
    changes: Sequence[Change],
    to_state: RequestState,
    *,
    actor: str,
    deadline: datetime | None = None,
    now: datetime,
) -> list[Any | Refused]:
    """Bring requests, each named once, to `to_state`; return what became of each: its new row or why it stayed.

    `purchase.not_found`, `order.changed` and `order.not_possible` change nothing of the request. `actor` is `customer`,
    `system` or `staff:` with an id. A `deadline` belongs to AWAITING_PAYMENT and to nothing else: ValueError. Leaving
    the plan gives the place back. The customers' messages lie in the outbox afterwards: call `central.nudge_sender()`
    after the commit.
    """
    if (to_state is RequestState.AWAITING_PAYMENT) != (deadline is not None):
        raise ValueError("a deadline belongs to a payment that is awaited")
    found = _hold(connection, [each.request_id for each in changes], _STANDING)
    refused = {each.request_id: _refuse(found.get(each.request_id), each, to_state) for each in changes}
    going = [(found[each.request_id], each.note) for each in changes if refused[each.request_id] is None]
    values: dict[str, Any] = {"state": to_state.value, "payment_deadline": deadline}
    leaving: Counter[str] = Counter()
    if not to_state.keeps_place_in_plan:
        values["holds_place"] = False
        leaving.update(row.programme_id for row, _ in going if row.holds_place)
    renewed = amend(connection, going, values, actor=actor, now=now)
    for programme_id, count in sorted(leaving.items()):
        places.give_back(connection, programme_id, count, now)
    if to_state in _TOLD:
        tell(connection, renewed.values(), _TOLD[to_state], now)
    return [refused[each.request_id] or renewed[each.request_id] for each in changes]


def note_down(
    connection: sa.Connection, changes: Sequence[Change], *, actor: str, now: datetime
) -> list[Any | Refused]:
    """Add a line to the history of requests, each named once, whose state stays; answers as `change_states` does."""
    found = _hold(connection, [each.request_id for each in changes], _STANDING)
    refused = {each.request_id: _outdated(found.get(each.request_id), each) for each in changes}
    going = [(found[each.request_id], each.note) for each in changes if refused[each.request_id] is None]
    renewed = amend(connection, going, {}, actor=actor, now=now)
    return [refused[each.request_id] or renewed[each.request_id] for each in changes]


def hold(connection: sa.Connection, request_id: str) -> Any | None:
    """Return a request's whole row and keep it until the transaction ends; None for an unknown id.

    The programme's places are held first, in the order in which a registration takes them.
    """
    return _hold(connection, [request_id], tuple(purchases.c)).get(request_id)


def amend(
    connection: sa.Connection,
    noted: Sequence[tuple[Any, str]],
    values: Mapping[str, Any],
    *,
    actor: str,
    now: datetime,
) -> dict[str, Any]:
    """Write `values` into held rows as their next versions, each with a line of history and its note.

    Returns the new rows by request id; RuntimeError where a row is not as it was held.
    """
    renewed: dict[str, Any] = {}
    alike = defaultdict(list)
    for row, _ in noted:
        alike[row.state, row.version].append(row.request_id)
    for (state, version), request_ids in alike.items():
        for some in _parts(request_ids):
            unchanged = (_request.request_id.in_(some), _request.state == state, _request.version == version)
            written = sa.update(purchases).where(*unchanged).values(version=version + 1, **values)
            rows = connection.execute(written.returning(*_TELLING)).all()
            renewed.update((row.request_id, row) for row in rows)
    if len(renewed) != len(noted):
        raise RuntimeError("a request that was held has changed")
    lines = [
        {"request_id": row.request_id, "state": renewed[row.request_id].state, "at": now, "note": note, "actor": actor}
        for row, note in noted
    ]
    if lines:
        connection.execute(sa.insert(purchase_history), lines)
    return renewed


def tell(connection: sa.Connection, rows: Collection[Any], kind: SmsKind, now: datetime) -> None:
    """Leave a message about each request for its customer's present mobile; who has none any more is not told."""
    mobiles: dict[str, str | None] = {}
    for some in _parts({row.customer_id for row in rows}):
        theirs = sa.select(customers.c.id, persons.c.mobile).join(persons).where(customers.c.id.in_(some))
        mobiles.update((row.id, row.mobile) for row in connection.execute(theirs).all())
    outbox.leave_about(connection, kind, now, list(_messages(rows, mobiles)))


def _outdated(row: Any | None, change: Change) -> Refused | None:
    if row is None:
        return Refused("purchase.not_found")
    return Refused("order.changed") if row.version != change.expected_version else None


def _refuse(row: Any | None, change: Change, to_state: RequestState) -> Refused | None:
    refused = _outdated(row, change)
    if refused is not None or row is None:
        return refused
    return None if RequestState(row.state).may_become(to_state) else Refused("order.not_possible")


def _hold(connection: sa.Connection, request_ids: Collection[str], columns: tuple[Any, ...]) -> dict[str, Any]:
    parts = list(_parts(sorted(request_ids)))
    theirs: set[str] = set()
    for some in parts:
        theirs.update(
            connection.scalars(sa.select(_request.programme_id).distinct().where(_request.request_id.in_(some)))
        )
    for programme_id in sorted(theirs):
        programmes.hold_places(connection, programme_id)
    found: dict[str, Any] = {}
    for some in parts:
        query = sa.select(*columns).where(_request.request_id.in_(some)).order_by(_request.request_id)
        rows = connection.execute(query.with_for_update()).all()
        found.update((row.request_id, row) for row in rows)
    return found


def _messages(rows: Iterable[Any], mobiles: Mapping[str, str | None]) -> Iterator[outbox.About]:
    for row in rows:
        mobile = mobiles[row.customer_id]
        if mobile is None:
            continue
        details = {
            "programme": row.shown["programme_title"],
            "vehicle": row.shown["vehicle_title"],
            "dealer": row.shown["dealer_name"],
            "tracking_code": persian_digits(row.tracking_code),
        }
        if row.payment_deadline is not None:
            day, time = day_and_time(row.payment_deadline)
            details["deadline"] = texts.text("sms.deadline", day=day, time=time)
        yield outbox.About(row.device_id, mobile, details)


def _parts(ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
