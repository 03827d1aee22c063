"""The page of the audit."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from kiosk.central.office.forms import QueryForm
from kiosk.central.office.periods import period
from kiosk.central.office.roles import Capability
from kiosk.central.office.trail import reading
from kiosk.central.office.visiting import Visit, visiting

router = APIRouter(prefix="/audit")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_AUDIT))]


@router.get("")
def audit(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List what staff did."""
    asked = period(query)
    who, actions = reading.choices(visit.central)
    return visit.page(
        "audit.html",
        here="audit",
        entries=reading.entries(visit.central, query, asked),
        query=query,
        wrong=asked.wrong,
        who=who,
        actions=actions,
    )
