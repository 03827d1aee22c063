"""What comes up in the course of a stay: a question under way, a code that was sent, terms accepted, a deed done."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kiosk.journeys.effects import Asked
    from kiosk.journeys.outcomes import Order


@dataclass(frozen=True, slots=True)
class Waiting:
    """An effect is under way; `since` in monotonic seconds."""

    ticket: int
    effect: Asked
    since: float


@dataclass(frozen=True, slots=True)
class Challenge:
    """A code that was sent to `mobile`; times in monotonic seconds. `accepted` once the code was right.

    `deferrable` while the last claim of identity got no answer and may be finished on the customer's own phone.
    """

    challenge_id: str
    mobile: str = field(repr=False)
    expires_at: float
    resend_at: float
    length: int
    accepted: bool = False
    deferrable: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """The contract text the customer accepted, and when."""

    programme_id: str
    version: str
    accepted_at: datetime


@dataclass(frozen=True, slots=True)
class Deed:
    """What was just done with a request, and what it is now; `before` is what it was before another vehicle.

    `registered` is one that was taken down offline and is one of central's now.
    """

    kind: Literal["cancelled", "withdrawn", "changed", "registered"]
    order: Order
    at: datetime
    before: Order | None = None
