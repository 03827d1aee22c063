"""Bringing a request to its next state from the office's form: version, note and deadline checked, all on record."""

from __future__ import annotations

from datetime import datetime

from kiosk.central.office.auditing import Record
from kiosk.central.office.forms import Form
from kiosk.central.office.requests.deadlines import parse_deadline
from kiosk.central.office.requests.reading import BY_OTHERS
from kiosk.central.office.visiting import Visit
from kiosk.central.problems import Refused
from kiosk.central.purchases.changing import change_state
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import fold_digits

_LONGEST_NOTE = 500


def change(visit: Visit, request_id: str, form: Form) -> RequestState | Refused:
    """Do what the form asks and return the new state.

    `order.changed` where somebody else was quicker; a rejection needs a note, which the customer reads.
    """
    to_state, version = _target(form.one("to")), fold_digits(form.one("version"))
    if to_state is None or not version.isdigit():
        return Refused("order.not_possible")
    now, note = visit.central.now(), form.text("note")
    refused = _refuse_note(to_state, note)
    if refused is not None:
        return refused
    deadline: datetime | None = None
    if to_state is RequestState.AWAITING_PAYMENT:
        read = parse_deadline(form.one("deadline_day"), form.one("deadline_time"), now)
        if isinstance(read, Refused):
            return read
        deadline = read
    with visit.central.database.write() as connection:
        changed = change_state(
            connection,
            request_id,
            to_state,
            expected_version=int(version),
            actor=f"staff:{visit.member.id}",
            note=note,
            deadline=deadline,
            now=now,
        )
        if isinstance(changed, Refused):
            return changed
        visit.record(connection, "request_changed", Record("request", request_id), details={"to": to_state.value})
    visit.central.nudge_sender()
    return to_state


def _target(typed: str) -> RequestState | None:
    found = next((state for state in RequestState if state.value == typed), None)
    return None if found in BY_OTHERS else found


def _refuse_note(to_state: RequestState, note: str) -> Refused | None:
    if to_state is RequestState.REJECTED and not note:
        return Refused("office.note", "/note")
    return Refused("office.long", "/note", {"limit": _LONGEST_NOTE}) if len(note) > _LONGEST_NOTE else None
