"""Reading requests that were taken down offline for the office: the list with its filters, and one of them whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.awaiting.states import AwaitingState, refusal_of, state_text
from kiosk.central.context import Central
from kiosk.central.office import personal, showing
from kiosk.central.office.forms import Form
from kiosk.central.office.paging import Paged, page_number, paged
from kiosk.central.office.requests import filters
from kiosk.central.office.requests.filters import RequestFilter
from kiosk.central.schema import awaiting_requests, customers, devices, persons
from kiosk.domain.errors import Refusal
from kiosk.domain.text import mask_mobile, mask_national_code

STATES = tuple(state.value for state in AwaitingState)
_rows = awaiting_requests.c


@dataclass(frozen=True, slots=True)
class AwaitingRow:
    """A request in the list, its customer masked; what the catalogue did not know or was forgotten is empty.

    `state_text` is the id of the text that names the state.
    """

    id: str
    tracking_code: str
    state: str
    state_text: str
    national_code: str
    mobile: str
    programme: str
    vehicle: str
    dealer: str
    confirmed_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AwaitingDetails:
    """One request; `doubt` and `refusal` are in words, empty where there is none.

    `mended` where its birth date is another than that of the customer who proved to be its maker.
    """

    row: Any
    state_text: str
    device_number: int
    doubt: str
    refusal: str
    mended: bool


@dataclass(frozen=True, slots=True)
class AwaitingList:
    """One page of the list, and the filters that led to it."""

    found: Paged[AwaitingRow]
    narrowed: RequestFilter


def listed(central: Central, query: Form) -> AwaitingList:
    """Return the requests that a query leaves, newest first."""
    narrowed = filters.by_address(query, awaiting_requests)
    newest = sa.select(awaiting_requests).where(*narrowed.conditions)
    newest = newest.order_by(_rows.confirmed_at.desc(), _rows.request_id.desc())
    with central.database.read() as connection:
        found = paged(connection, newest, page_number(query.one("page")), _row)
    return AwaitingList(found, narrowed)


def of_number(connection: sa.Connection, kind: str, number: str) -> tuple[AwaitingRow, ...]:
    """Return the requests of a national code or a mobile (`kind` says which), newest first."""
    column = _rows.national_code if kind == "national_code" else _rows.mobile
    theirs = sa.select(awaiting_requests).where(column == number).order_by(_rows.confirmed_at.desc())
    return tuple(_row(row) for row in connection.execute(theirs))


def details(central: Central, request_id: str) -> AwaitingDetails | None:
    """Return one request."""
    born = persons.c.birth_date.label("born")
    query = sa.select(awaiting_requests, devices.c.number, born).join(devices, devices.c.id == _rows.device_id)
    query = query.outerjoin(customers, customers.c.id == _rows.customer_id)
    query = query.outerjoin(persons, persons.c.id == customers.c.person_id)
    with central.database.read() as connection:
        row = connection.execute(query.where(_rows.request_id == request_id)).one_or_none()
    if row is None:
        return None
    refusal = refusal_of(row)
    return AwaitingDetails(
        row=row,
        state_text=state_text(AwaitingState(row.state), refusal),
        device_number=row.number,
        doubt=in_words(Refusal(row.doubt)) if row.doubt else "",
        refusal="" if refusal is None else in_words(refusal),
        mended=row.proven_at is not None and row.birth_date is not None and row.birth_date != row.born,
    )


def person(row: Any, *, revealed: bool) -> list[personal.Fact]:
    """Return what somebody said of themselves, which nobody had checked; nothing where it was forgotten."""
    if row.mobile is None:
        return []
    whole = (showing.code(row.national_code), showing.code(row.mobile))
    masked = (showing.code(mask_national_code(row.national_code)), showing.code(mask_mobile(row.mobile)))
    national_code, mobile = whole if revealed else masked
    facts: list[personal.Fact] = [
        (texts.text("field.national_code"), national_code),
        (texts.text("field.mobile"), mobile),
    ]
    if not revealed:
        return facts
    written = personal.profile(row.body["profile"]) if row.body is not None else []
    return [*facts, (texts.text("field.birth_date"), showing.day(row.birth_date)), *written]


def _row(row: Any) -> AwaitingRow:
    return AwaitingRow(
        id=row.request_id,
        tracking_code=row.tracking_code,
        state=row.state,
        state_text=state_text(AwaitingState(row.state), refusal_of(row)),
        national_code=mask_national_code(row.national_code) if row.national_code else "",
        mobile=mask_mobile(row.mobile) if row.mobile else "",
        programme=row.shown["programme_title"],
        vehicle=row.shown["vehicle_title"],
        dealer=row.shown["dealer_name"],
        confirmed_at=row.confirmed_at,
        expires_at=row.expires_at,
    )


def in_words(refusal: Refusal) -> str:
    """Say why a request was not registered, or what spoke against it."""
    return texts.catalogue().refusal(refusal)
