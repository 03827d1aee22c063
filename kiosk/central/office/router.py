"""All pages of the office under one address; every form that any of them takes must be one of ours."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from kiosk.central.office.accounts import routes as account_routes
from kiosk.central.office.customers import routes as customer_routes
from kiosk.central.office.deadletters import routes as letter_routes
from kiosk.central.office.dealers import routes as dealer_routes
from kiosk.central.office.devices import routes as device_routes
from kiosk.central.office.draws import routes as draw_routes
from kiosk.central.office.entry import routes as entry_routes
from kiosk.central.office.exports import routes as export_routes
from kiosk.central.office.forms import ours
from kiosk.central.office.messages import routes as message_routes
from kiosk.central.office.papers import routes as paper_routes
from kiosk.central.office.programmes import draft_routes, vehicle_routes
from kiosk.central.office.programmes import routes as programme_routes
from kiosk.central.office.reconciliation import routes as reconciliation_routes
from kiosk.central.office.rendering import plain_page
from kiosk.central.office.requests import awaiting_routes
from kiosk.central.office.requests import routes as request_routes
from kiosk.central.office.support import routes as support_routes
from kiosk.central.office.trail import routes as trail_routes
from kiosk.central.office.visiting import ROOT

router = APIRouter(prefix=ROOT, include_in_schema=False, dependencies=[Depends(ours)])
for area in (
    entry_routes,
    awaiting_routes,
    request_routes,
    draw_routes,
    customer_routes,
    vehicle_routes,
    draft_routes,
    programme_routes,
    dealer_routes,
    paper_routes,
    support_routes,
    message_routes,
    export_routes,
    device_routes,
    letter_routes,
    reconciliation_routes,
    account_routes,
    trail_routes,
):
    router.include_router(area.router)


@router.get("/{rest:path}")
def nothing_here(rest: str) -> HTMLResponse:
    """Answer an address that is none with a page."""
    return plain_page("sorry.html", 404, why="missing")
