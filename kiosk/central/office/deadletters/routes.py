"""The pages of dead letters."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from kiosk.central.office.auditing import Record
from kiosk.central.office.deadletters import reading
from kiosk.central.office.deadletters.letters import STATES
from kiosk.central.office.forms import PostedForm, QueryForm
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes
from kiosk.central.office.revealing import revealed_page
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting

router = APIRouter(prefix="/deadletters")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_DEVICES))]
Revealer = Annotated[Visit, Depends(visiting(Capability.REVEAL_CUSTOMERS))]


@router.get("")
def letters(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the dead letters that the filters leave."""
    return visit.page("deadletters.html", here="deadletters", list=reading.listed(visit.central, query), states=STATES)


@router.get("/{device_id}/{event_id}")
def letter(visit: Reader, device_id: str, event_id: str) -> HTMLResponse:
    """Show one dead letter, its person masked."""
    return _page(visit, device_id, event_id)


@router.post("/{device_id}/{event_id}/reveal")
def reveal(visit: Revealer, device_id: str, event_id: str, form: PostedForm) -> HTMLResponse:
    """Show what the letter says of a person on this one page, for a reason that is kept."""
    if reading.letter(visit.central, device_id, event_id) is None:
        return visit.missing()
    page = partial(_page, visit, device_id, event_id)
    return revealed_page(visit, form, "letter_revealed", Record("event", event_id), page)


def _page(
    visit: Visit,
    device_id: str,
    event_id: str,
    status: int = 200,
    *,
    revealed: bool = False,
    wrong: Mistakes = NOTHING_WRONG,
) -> HTMLResponse:
    it = reading.letter(visit.central, device_id, event_id, revealed=revealed)
    if it is None:
        return visit.missing()
    return visit.page("deadletter.html", status, here="deadletters", it=it, revealed=revealed, wrong=wrong)
