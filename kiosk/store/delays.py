"""When rows that could not be delivered are tried again; kept in memory, so that a restart tries everything at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.wire.events import EventResult

LONGEST_ASKED_DELAY_S = 900
"""However long central asks a row to wait, it is tried again after a quarter of an hour."""


def doubling_delay(attempts: int) -> float:
    """Return the seconds before a row's next try where no other rule was given: 1, 2, 4 … at most 5 minutes."""
    return float(min(300, 2 ** min(attempts - 1, 9)))


class Delays:
    """`row_delay` gives the seconds before a row's next try from its attempts; callable from any thread."""

    def __init__(self, row_delay: Callable[[int], float], monotonic: Callable[[], float]) -> None:
        self._row_delay = row_delay
        self._monotonic = monotonic
        self._until: dict[str, float] = {}

    def held(self) -> set[str]:
        """Return the events whose delay is not over."""
        now = self._monotonic()
        return {event_id for event_id, until in self._until.copy().items() if until > now}

    def note(self, results: Sequence[EventResult], attempts: Mapping[str, int]) -> None:
        """Note what was settled; `attempts` are those of the events that are to be tried again."""
        now = self._monotonic()
        for result in results:
            self._until.pop(result.event_id, None)
            if result.event_id in attempts:
                asked = 0 if result.problem is None else result.problem.retry_after or 0
                delay = max(self._row_delay(attempts[result.event_id]), min(asked, LONGEST_ASKED_DELAY_S))
                self._until[result.event_id] = now + delay
