"""The tracking pages: behind a receipt's QR, which only a terminal's own signature opens, and by code and mobile."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, Response

from kiosk import texts
from kiosk.central.awaiting.lapsing import lapse_due
from kiosk.central.awaiting.states import by_code
from kiosk.central.context import Central, CentralHere
from kiosk.central.devices.access import caller_address
from kiosk.central.devices.keys import signed_by
from kiosk.central.problems import Declined, Refused
from kiosk.central.public import lookups, sightings
from kiosk.central.public.rendering import FOLDER, SentForm, page
from kiosk.central.public.sightings import Sighting
from kiosk.central.purchases.expiring import expire_due
from kiosk.central.schema import device_keys, devices
from kiosk.domain.errors import Refusal
from kiosk.domain.text import only_digits
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.resources import resource
from kiosk.wire.links import TRACKING_PATH, signed_tracking_text, split_tracking_token

router = APIRouter(include_in_schema=False)

_LOOKUP = TRACKING_PATH.rstrip("/")
_FONTS = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")


@router.get(_LOOKUP)
def ask() -> HTMLResponse:
    """Ask for a tracking code and the mobile's last digits."""
    return _lookup_page({})


@router.post(_LOOKUP)
def find(request: Request, central: CentralHere, sent: SentForm) -> HTMLResponse:
    """Show the request of a code whose mobile ends in the digits; the code never stands in an address."""
    code = parse_tracking_code(sent.get("code", ""))
    digits = only_digits(sent.get("digits", ""))
    mistakes = {"code": texts.catalogue().refusal(code)} if isinstance(code, Refusal) else {}
    if digits is None or len(digits) != 4:
        mistakes["digits"] = texts.catalogue().refusal(Refusal("last_digits.form"))
    if isinstance(code, Refusal) or digits is None or mistakes:
        return _lookup_page(sent, 422, **mistakes)
    expire_due(central)
    lapse_due(central)
    found = lookups.find(central, code.value, digits, caller_address(request))
    if isinstance(found, lookups.TooMany):
        return _lookup_page(sent, 429, sorry=texts.text("tracking.lookup.too_many", minutes=found.minutes))
    if isinstance(found, lookups.NothingFound):
        return _lookup_page(sent, 404, sorry=texts.text("tracking.lookup.not_found"))
    return _page("tracking.html", it=found)


@router.get(TRACKING_PATH + "{token}")
def track(token: str, central: CentralHere) -> HTMLResponse:
    """Show where a request is."""
    sighting = look_up(central, token)
    return _page("forged.html", 404) if sighting is None else _page("tracking.html", it=sighting)


@router.get("/assets/{name}")
def asset(name: str) -> Response:
    """Serve the pages' style and letters."""
    if name == "tracking.css":
        return FileResponse(FOLDER / name, headers={"Cache-Control": "max-age=3600"})
    if name in _FONTS:
        return FileResponse(resource("fonts", name), headers={"Cache-Control": "max-age=604800"})
    raise Declined(Refused("request.not_found"))


def look_up(central: Central, token: str) -> Sighting | None:
    """Return what a token shows; None where no enrolled terminal signed it."""
    parts = split_tracking_token(token)
    code = parse_tracking_code(parts[0]) if parts else None
    if parts is None or not isinstance(code, TrackingCode):
        return None
    expire_due(central)
    lapse_due(central)
    with central.database.read() as connection:
        keys = connection.execute(
            sa.select(device_keys.c.jwk, devices.c.dealer_id)
            .join(devices, devices.c.id == device_keys.c.device_id)
            .where(devices.c.number == code.device)
        ).all()
        signed = signed_tracking_text(code.device, code.value)
        signer = next((key for key in keys if signed_by(key.jwk, signed, parts[1])), None)
        if signer is None:
            return None
        row = sightings.request_row(connection, code.value)
        if row is not None:
            return sightings.of_request(connection, row)
        awaiting = by_code(connection, code.value)
        if awaiting is not None:
            return sightings.of_awaiting(connection, awaiting)
        message = sightings.support_row(connection, code.value)
        if message is not None:
            return sightings.of_support(connection, message)
        return sightings.on_its_way(connection, code, signer.dealer_id)


def _lookup_page(sent: dict[str, str], status: int = 200, *, sorry: str = "", **mistakes: str) -> HTMLResponse:
    """Show the form again with what was typed of the code; the digits are typed anew."""
    return _page("lookup.html", status, code=sent.get("code", ""), sorry=sorry, mistakes=mistakes)


def _page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    return page(template, status, lookup=_LOOKUP, **values)
