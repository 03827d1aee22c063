"""What goes into the store and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.ports import PrintState

if TYPE_CHECKING:
    from kiosk.wire.events import EventSetAside, EventType, SetAsideReason
    from kiosk.wire.purchases import PurchaseCollected, PurchaseSubmitted
    from kiosk.wire.support import SupportMessage

CATALOGUE_CURSOR = "catalogue_cursor"
"""The fact that says where the catalogue's feed stands."""

CATALOGUE_AT = "catalogue_at"
"""The fact that says when the terminal last held all that central had of the catalogue."""

AsideReason = Literal["plain", "unreadable", "damaged", "foreign"]
"""`plain`: a database that is not encrypted; `unreadable`: the key does not open it, its first page is damaged, or
it is gone though requests had been written; `damaged`: it opens and does not check out; `foreign`: another program's
tables."""


@dataclass(frozen=True, slots=True)
class Submission:
    """A request, or a message to support, as the customer finished it, before it has a number.

    `event_id` (UUIDv7) is made when the last button is pressed: submitting it again changes nothing. `request_id` is
    the message's own id where it is one. `mobile` and `national_code` are empty where nobody gave theirs. `body` is
    called once, inside the transaction, with the tracking code and the sequence number.
    """

    event_id: str
    request_id: str
    occurred_at: datetime
    clock_offset_ms: int
    clock_sure: bool
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    body: Callable[[str, int], PurchaseSubmitted | PurchaseCollected | SupportMessage | EventSetAside] = field(
        repr=False
    )
    type: EventType = "purchase.submitted"


@dataclass(frozen=True, slots=True)
class Committed:
    """The request is on the disk; only now may a screen say so."""

    event_id: str
    request_id: str
    tracking_code: str
    seq: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class GivingUp:
    """Staff give up the refused event `event_id`; `notice_id` (UUIDv7) is that of the notice which tells central."""

    event_id: str
    notice_id: str
    reason: SetAsideReason
    note: str = field(repr=False)
    at: datetime
    clock_offset_ms: int
    clock_sure: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """Staff correct the refused event `event_id`, which goes out again as `new_event_id` (UUIDv7).

    `fields` are what was typed, by the names in `kiosk.store.correcting.PARSERS`.
    """

    event_id: str
    new_event_id: str
    fields: Mapping[str, str] = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Print:
    """One try to put a receipt on paper; `copy_no` is 1 for the first.

    `tracking_code` is that of the request, so that its row can say that it was printed; empty where none is known.
    """

    job_id: str
    request_id: str
    copy_no: int
    state: PrintState
    at: datetime
    tracking_code: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file that could not be used and was renamed, never overwritten."""

    path: Path
    reason: AsideReason


def tracking_code(number: int) -> str:
    """Return the tracking code that a row's number stands for."""
    return f"{number:012}"
