"""The page of the reconciliation, and its sheet."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office.exports import sheets
from kiosk.central.office.forms import PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.reconciliation import reading
from kiosk.central.office.rendering import HEADERS
from kiosk.central.office.roles import Capability
from kiosk.central.office.showing import day
from kiosk.central.office.visiting import Visit, visiting
from kiosk.domain.text import fold_digits

router = APIRouter(prefix="/reconciliation")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_DEVICES))]


@router.get("")
def reconciliation(visit: Reader, query: QueryForm) -> HTMLResponse:
    """Lay made, received and printed side by side, by terminal and day."""
    wanted = reading.asked(visit.central, query)
    return visit.page(
        "reconciliation.html",
        here="reconciliation",
        found=reading.listed(visit.central, wanted, page_number(query.one("page"))),
        dealers=reading.dealers(visit.central),
        values=wanted.values,
        wrong=wanted.wrong,
    )


@router.post("/sheet")
def sheet(visit: Reader, form: PostedForm) -> Response:
    """Hand the days out as CSV; they are counts and name nobody."""
    wanted = reading.asked(visit.central, form)
    body = sheets.as_csv(reading.headings(), reading.sheet(visit.central, wanted))
    with visit.central.database.write() as connection:
        visit.record(connection, "reconciliation_exported", details={"filters": dict(wanted.values)})
    name = f"reconciliation-{fold_digits(day(visit.central.now())).replace('/', '-')}.csv"
    headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return Response(body, media_type=sheets.CSV_TYPE, headers=headers)
