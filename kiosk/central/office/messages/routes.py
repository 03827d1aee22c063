"""The page of the log of text messages."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from kiosk.central.office.forms import QueryForm
from kiosk.central.office.messages import reading
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting

router = APIRouter(prefix="/messages")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_SMS))]


@router.get("")
def messages(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the text messages that the filters leave."""
    log = reading.log(visit.central, query)
    return visit.page("messages.html", here="messages", log=log, kinds=reading.KINDS, states=reading.STATES)
