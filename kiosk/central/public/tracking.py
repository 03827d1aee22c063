"""The tracking page behind a receipt's QR: only a terminal's own signature opens it, and it shows no person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from fastapi import APIRouter
from fastapi.responses import FileResponse, HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader

from kiosk import texts
from kiosk.central.catalogue import feed
from kiosk.central.context import Central, CentralHere
from kiosk.central.devices.keys import signed_by
from kiosk.central.problems import Declined, Refused
from kiosk.central.schema import device_keys, devices, purchases
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import ltr, persian_digits
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.resources import resource
from kiosk.wire.links import TRACKING_PATH, signed_tracking_text, split_tracking_token

router = APIRouter(include_in_schema=False)

_FOLDER = Path(__file__).parent / "pages"
_PAGES = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True)
_FONTS = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'none'",
    "X-Robots-Tag": "noindex",
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the page shows: `state` is None where the request has not reached central yet."""

    code: str
    dealer: str
    state: str | None
    programme: str
    vehicle: str
    day: str


@router.get(TRACKING_PATH + "{token}")
def track(token: str, central: CentralHere) -> HTMLResponse:
    """Show where a request is."""
    sighting = look_up(central, token)
    template = "forged.html" if sighting is None else "tracking.html"
    page = _PAGES.get_template(template).render(it=sighting, text=texts.text)
    return HTMLResponse(page, 404 if sighting is None else 200, headers=_HEADERS)


@router.get("/assets/{name}")
def asset(name: str) -> Response:
    """Serve the page's style and letters."""
    if name == "tracking.css":
        return FileResponse(_FOLDER / name, headers={"Cache-Control": "max-age=3600"})
    if name in _FONTS:
        return FileResponse(resource("fonts", name), headers={"Cache-Control": "max-age=604800"})
    raise Declined(Refused("request.not_found"))


def look_up(central: Central, token: str) -> Sighting | None:
    """Return what a token shows; None where no enrolled terminal signed it."""
    parts = split_tracking_token(token)
    code = parse_tracking_code(parts[0]) if parts else None
    if parts is None or not isinstance(code, TrackingCode):
        return None
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
        row = connection.execute(sa.select(purchases).where(purchases.c.tracking_code == code.value)).one_or_none()
        dealer = feed.document(connection, "dealers", signer.dealer_id)
    if row is None:
        return Sighting(_shown(code), dealer["name"] if dealer else "", None, "", "", "")
    state = texts.text(f"request.state.{row.state}")
    shown = row.shown
    programme, vehicle = persian_digits(shown["programme_title"]), persian_digits(shown["vehicle_title"])
    return Sighting(_shown(code), shown["dealer_name"], state, programme, vehicle, _day(row.confirmed_at))


def _shown(code: TrackingCode) -> str:
    return ltr(persian_digits(code.grouped()))


def _day(moment: datetime) -> str:
    return JalaliDate.in_tehran(moment).display_long()
