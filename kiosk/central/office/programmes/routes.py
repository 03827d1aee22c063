"""The pages of published programmes: the list, one with its versions, and what may be done with it at once."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.catalogue import programmes
from kiosk.central.catalogue.versions import Cause
from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.programmes import drafts, publishing, reading
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused
from kiosk.domain.text import fold_digits

router = APIRouter(prefix="/programmes")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_CATALOGUE))]
Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_CATALOGUE))]

DEEDS = ("close", "extend", "take-back")


@router.get("")
def listed(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the programmes that the filters leave, drafts among them."""
    values = {"maker": query.one("maker"), "state": query.one("state")}
    found = reading.listed(visit.central, values["maker"], values["state"], page_number(query.one("page")))
    with visit.central.database.read() as connection:
        choices = makers(connection)
    return visit.page(
        "programmes.html", here="programmes", found=found, values=values, makers=choices, states=reading.STATES
    )


@router.get("/new")
def new_form(visit: Keeper) -> HTMLResponse:
    """Ask for the maker and the name of a new programme."""
    return _new_page(visit, Form())


@router.post("/new")
def add(visit: Keeper, form: PostedForm) -> Response:
    """Begin a new programme as a draft."""
    entries = Entries(form)
    with visit.central.database.write() as connection:
        maker, title = entries.one_of("maker", dict(makers(connection))), entries.line("title")
        programme_id = ""
        if not entries.wrong:
            programme_id = drafts.create(connection, maker, title, visit.member.id, visit.central.now())
            visit.record(connection, "programme_begun", Record("programme", programme_id))
    if not programme_id:
        return _new_page(visit, form, entries.wrong, 422)
    return visit.go(f"programmes/{programme_id}/draft", Notice("office.programme_begun"))


@router.get("/{programme_id}")
def programme(visit: Reader, programme_id: str) -> Response:
    """Show a published programme; one that is only a draft is shown as such."""
    found = reading.details(visit.central, programme_id)
    if found is not None:
        return visit.page("programme.html", here="programmes", it=found)
    with visit.central.database.read() as connection:
        draft = drafts.draft(connection, programme_id)
    return visit.missing() if draft is None else visit.go(f"programmes/{programme_id}/draft")


@router.get("/{programme_id}/versions/{number}")
def version(visit: Reader, programme_id: str, number: str) -> HTMLResponse:
    """Show a programme as it was published once."""
    digits = fold_digits(number)
    wanted = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else 0
    with visit.central.database.read() as connection:
        found = reading.version(connection, programme_id, wanted)
        names = dict(makers(connection))
        held = reading.versions(connection, programme_id)
    if found is None:
        return visit.missing()
    then = next(each for each in held if each.number == wanted)
    return visit.page(
        "programme_version.html",
        here="programmes",
        programme=found,
        maker=names.get(found.maker, found.maker),
        version=then,
        totals=reading.totals(found.vehicles, then.published_at),
    )


@router.post("/{programme_id}/edit")
def edit(visit: Keeper, programme_id: str) -> Response:
    """Begin a draft from what is published."""
    with visit.central.database.write() as connection:
        live = programmes.published(connection, programme_id)
        if live is not None:
            drafts.begin(connection, live, visit.member.id, visit.central.now())
            visit.record(connection, "programme_begun", Record("programme", programme_id))
    return visit.missing() if live is None else visit.go(f"programmes/{programme_id}/draft")


@router.get("/{programme_id}/{deed}")
def ask(visit: Keeper, programme_id: str, deed: str) -> HTMLResponse:
    """Ask once more, and for the reason, before a programme is closed, extended or taken back."""
    return _ask_page(visit, programme_id, deed, Form())


@router.post("/{programme_id}/{deed}")
def do(visit: Keeper, programme_id: str, deed: str, form: PostedForm) -> Response:
    """Close a programme, extend it or take it back."""
    if deed not in DEEDS or reading.details(visit.central, programme_id) is None:
        return visit.missing()
    entries = Entries(form)
    reason = form.text("reason")
    refused = personal.refuse_reason(reason)
    if refused is not None:
        entries.mistakes.append(refused)
    until = entries.moment("closes_day", "closes_time") if deed == "extend" else None
    if deed == "extend" and until is None and not entries.form.one("closes_day"):
        entries.refuse("closes_day", "office.needed")
    if entries.wrong:
        return _ask_page(visit, programme_id, deed, form, entries.wrong, 422)
    now, cause = visit.central.now(), Cause(reason, visit.member.id)
    with visit.central.database.write() as connection:
        if until is not None:
            refused = publishing.extend(connection, programme_id, until, cause, now)
        elif deed == "close":
            refused = publishing.close(connection, programme_id, cause, now)
        else:
            refused = publishing.take_back(connection, programme_id, visit.member.id, now)
        if refused is None:
            action = f"programme_{deed.replace('-', '_')}"
            visit.record(connection, action, Record("programme", programme_id), reason=reason)
    if isinstance(refused, Refused) and refused.field:
        return _ask_page(visit, programme_id, deed, form, Mistakes((refused,)), 422)
    done = Notice(f"office.programme_done.{deed.replace('-', '_')}")
    return visit.go(f"programmes/{programme_id}", done if refused is None else Notice.refused(refused))


def _new_page(visit: Visit, form: Form, wrong: Mistakes = NOTHING_WRONG, status: int = 200) -> HTMLResponse:
    with visit.central.database.read() as connection:
        choices = makers(connection)
    return visit.page("programme_new.html", status, here="programmes", form=form, wrong=wrong, makers=choices)


def _ask_page(
    visit: Visit, programme_id: str, deed: str, form: Form, wrong: Mistakes = NOTHING_WRONG, status: int = 200
) -> HTMLResponse:
    found = reading.details(visit.central, programme_id)
    if found is None or deed not in DEEDS:
        return visit.missing()
    word = deed.replace("-", "_")
    return visit.page(
        "programme_deed.html", status, here="programmes", it=found, deed=deed, word=word, form=form, wrong=wrong
    )
