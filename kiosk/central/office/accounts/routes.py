"""The pages of staff accounts; all of them want password and code of a moment ago."""

from __future__ import annotations

from typing import Annotated

import segno
from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup

from kiosk.central.office import staff
from kiosk.central.office.accounts import keeping
from kiosk.central.office.auditing import Record
from kiosk.central.office.forms import Form, PostedForm
from kiosk.central.office.rendering import Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.staff import FirstKeys, NewKeys
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused

router = APIRouter(prefix="/staff")

Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_STAFF, fresh=True))]


@router.get("")
def members(visit: Keeper) -> HTMLResponse:
    """List the members of staff."""
    return visit.page("staff.html", here="staff", members=keeping.members(visit.central))


@router.get("/new")
def new_form(visit: Keeper) -> HTMLResponse:
    """Ask for a new member."""
    return visit.page("staff_new.html", here="staff", form=Form(), wrong=Mistakes())


@router.post("/new")
def add(visit: Keeper, form: PostedForm) -> HTMLResponse:
    """Make an account and show its first keys once."""
    keys = staff.new_keys(visit.central.settings, form.one("username").lower())
    refused = keys if isinstance(keys, Refused) else _add(visit, keys, form.one("role"), form.one("name"))
    if isinstance(keys, Refused) or refused is not None:
        wrong = Mistakes(() if refused is None else (refused,))
        return visit.page("staff_new.html", 422, here="staff", form=form, wrong=wrong)
    return _keys_page(visit, keys.shown)


@router.get("/{staff_id}")
def member(visit: Keeper, staff_id: str) -> HTMLResponse:
    """Show one account and what may be done with it."""
    found = keeping.member(visit.central, staff_id)
    return visit.missing() if found is None else visit.page("staff_member.html", here="staff", it=found)


@router.post("/{staff_id}/role")
def change_role(visit: Keeper, staff_id: str, form: PostedForm) -> Response:
    """Give a member another role."""
    found = keeping.member(visit.central, staff_id)
    if found is None:
        return visit.missing()
    role = form.one("role")
    with visit.central.database.write() as connection:
        refused = keeping.change_role(connection, staff_id, role)
        if refused is None:
            details = {"from": found.role, "to": role}
            visit.record(connection, "staff_role", Record("staff", found.username), details=details)
    return visit.go(f"staff/{staff_id}", Notice.refused(refused) if refused else Notice("office.staff_changed"))


@router.post("/{staff_id}/keys")
def renew_keys(visit: Keeper, staff_id: str) -> Response:
    """Give a member new first keys, shown once."""
    found = keeping.member(visit.central, staff_id)
    if found is None:
        return visit.missing()
    keys = staff.new_keys(visit.central.settings, found.username)
    if isinstance(keys, Refused):
        return visit.go(f"staff/{staff_id}", Notice.refused(keys))
    with visit.central.database.write() as connection:
        staff.renew_keys(connection, staff_id, keys)
        visit.record(connection, "staff_keys", Record("staff", found.username))
    return _keys_page(visit, keys.shown)


@router.post("/{staff_id}/{switch}")
def switch(visit: Keeper, staff_id: str, switch: str) -> Response:
    """Let a member go, or in again."""
    found = keeping.member(visit.central, staff_id)
    if found is None or switch not in ("off", "on"):
        return visit.missing()
    with visit.central.database.write() as connection:
        refused = keeping.switch(connection, staff_id, visit.central.now(), on=switch == "on")
        if refused is None:
            visit.record(connection, f"staff_{switch}", Record("staff", found.username))
    return visit.go(f"staff/{staff_id}", Notice.refused(refused) if refused else Notice("office.staff_changed"))


def _add(visit: Visit, keys: NewKeys, role: str, name: str) -> Refused | None:
    with visit.central.database.write() as connection:
        refused = staff.add(connection, keys, role, name, visit.central.now())
        if refused is None:
            visit.record(connection, "staff_added", Record("staff", keys.shown.username), details={"role": role})
    return refused


def _keys_page(visit: Visit, keys: FirstKeys) -> HTMLResponse:
    code = segno.make(keys.code_uri, error="m", micro=False)
    picture = code.svg_inline(scale=4, border=2, svgclass="qr", lineclass=None, omitsize=True, light="#fff")
    return visit.page("staff_keys.html", here="staff", keys=keys, picture=Markup(picture))
