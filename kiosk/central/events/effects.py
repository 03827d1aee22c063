"""What an event does once it is trusted: prepared before the batch's transaction, applied within it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.problems import Refused

Apply = Callable[[sa.Connection, datetime], dict[str, Any] | Refused]


@dataclass(frozen=True, slots=True)
class Effect:
    """`apply` runs in a savepoint of its own and returns the event's result.

    `programme_id` names whose places it takes, empty for none: a batch holds all of them in one order before it applies
    anything, so that two batches never wait for what the other holds.
    """

    programme_id: str
    apply: Apply
