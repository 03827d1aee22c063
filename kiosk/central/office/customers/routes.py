"""The pages of customers."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.customers import reading
from kiosk.central.office.forms import Form, PostedForm
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.requests.filters import whose
from kiosk.central.office.revealing import revealed_page
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused

router = APIRouter(prefix="/customers")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_CUSTOMERS))]
Revealer = Annotated[Visit, Depends(visiting(Capability.REVEAL_CUSTOMERS))]


@router.get("")
def search_form(visit: Reader) -> HTMLResponse:
    """Ask for a number and a reason."""
    return visit.page("customers.html", here="customers", form=Form(), wrong=NOTHING_WRONG)


@router.post("")
def search(visit: Reader, form: PostedForm) -> Response:
    """Lead to the person of a national code or a mobile; that somebody looked, and why, is kept either way."""
    reason, asked = form.text("reason"), whose(form)
    wrong = [refused for refused in (asked, personal.refuse_reason(reason)) if isinstance(refused, Refused)]
    if isinstance(asked, Refused) or wrong:
        return _form_again(visit, form, 422, Mistakes(tuple(wrong)))
    kind, condition = asked
    with visit.central.database.write() as connection:
        person_id = reading.find(connection, condition)
        about = Record("customer", person_id) if person_id else None
        visit.record(connection, "customer_searched", about, reason=reason, details={"by": kind})
    if person_id is None:
        return _form_again(visit, form, 404, notice=Notice("office.customers_none", tone="sorry"))
    return visit.go(f"customers/{person_id}")


@router.get("/{person_id}")
def person(visit: Reader, person_id: str) -> HTMLResponse:
    """Show a person masked."""
    return _person_page(visit, person_id)


@router.post("/{person_id}/reveal")
def reveal(visit: Revealer, person_id: str, form: PostedForm) -> HTMLResponse:
    """Show a person whole on this one page, for a reason that is kept."""
    if reading.details(visit.central, person_id) is None:
        return visit.missing()
    page = partial(_person_page, visit, person_id)
    return revealed_page(visit, form, "customer_revealed", Record("customer", person_id), page)


def _form_again(
    visit: Visit, form: Form, status: int, wrong: Mistakes = NOTHING_WRONG, notice: Notice | None = None
) -> HTMLResponse:
    return visit.page("customers.html", status, here="customers", form=form, wrong=wrong, notice=notice)


def _person_page(
    visit: Visit, person_id: str, status: int = 200, *, revealed: bool = False, wrong: Mistakes = NOTHING_WRONG
) -> HTMLResponse:
    it = reading.details(visit.central, person_id)
    if it is None:
        return visit.missing()
    show = personal.whole if revealed else personal.masked
    return visit.page(
        "customer.html",
        status,
        here="customers",
        it=it,
        revealed=revealed,
        person=show(it.registry, it.mobile),
        profiles={each.customer_id: personal.profile(each.profile) if revealed else [] for each in it.makers},
        wrong=wrong,
    )
