"""Signing in and out, one's own password, and entering it again for what is grave."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from kiosk.central.context import CentralHere
from kiosk.central.identity import passwords
from kiosk.central.office import sessions, signing, staff
from kiosk.central.office.forms import PostedForm, QueryForm
from kiosk.central.office.rendering import FOLDER, HEADERS, Mistakes, Notice
from kiosk.central.office.visiting import ROOT, Visit, address_of, next_page, set_cookie, signed_out_page, visiting
from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal
from kiosk.domain.password import refuse_repeat
from kiosk.resources import resource

router = APIRouter()

Anyone = Annotated[Visit, Depends(visiting())]

_FILES = ("office.css", "icon.svg")
_FONTS = ("Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf", "Vazirmatn-Bold.ttf")


@router.get("/assets/{name}")
def asset(name: str) -> Response:
    """Serve the pages' style and letters."""
    if name in _FILES:
        return FileResponse(FOLDER / name, headers={"Cache-Control": "max-age=300"})
    if name in _FONTS:
        return FileResponse(resource("fonts", name), headers={"Cache-Control": "max-age=604800"})
    return Response(status_code=404)


@router.get("/")
def first_page(visit: Anyone) -> Response:
    """Lead to the first area that the member may open."""
    return visit.go(visit.areas[0].path)


@router.get("/sign-in")
def sign_in_form(request: Request, central: CentralHere, query: QueryForm) -> HTMLResponse:
    """Ask for username, password and code."""
    return _sign_in_page(request, central, query.one("next"))


@router.post("/sign-in")
def sign_in(request: Request, central: CentralHere, form: PostedForm) -> Response:
    """Open a session."""
    username = form.one("username")
    token = signing.sign_in(central, username, form.raw("password"), form.one("code"), address_of(request))
    if isinstance(token, Refused):
        return _sign_in_page(request, central, form.one("next"), username, token)
    response = RedirectResponse(next_page(form.one("next")), 303, headers=dict(HEADERS))
    set_cookie(request, central, response, token)
    return response


@router.post("/sign-out")
def sign_out(visit: Anyone) -> Response:
    """End the session."""
    with visit.central.database.write() as connection:
        sessions.close_session(connection, visit.session.token_hash)
        visit.record(connection, "signed_out")
    response = visit.go("sign-in")
    response.delete_cookie("office", path=ROOT)
    return response


@router.get("/password")
def password_form(visit: Anyone) -> HTMLResponse:
    """Ask for a new password."""
    return visit.page("password.html", wrong=Mistakes())


@router.post("/password")
def change_password(visit: Anyone, form: PostedForm) -> Response:
    """Keep a member's new password and end their other sessions."""
    mistakes = _change_password(visit, form.raw("old"), form.raw("new"), form.raw("again"))
    if mistakes:
        return visit.page("password.html", 422, wrong=mistakes)
    return visit.go("", Notice("office.password_changed"))


@router.get("/proof")
def proof_form(visit: Anyone, query: QueryForm) -> HTMLResponse:
    """Ask for password and code again."""
    return visit.page("proof.html", next=next_page(query.one("next")), wrong=Mistakes())


@router.post("/proof")
def prove(visit: Anyone, form: PostedForm) -> Response:
    """Take password and code, and lead back to the page that wanted them."""
    there = next_page(form.one("next"))
    refused = signing.prove_again(visit.central, visit.session, form.raw("password"), form.one("code"), visit.address)
    if refused is not None:
        return visit.page("proof.html", 422, next=there, wrong=Mistakes((refused,)), notice=Notice.refused(refused))
    return visit.go(there.removeprefix(f"{ROOT}/"))


def _sign_in_page(
    request: Request, central: CentralHere, there: str, username: str = "", refused: Refused | None = None
) -> HTMLResponse:
    """Show the form; a central of simulators says how to try it."""
    return signed_out_page(
        request,
        central,
        "sign_in.html",
        200 if refused is None else 422,
        next=there,
        username=username,
        why=None if refused is None else Notice.refused(refused),
        sample=(staff.SAMPLE_USERNAME, staff.SAMPLE_PASSWORD) if central.settings.simulators else None,
    )


def _change_password(visit: Visit, old: str, new: str, again: str) -> Mistakes:
    refused = signing.prove_password(visit.central, visit.session, old, visit.address)
    if refused is not None:
        code = "office.password" if refused.code == "office.sign_in" else refused.code
        return Mistakes((Refused(code, "/old", refused.values),))
    repeat = refuse_repeat(new, again)
    if isinstance(repeat, Refusal):
        return Mistakes((Refused.because(repeat, "/again"),))
    if new == old:
        return Mistakes((Refused("office.password_same", "/new"),))
    fresh = passwords.hashed_new(new, (visit.member.username,))
    if isinstance(fresh, Refused):
        return Mistakes((Refused(fresh.code, "/new", fresh.values),))
    with visit.central.database.write() as connection:
        staff.set_password(connection, visit.member.id, fresh)
        staff.end_sessions(connection, visit.member.id, but=visit.session.token_hash)
        visit.record(connection, "password_changed")
    return Mistakes()
