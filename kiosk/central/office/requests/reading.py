"""Reading requests for the office: the list with its filters, and one request whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed, programmes
from kiosk.central.context import Central
from kiosk.central.office.paging import Paged, paged
from kiosk.central.office.requests.filters import RequestFilter
from kiosk.central.schema import devices, purchase_history, purchases, staff
from kiosk.domain.purchase import TRANSITIONS, RequestState
from kiosk.domain.text import mask_name, mask_national_code
from kiosk.wire.catalogue import DealerDocument, ProgrammeDocument
from kiosk.wire.identity import Registry
from kiosk.wire.purchases import Choice

BY_OTHERS = frozenset({RequestState.ORDER_CANCELLED, RequestState.WITHDRAWN, RequestState.UNPAID_CANCELLED})
"""The states that only the customer or the clock brings about."""

_request = purchases.c
ROW_COLUMNS = (
    _request.request_id,
    _request.tracking_code,
    _request.state,
    _request.national_code,
    _request.total,
    _request.confirmed_at,
    _request.shown,
)
"""What `row_of` reads; a list never reads what the terminals sent."""

_ORDER = {state: place for place, state in enumerate(RequestState)}


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request in a list, its customer masked."""

    id: str
    tracking_code: str
    state: str
    customer: str
    national_code: str
    programme: str
    vehicle: str
    dealer: str
    total: int
    confirmed_at: datetime


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A step of a request's way; `actor` is `customer`, `system` or the name of a member of staff."""

    state: str
    at: datetime
    note: str
    actor: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a price in rials."""

    title: str
    amount: int


@dataclass(frozen=True, slots=True)
class RequestDetails:
    """All of a request; `lines` are empty where the catalogue of today no longer says how the price came about."""

    row: Any
    registry: Registry
    mobile: str
    profile: dict[str, Any]
    device_number: int
    history: tuple[HistoryLine, ...]
    lines: tuple[Line, ...]
    programme: ProgrammeDocument | None
    dealer: DealerDocument | None
    next_states: tuple[RequestState, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters offer, as (value, text)."""

    makers: list[tuple[str, str]]
    programmes: list[tuple[str, str]]
    dealers: list[tuple[str, str]]


def listed(central: Central, narrowed: RequestFilter, number: int) -> Paged[RequestRow]:
    """Return one page of the requests that a filter leaves, newest first."""
    query = sa.select(*ROW_COLUMNS).where(*narrowed.conditions)
    query = query.order_by(_request.confirmed_at.desc(), _request.request_id.desc())
    with central.database.read() as connection:
        return paged(connection, query, number, row_of)


def of_customers(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> tuple[RequestRow, ...]:
    """Return every request that a condition leaves, newest first; for one person's."""
    rows = connection.execute(sa.select(*ROW_COLUMNS).where(condition).order_by(_request.confirmed_at.desc()))
    return tuple(row_of(row) for row in rows)


def details(central: Central, request_id: str) -> RequestDetails | None:
    """Return one request with everything that belongs to it."""
    with central.database.read() as connection:
        query = sa.select(purchases, devices.c.number).join(devices, devices.c.id == purchases.c.device_id)
        row = connection.execute(query.where(purchases.c.request_id == request_id)).one_or_none()
        if row is None:
            return None
        programme = feed.document(connection, "programmes", row.programme_id)
        dealer = feed.document(connection, "dealers", row.dealer_id)
        return RequestDetails(
            row=row,
            registry=Registry.model_validate(row.shown["registry"]),
            mobile=row.body["mobile"],
            profile=row.body["profile"],
            device_number=row.number,
            history=_history(connection, request_id),
            lines=_lines(connection, row),
            programme=None if programme is None else ProgrammeDocument.model_validate(programme),
            dealer=None if dealer is None else DealerDocument.model_validate(dealer),
            next_states=tuple(sorted(TRANSITIONS[RequestState(row.state)] - BY_OTHERS, key=_ORDER.__getitem__)),
        )


def choices(central: Central) -> Choices:
    """Return what a list may be narrowed to."""
    with central.database.read() as connection:
        makers = feed.all_documents(connection, "makers")
        found = feed.all_documents(connection, "programmes")
        dealers = feed.all_documents(connection, "dealers")
    return Choices(_titles(makers), _titles(found), _titles(dealers))


def _titles(documents: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(each["id"], each.get("name") or each["title"]) for each in documents]


def row_of(row: Any) -> RequestRow:
    """Read the `ROW_COLUMNS` of a request for a list."""
    registry = row.shown["registry"]
    return RequestRow(
        id=row.request_id,
        tracking_code=row.tracking_code,
        state=row.state,
        customer=mask_name(f"{registry['first_name']} {registry['last_name']}"),
        national_code=mask_national_code(row.national_code),
        programme=row.shown["programme_title"],
        vehicle=row.shown["vehicle_title"],
        dealer=row.shown["dealer_name"],
        total=row.total,
        confirmed_at=row.confirmed_at,
    )


def _history(connection: sa.Connection, request_id: str) -> tuple[HistoryLine, ...]:
    by_staff = purchase_history.c.actor == sa.literal("staff:") + staff.c.id
    query = sa.select(purchase_history, staff.c.name).outerjoin(staff, by_staff)
    rows = connection.execute(query.where(purchase_history.c.request_id == request_id).order_by(purchase_history.c.id))
    return tuple(HistoryLine(row.state, row.at, row.note, row.name or row.actor) for row in rows)


def _lines(connection: sa.Connection, row: Any) -> tuple[Line, ...]:
    """The lines of the choice, as far as the catalogue still gives the sum that the request was registered with."""
    choice = Choice.model_validate({**row.body["choice"], **(row.changed_choice or {})})
    found = programmes.chosen(connection, row.maker, choice)
    if not isinstance(found, programmes.Chosen):
        return ()
    lines = [Line(each.title, each.amount) for each in found.vehicle.price_lines]
    lines += [Line(each.title, each.price) for each in found.options]
    return tuple(lines) if sum(line.amount for line in lines) == row.net else ()
