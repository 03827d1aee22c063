"""The pages of dealerships."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.customers.places import place_book
from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.dealers import keeping, reading
from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting

router = APIRouter(prefix="/dealers")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_CATALOGUE))]
Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_CATALOGUE))]


@router.get("")
def dealers(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the dealerships that the filters leave."""
    values = {"maker": query.one("maker"), "words": query.one("words")}
    with visit.central.database.read() as connection:
        makers = reading.makers(connection)
    found = reading.dealers(visit.central, values["maker"], values["words"], page_number(query.one("page")))
    return visit.page("dealers.html", here="dealers", dealers=found, values=values, makers=makers)


@router.get("/new")
def new_form(visit: Keeper) -> HTMLResponse:
    """Ask for a new dealership."""
    return _form_page(visit, None, Form())


@router.post("/new")
def add(visit: Keeper, form: PostedForm) -> Response:
    """Add a dealership."""
    return _put(visit, None, form)


@router.get("/{dealer_id}")
def dealer(visit: Keeper, dealer_id: str) -> HTMLResponse:
    """Show a dealership as a form."""
    found = reading.dealer(visit.central, dealer_id)
    return visit.missing() if found is None else _form_page(visit, found, _form_of(found))


@router.post("/{dealer_id}")
def change(visit: Keeper, dealer_id: str, form: PostedForm) -> Response:
    """Correct a dealership."""
    found = reading.dealer(visit.central, dealer_id)
    return visit.missing() if found is None else _put(visit, found, form)


@router.get("/{dealer_id}/close")
def ask_to_close(visit: Keeper, dealer_id: str) -> HTMLResponse:
    """Ask once more before a dealership is closed."""
    found = reading.dealer(visit.central, dealer_id)
    if found is None:
        return visit.missing()
    return visit.page("dealer_close.html", here="dealers", it=found, wrong=NOTHING_WRONG)


@router.post("/{dealer_id}/close")
def close(visit: Keeper, dealer_id: str, form: PostedForm) -> Response:
    """Close a dealership, for a reason that is kept."""
    found = reading.dealer(visit.central, dealer_id)
    if found is None:
        return visit.missing()
    reason = form.text("reason")
    refused = personal.refuse_reason(reason)
    if refused is not None:
        return visit.page("dealer_close.html", 422, here="dealers", it=found, wrong=Mistakes((refused,)))
    with visit.central.database.write() as connection:
        refused = keeping.close(connection, dealer_id, visit.central.now())
        if refused is None:
            visit.record(connection, "dealer_closed", Record("dealer", dealer_id), reason=reason)
    notice = Notice("office.dealer_now_closed", {"name": found.dealer.name})
    return visit.go("dealers", notice if refused is None else Notice.refused(refused))


def _put(visit: Visit, found: reading.DealerRow | None, form: Form) -> Response:
    entries = Entries(form)
    with visit.central.database.write() as connection:
        wanted = keeping.read(connection, entries, None if found is None else found.dealer)
        if wanted is not None and keeping.put(connection, wanted, visit.central.now()):
            visit.record(connection, "dealer_changed" if found else "dealer_added", Record("dealer", wanted.id))
    if wanted is None:
        return _form_page(visit, found, form, entries.wrong, 422)
    return visit.go("dealers", Notice("office.dealer_saved", {"name": wanted.name}))


def _form_page(
    visit: Visit, found: reading.DealerRow | None, form: Form, wrong: Mistakes = NOTHING_WRONG, status: int = 200
) -> HTMLResponse:
    with visit.central.database.read() as connection:
        makers = reading.makers(connection)
    cities = reading.cities("" if found is None else form.one("province"))
    return visit.page(
        "dealer.html",
        status,
        here="dealers",
        it=found,
        form=form,
        wrong=wrong,
        makers=makers,
        provinces=reading.provinces(),
        cities=cities,
    )


def _form_of(found: reading.DealerRow) -> Form:
    it = found.dealer
    city = place_book().city(it.city_id)
    values = {"name": it.name, "province": it.province_id, "address": it.address, "phone": it.phone}
    return Form({name: (value,) for name, value in (values | {"city": city.name if city else ""}).items()})
