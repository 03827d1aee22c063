"""The pages of a draft's vehicles: adding one, another like it, changing it, taking it out."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.programmes import vehicles
from kiosk.central.office.programmes.draft_routes import Desk, desk, keep
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting

router = APIRouter(prefix="/programmes/{programme_id}/draft/vehicles")

Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_CATALOGUE))]


@router.get("/{vehicle_id}")
def vehicle_form(visit: Keeper, programme_id: str, vehicle_id: str, query: QueryForm) -> HTMLResponse:
    """Show a vehicle as a form; `new` is an empty one, or one `like` another."""
    found = desk(visit, programme_id)
    held = None if found is None else _of(found, query.one("like") if vehicle_id == "new" else vehicle_id)
    if found is None or (held is None and vehicle_id != "new"):
        return visit.missing()
    form = vehicles.form_of(held or {}, copied=vehicle_id == "new")
    return _page(visit, found, vehicle_id, form)


@router.post("/{vehicle_id}")
def keep_vehicle(visit: Keeper, programme_id: str, vehicle_id: str, form: PostedForm) -> Response:
    """Keep a vehicle, or only show more rows."""
    found = desk(visit, programme_id)
    held = None if found is None else _of(found, vehicle_id)
    if found is None or (held is None and vehicle_id != "new"):
        return visit.missing()
    if form.one("do") == "rows":
        return _page(visit, found, vehicle_id, form, more=True)
    entries = Entries(form)
    wanted = vehicles.read(entries, "" if held is None else vehicle_id)
    others = found.draft.vehicles
    kept = [wanted if each["id"] == vehicle_id else each for each in others]
    changes = {"vehicles": kept if held is not None else [*others, wanted]}
    onward = f"{found.path}/vehicles/new" if form.one("do") == "another" else ""

    def again(
        visit: Visit, found: Desk, form: Form, wrong: Mistakes, status: int, notice: Notice | None
    ) -> HTMLResponse:
        return _page(visit, found, vehicle_id, form, wrong, status, notice)

    return keep(visit, found, form, entries, changes, again, onward)


@router.post("/{vehicle_id}/remove")
def remove(visit: Keeper, programme_id: str, vehicle_id: str, form: PostedForm) -> Response:
    """Take a vehicle out of a draft."""
    found = desk(visit, programme_id)
    if found is None or _of(found, vehicle_id) is None:
        return visit.missing()
    kept = [each for each in found.draft.vehicles if each["id"] != vehicle_id]

    def again(
        visit: Visit, found: Desk, form: Form, wrong: Mistakes, status: int, notice: Notice | None
    ) -> HTMLResponse:
        return _page(visit, found, vehicle_id, vehicles.form_of(_of(found, vehicle_id) or {}), wrong, status, notice)

    return keep(visit, found, form, Entries(form), {"vehicles": kept}, again)


def _of(found: Desk, vehicle_id: str) -> dict[str, Any] | None:
    return next((each for each in found.draft.vehicles if each["id"] == vehicle_id), None)


def _page(
    visit: Visit,
    found: Desk,
    vehicle_id: str,
    form: Form,
    wrong: Mistakes = NOTHING_WRONG,
    status: int = 200,
    notice: Notice | None = None,
    *,
    more: bool = False,
) -> HTMLResponse:
    return visit.page(
        "programme_vehicle.html",
        status,
        here="programmes",
        notice=notice,
        it=found,
        vehicle_id=vehicle_id,
        form=form,
        wrong=wrong,
        rows=vehicles.rows(form, more=more),
        line_kinds=vehicles.LINE_KINDS,
    )
