"""What an event does once it is trusted: prepared before the batch's transaction, applied within it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.problems import Refused

Outcome = dict[str, Any] | Refused
Apply = Callable[[sa.Connection, datetime], Outcome]


@dataclass(frozen=True, slots=True)
class Together:
    """An effect that may be applied beside others of its kind, each with the outcome that it would have alone.

    No two that are applied together share a subject. `apply_all` gives one outcome for each item; what it refuses has
    left nothing.
    """

    subjects: frozenset[str]
    item: Any
    apply_all: Callable[[sa.Connection, Sequence[Any], datetime], list[Outcome]]


@dataclass(frozen=True, slots=True)
class Effect:
    """`apply` runs in a savepoint of its own and returns the event's result.

    `programme_id` names whose places it takes, empty for none: a batch holds all of them in one order before it applies
    anything, so that two batches never wait for what the other holds. `together` says how it goes with others.
    """

    programme_id: str
    apply: Apply
    together: Together | None = None

    @classmethod
    def alone_or_together(cls, programme_id: str, together: Together) -> Effect:
        """An effect that, alone, is a company of one."""

        def apply(connection: sa.Connection, now: datetime) -> Outcome:
            return together.apply_all(connection, [together.item], now)[0]

        return cls(programme_id, apply, together)
