"""The page from which requests are taken out; it wants password and code of a moment ago."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk import texts
from kiosk.central.office import personal
from kiosk.central.office.exports import sheets
from kiosk.central.office.exports.lists import AWAITING, REQUESTS, ExportList
from kiosk.central.office.exports.rows import MOST
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.rendering import HEADERS, NOTHING_WRONG, Mistakes
from kiosk.central.office.requests import filters, reading
from kiosk.central.office.roles import Capability
from kiosk.central.office.showing import day
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused
from kiosk.domain.text import fold_digits

router = APIRouter(prefix="/exports")

Exporter = Annotated[Visit, Depends(visiting(Capability.EXPORT, fresh=True))]

FORMATS = ("csv", "xlsx")


@router.get("")
def choose(visit: Exporter, query: QueryForm) -> HTMLResponse:
    """Show how many requests the filters leave, and the ways to take them."""
    return _page(visit, REQUESTS, query)


@router.post("")
def take(visit: Exporter, form: PostedForm) -> Response:
    """Hand out a sheet of requests."""
    return _taken(visit, REQUESTS, form)


@router.get("/awaiting")
def choose_awaiting(visit: Exporter, query: QueryForm) -> HTMLResponse:
    """Show how many requests that were taken down offline the filters leave, and the ways to take them."""
    return _page(visit, AWAITING, query)


@router.post("/awaiting")
def take_awaiting(visit: Exporter, form: PostedForm) -> Response:
    """Hand out a sheet of requests that were taken down offline."""
    return _taken(visit, AWAITING, form)


def _taken(visit: Visit, listed: ExportList, form: Form) -> Response:
    """Hand out a sheet; with the customers' own data only to who may see it, and for a reason."""
    narrowed = filters.by_address(form, listed.table)
    wanted, whole, reason = form.one("format"), form.one("personal") == "yes", form.text("reason")
    mistakes = list(narrowed.wrong.refusals)
    if wanted not in FORMATS:
        mistakes.append(Refused("office.choose", "/format"))
    refused = personal.refuse_reason(reason) if whole else None
    if refused is not None:
        mistakes.append(refused)
    if whole and not visit.may(Capability.REVEAL_CUSTOMERS):
        mistakes.append(Refused("office.no_personal", "/personal"))
    with visit.central.database.write() as connection:
        count = listed.counted(connection, narrowed)
        if count > MOST:
            mistakes.append(Refused("office.too_many", "/format", {"most": MOST}))
        if not mistakes:
            details = {"rows": count, "format": wanted, "personal": whole, "filters": narrowed.values}
            visit.record(connection, listed.action, reason=reason or None, details=details)
    if mistakes:
        return _page(visit, listed, form, Mistakes(tuple(mistakes)), 422)
    return _sheet(visit, listed, narrowed, wanted, whole=whole)


def _sheet(
    visit: Visit, listed: ExportList, narrowed: filters.RequestFilter, wanted: str, *, whole: bool
) -> Response:
    headings = listed.headings(personal=whole)
    with visit.central.database.read() as connection:
        found = listed.rows(connection, narrowed, personal=whole)
        if wanted == "csv":
            body, kind = sheets.as_csv(headings, found), sheets.CSV_TYPE
        else:
            body, kind = sheets.as_xlsx(texts.text(listed.title), headings, found), sheets.XLSX_TYPE
    name = f"{listed.name}-{fold_digits(day(visit.central.now())).replace('/', '-')}.{wanted}"
    headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return Response(body, media_type=kind, headers=headers)


def _page(
    visit: Visit, listed: ExportList, typed: Form, wrong: Mistakes = NOTHING_WRONG, status: int = 200
) -> HTMLResponse:
    narrowed = filters.by_address(typed, listed.table)
    with visit.central.database.read() as connection:
        count = listed.counted(connection, narrowed)
    return visit.page(
        "exports.html",
        status,
        here="exports",
        listed=listed,
        other=AWAITING if listed is REQUESTS else REQUESTS,
        values=narrowed.values,
        count=count,
        form=typed,
        wrong=wrong or narrowed.wrong,
        choices=reading.choices(visit.central),
    )
