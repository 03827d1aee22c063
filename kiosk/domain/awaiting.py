"""A request that was taken down while central was out of reach: how long it is kept, and what its customer is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

AWAITING_LIFE: Final = timedelta(days=7)
"""From its arrival at central; whoever has not proved who they are by then has made no request."""

Naming = Literal["exactly", "wrong_birth_date", "somebody_else"]
"""How a request that was taken down with somebody's mobile names them, now that they have proved who they are."""


@dataclass(frozen=True, slots=True)
class AwaitingRequest:
    """What such a request asks for, by names as they were then, empty where nobody knew one.

    `taken_by` is the dealership whose terminal wrote it down at `confirmed_at`; it is kept until `expires_at`. Of one
    that names somebody else the names are empty, and it can only be set aside.
    """

    tracking_code: str
    maker_name: str
    programme_title: str
    vehicle_title: str
    colour_name: str
    dealer_name: str
    taken_by: str
    confirmed_at: datetime
    expires_at: datetime
    naming: Naming = "exactly"
