"""The page of terminals."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.devices import enrolment
from kiosk.central.office.auditing import Record
from kiosk.central.office.devices import looking, reading
from kiosk.central.office.forms import PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.rendering import Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting

router = APIRouter(prefix="/devices")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_DEVICES))]
Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_DEVICES))]


@router.get("")
def terminals(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the terminals."""
    return _page(visit, page_number(query.one("page")))


@router.post("/codes")
def issue_code(visit: Keeper, form: PostedForm) -> Response:
    """Make a code with which a terminal joins a dealership; it is shown once."""
    dealer_id = form.one("dealer_id")
    try:
        code = enrolment.issue_enrolment_code(visit.central, dealer_id)
    except KeyError:
        return visit.go("devices", Notice("error.office.dealer", tone="sorry"))
    with visit.central.database.write() as connection:
        visit.record(connection, "enrolment_code", Record("dealer", dealer_id))
    return _page(visit, 1, code, dealer_id)


@router.get("/{device_id}")
def terminal(visit: Reader, device_id: str) -> HTMLResponse:
    """Show one terminal: how it is, what it holds, what central holds of it."""
    found = looking.terminal(visit.central, device_id)
    return visit.missing() if found is None else visit.page("device.html", here="devices", it=found)


@router.get("/{device_id}/revoke")
def ask_to_revoke(visit: Keeper, device_id: str) -> HTMLResponse:
    """Ask once more before a terminal is shut out."""
    found = reading.terminal(visit.central, device_id)
    if found is None:
        return visit.missing()
    return visit.page("device_revoke.html", here="devices", device=found)


@router.post("/{device_id}/revoke")
def revoke(visit: Keeper, device_id: str) -> Response:
    """Shut a terminal out."""
    found = reading.terminal(visit.central, device_id)
    if found is None:
        return visit.missing()
    enrolment.revoke(visit.central, device_id)
    with visit.central.database.write() as connection:
        visit.record(connection, "device_revoked", Record("device", device_id))
    return visit.go("devices", Notice("office.device_revoked", {"number": found.number}))


def _page(visit: Visit, number: int, code: str = "", dealer_id: str = "") -> HTMLResponse:
    return visit.page(
        "devices.html",
        here="devices",
        devices=reading.terminals(visit.central, number),
        dealers=reading.dealerships(visit.central),
        code=code,
        dealer_id=dealer_id,
        minutes=int(visit.central.limits.enrolment_code_life.total_seconds()) // 60,
    )
