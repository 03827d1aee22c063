"""The pages of requests that were taken down offline and await their customer."""

from __future__ import annotations

from functools import partial

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from kiosk.central.office.auditing import Record
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes
from kiosk.central.office.requests import awaiting, filters, reading
from kiosk.central.office.requests.routes import Reader, Revealer
from kiosk.central.office.revealing import revealed_page
from kiosk.central.office.visiting import Visit
from kiosk.central.problems import Refused

router = APIRouter(prefix="/requests/awaiting")


@router.get("")
def requests(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the requests that the filters leave."""
    return _list_page(visit, query)


@router.post("/search")
def search(visit: Reader, form: PostedForm) -> HTMLResponse:
    """List the requests of a national code or a mobile, which no address ever holds."""
    number = filters.number_of(form)
    if isinstance(number, Refused):
        return _list_page(visit, Form(), 422, rows=(), who_wrong=Mistakes((number,)))
    kind, digits = number
    with visit.central.database.write() as connection:
        rows = awaiting.of_number(connection, kind, digits)
        visit.record(connection, "requests_searched", details={"by": kind, "found": len(rows)})
    return _list_page(visit, Form(), rows=rows)


@router.get("/{request_id}")
def request(visit: Reader, request_id: str) -> HTMLResponse:
    """Show one request, its customer masked."""
    return _request_page(visit, request_id)


@router.post("/{request_id}/reveal")
def reveal(visit: Revealer, request_id: str, form: PostedForm) -> HTMLResponse:
    """Show what the customer said of themselves on this one page, for a reason that is kept."""
    if awaiting.details(visit.central, request_id) is None:
        return visit.missing()
    page = partial(_request_page, visit, request_id)
    return revealed_page(visit, form, "customer_revealed", Record("awaiting", request_id), page)


def _list_page(
    visit: Visit,
    query: Form,
    status: int = 200,
    *,
    rows: tuple[awaiting.AwaitingRow, ...] | None = None,
    who_wrong: Mistakes = NOTHING_WRONG,
) -> HTMLResponse:
    listed = awaiting.listed(visit.central, query)
    return visit.page(
        "awaiting_requests.html",
        status,
        here="requests",
        listed=listed,
        rows=listed.found.items if rows is None else rows,
        searched=rows is not None,
        who_wrong=who_wrong,
        choices=reading.choices(visit.central),
        states=awaiting.STATES,
    )


def _request_page(
    visit: Visit, request_id: str, status: int = 200, *, revealed: bool = False, wrong: Mistakes = NOTHING_WRONG
) -> HTMLResponse:
    it = awaiting.details(visit.central, request_id)
    if it is None:
        return visit.missing()
    return visit.page(
        "awaiting_request.html",
        status,
        here="requests",
        it=it,
        person=awaiting.person(it.row, revealed=revealed),
        revealed=revealed,
        wrong=wrong,
    )
