"""The pages of draws and priority."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office import personal
from kiosk.central.office.draws import holding, reading, reserves
from kiosk.central.office.draws.ranking import Method
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused

router = APIRouter(prefix="/draws")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_REQUESTS))]
Holder = Annotated[Visit, Depends(visiting(Capability.HOLD_DRAWS))]


@router.get("")
def programmes(visit: Reader) -> HTMLResponse:
    """List the programmes with the numbers of their candidates."""
    return visit.page("draws.html", here="draws", programmes=reading.programmes(visit.central))


@router.get("/programmes/{programme_id}")
def programme(visit: Reader, programme_id: str) -> HTMLResponse:
    """Show a programme's candidates and draws."""
    return _programme_page(visit, programme_id)


@router.post("/programmes/{programme_id}/review")
def begin_review(visit: Holder, programme_id: str) -> Response:
    """Begin the review of all registered requests."""
    if reading.programme(visit.central, programme_id) is None:
        return visit.missing()
    count = holding.begin_review(visit, programme_id)
    return visit.go(f"draws/programmes/{programme_id}", Notice("office.review_begun", {"count": count}))


@router.post("/programmes/{programme_id}/prepare")
def prepare(visit: Holder, programme_id: str, form: PostedForm) -> Response:
    """Fix an order."""
    if reading.programme(visit.central, programme_id) is None:
        return visit.missing()
    prepared = holding.prepare(visit, programme_id, form)
    if isinstance(prepared, str):
        return visit.go(f"draws/{prepared}")
    return _programme_page(visit, programme_id, 422, form, Mistakes(prepared))


@router.get("/{draw_id}")
def draw(visit: Reader, draw_id: str, query: QueryForm) -> HTMLResponse:
    """Show a draw with its order."""
    return _draw_page(visit, draw_id, page=page_number(query.one("page")))


@router.post("/{draw_id}/settle")
def settle(visit: Holder, draw_id: str, form: PostedForm) -> Response:
    """Do what the draw says."""
    refused = holding.settle(visit, draw_id, form.one("digest"))
    if refused is not None:
        return _draw_page(visit, draw_id, 409, notice=Notice.refused(refused))
    return visit.go(f"draws/{draw_id}", Notice("office.draw_done"))


@router.post("/{draw_id}/discard")
def discard(visit: Holder, draw_id: str, form: PostedForm) -> Response:
    """Throw a prepared draw away."""
    reason = form.text("reason")
    wrong = personal.refuse_reason(reason)
    if wrong is not None:
        return _draw_page(visit, draw_id, 422, wrong=Mistakes((wrong,)))
    discarded = holding.discard(visit, draw_id, reason)
    if isinstance(discarded, Refused):
        return _draw_page(visit, draw_id, 409, notice=Notice.refused(discarded))
    return visit.go(f"draws/programmes/{discarded}", Notice("office.draw_discarded"))


@router.post("/{draw_id}/reserves")
def accept_reserves(visit: Holder, draw_id: str, form: PostedForm) -> Response:
    """Accept the next reserves for places that came free."""
    accepted = reserves.accept(visit, draw_id, form)
    if isinstance(accepted, int):
        return visit.go(f"draws/{draw_id}", Notice("office.draw_promoted", {"count": accepted}))
    if accepted.field is not None:
        return _draw_page(visit, draw_id, 422, wrong=Mistakes((accepted,)))
    return _draw_page(visit, draw_id, 409, notice=Notice.refused(accepted))


def _programme_page(
    visit: Visit, programme_id: str, status: int = 200, form: Form | None = None, wrong: Mistakes = NOTHING_WRONG
) -> HTMLResponse:
    found = reading.programme(visit.central, programme_id)
    if found is None:
        return visit.missing()
    it, held = found
    return visit.page(
        "draw_programme.html",
        status,
        here="draws",
        it=it,
        held=held,
        form=form or Form(),
        wrong=wrong,
        methods=[method.value for method in Method],
    )


def _draw_page(
    visit: Visit,
    draw_id: str,
    status: int = 200,
    *,
    page: int = 1,
    notice: Notice | None = None,
    wrong: Mistakes = NOTHING_WRONG,
) -> HTMLResponse:
    found = reading.draw(visit.central, draw_id, page)
    if found is None:
        return visit.missing()
    return visit.page("draw.html", status, here="draws", it=found, notice=notice, wrong=wrong)
