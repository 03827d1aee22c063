"""The moment at which something happens to a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Now:
    """The moment of an event: `monotonic` in seconds drives every timer, `wall` only dates what is recorded."""

    monotonic: float
    wall: datetime
