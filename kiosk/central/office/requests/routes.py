"""The pages of requests."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.requests import changing, deadlines, filters, reading
from kiosk.central.office.revealing import revealed_page
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused
from kiosk.domain.purchase import RequestState

router = APIRouter(prefix="/requests")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_REQUESTS))]
Clerk = Annotated[Visit, Depends(visiting(Capability.CHANGE_REQUESTS))]
Revealer = Annotated[Visit, Depends(visiting(Capability.REVEAL_CUSTOMERS))]


@router.get("")
def requests(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the requests that the filters leave."""
    narrowed = filters.by_address(query)
    found = reading.listed(visit.central, narrowed, page_number(query.one("page")))
    return _list_page(visit, narrowed, found=found)


@router.post("/search")
def search(visit: Reader, form: PostedForm) -> HTMLResponse:
    """List the requests of a national code or a mobile, which no address ever holds."""
    narrowed = filters.by_address(Form())
    whose = filters.whose(form)
    if isinstance(whose, Refused):
        return _list_page(visit, narrowed, 422, rows=(), who_wrong=Mistakes((whose,)))
    kind, condition = whose
    with visit.central.database.write() as connection:
        rows = reading.of_customers(connection, filters.of_person(condition))
        visit.record(connection, "requests_searched", details={"by": kind, "found": len(rows)})
    return _list_page(visit, narrowed, rows=rows)


@router.get("/{request_id}")
def request(visit: Reader, request_id: str) -> HTMLResponse:
    """Show one request, its customer masked."""
    return _request_page(visit, request_id)


@router.post("/{request_id}/reveal")
def reveal(visit: Revealer, request_id: str, form: PostedForm) -> HTMLResponse:
    """Show the request's customer on this one page, for a reason that is kept."""
    if reading.details(visit.central, request_id) is None:
        return visit.missing()
    page = partial(_request_page, visit, request_id)
    return revealed_page(visit, form, "customer_revealed", Record("request", request_id), page)


@router.post("/{request_id}/state")
def change(visit: Clerk, request_id: str, form: PostedForm) -> Response:
    """Bring a request to its next state."""
    done = changing.change(visit, request_id, form)
    if not isinstance(done, Refused):
        return visit.go(f"requests/{request_id}", Notice(f"office.request_now.{done.value}"))
    if done.field is not None:
        return _request_page(visit, request_id, 422, wrong=Mistakes((done,)), form=form)
    return _request_page(visit, request_id, 409, notice=Notice.refused(done), form=form)


def _list_page(
    visit: Visit,
    narrowed: filters.RequestFilter,
    status: int = 200,
    *,
    found: object = None,
    rows: tuple[reading.RequestRow, ...] = (),
    who_wrong: Mistakes = NOTHING_WRONG,
) -> HTMLResponse:
    return visit.page(
        "requests.html",
        status,
        here="requests",
        found=found,
        rows=rows,
        values=narrowed.values,
        wrong=narrowed.wrong,
        who_wrong=who_wrong,
        choices=reading.choices(visit.central),
        states=[state.value for state in RequestState],
    )


def _request_page(
    visit: Visit,
    request_id: str,
    status: int = 200,
    *,
    revealed: bool = False,
    wrong: Mistakes = NOTHING_WRONG,
    notice: Notice | None = None,
    form: Form | None = None,
) -> HTMLResponse:
    it = reading.details(visit.central, request_id)
    if it is None:
        return visit.missing()
    usual = deadlines.usual_day(visit.central.now(), visit.central.limits.office.payment_working_days)
    person = personal.whole(it.registry, it.mobile) + personal.profile(it.profile)
    return visit.page(
        "request.html",
        status,
        here="requests",
        it=it,
        revealed=revealed,
        person=person if revealed else personal.masked(it.registry, it.mobile),
        wrong=wrong,
        notice=notice,
        form=form or Form(),
        deadline=(usual.display(), deadlines.LAST_MINUTE),
    )
