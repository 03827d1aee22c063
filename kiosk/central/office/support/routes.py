"""The pages of messages to support."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office.auditing import Record
from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.paging import page_number
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.revealing import revealed_page
from kiosk.central.office.roles import Capability
from kiosk.central.office.support import reading
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused
from kiosk.central.support import answering

router = APIRouter(prefix="/support")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_SUPPORT))]
Revealer = Annotated[Visit, Depends(visiting(Capability.REVEAL_CUSTOMERS))]
Answerer = Annotated[Visit, Depends(visiting(Capability.ANSWER_SUPPORT))]

LONGEST_REPLY = 500
"""Seven text messages in Persian."""


@router.get("")
def messages(visit: Reader, query: QueryForm) -> HTMLResponse:
    """List the messages of a state."""
    state = query.one("state")
    return visit.page(
        "support.html",
        here="support",
        found=reading.messages(visit.central, state, page_number(query.one("page"))),
        counts=reading.counts(visit.central),
        states=reading.STATES,
        state=state,
    )


@router.get("/{message_id}")
def message(visit: Reader, message_id: str) -> HTMLResponse:
    """Show one message, its writer hidden."""
    return _page(visit, message_id)


@router.post("/{message_id}/reveal")
def reveal(visit: Revealer, message_id: str, form: PostedForm) -> HTMLResponse:
    """Show a message and its contact whole on this one page, for a reason that is kept."""
    if reading.message(visit.central, message_id) is None:
        return visit.missing()
    page = partial(_page, visit, message_id)
    return revealed_page(visit, form, "contact_revealed", Record("message", message_id), page)


@router.post("/{message_id}/answer")
def answer(visit: Answerer, message_id: str, form: PostedForm) -> Response:
    """Keep an answer and send it where the contact is a mobile."""
    found = reading.message(visit.central, message_id)
    if found is None:
        return visit.missing()
    entries = Entries(form)
    reply = entries.text("reply", LONGEST_REPLY)
    if entries.wrong:
        return _page(visit, message_id, 422, wrong=entries.wrong, form=form)
    with visit.central.database.write() as connection:
        settled = answering.answer(
            connection,
            message_id,
            reply,
            expected_state=form.one("state"),
            actor=f"staff:{visit.member.id}",
            now=visit.central.now(),
        )
        if not isinstance(settled, Refused):
            visit.record(connection, "support_answered", Record("message", message_id))
    if isinstance(settled, Refused):
        return _page(visit, message_id, 409, notice=Notice.refused(settled), form=form)
    visit.central.nudge_sender()
    sent = "office.support_answered" if found.by_mobile else "office.support_answer_kept"
    return visit.go(f"support/{message_id}", Notice(sent))


@router.post("/{message_id}/close")
def close(visit: Answerer, message_id: str, form: PostedForm) -> Response:
    """Put a message away."""
    if reading.message(visit.central, message_id) is None:
        return visit.missing()
    with visit.central.database.write() as connection:
        settled = answering.close(
            connection,
            message_id,
            expected_state=form.one("state"),
            actor=f"staff:{visit.member.id}",
            now=visit.central.now(),
        )
        if not isinstance(settled, Refused):
            visit.record(connection, "support_closed", Record("message", message_id))
    if isinstance(settled, Refused):
        return visit.go(f"support/{message_id}", Notice.refused(settled))
    return visit.go("support", Notice("office.support_closed"))


def _page(
    visit: Visit,
    message_id: str,
    status: int = 200,
    *,
    revealed: bool = False,
    wrong: Mistakes = NOTHING_WRONG,
    notice: Notice | None = None,
    form: Form | None = None,
) -> HTMLResponse:
    found = reading.message(visit.central, message_id, revealed=revealed)
    if found is None:
        return visit.missing()
    return visit.page(
        "support_message.html",
        status,
        here="support",
        notice=notice,
        it=found,
        revealed=revealed,
        wrong=wrong,
        form=form or Form(),
        longest=LONGEST_REPLY,
    )
