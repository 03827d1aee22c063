"""When an event happened: what the terminal says, unless its clock was not sure and the moment cannot have been."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from kiosk.wire.base import Request
from kiosk.wire.events import Event

_MOMENTS: Final = ("confirmed_at", "written_at", "at")
"""How the kinds of message name the moment that their event speaks of."""

_M = TypeVar("_M", bound=Request)


def dated(message: _M, event: Event, enrolled_at: datetime, now: datetime, ahead: timedelta) -> _M:
    """Return the message with moments that can be believed.

    A terminal that was started without central goes by its own clock, which may be years off, and says so. What it
    dates before its enrolment, or more than `ahead` after `now`, is taken to have happened on arrival: nobody's request
    is refused for a flat battery. The contract keeps its distance. The event itself stays as it was signed.
    """
    if event.clock_sure or enrolled_at <= event.occurred_at <= now + ahead:
        return message
    off = now - event.occurred_at
    changes: dict[str, Any] = {name: now for name in _MOMENTS if name in type(message).model_fields}
    contract = getattr(message, "contract", None)
    if contract is not None:
        changes["contract"] = contract.model_copy(update={"accepted_at": contract.accepted_at + off})
    return message.model_copy(update=changes)
