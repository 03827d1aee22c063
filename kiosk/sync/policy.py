"""The numbers of sync as pure functions and values: back-off, batch size, spread after an outage, online or offline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

FIRST_DELAY_S: Final = 1.0
LONGEST_DELAY_S: Final = 300.0
SHORTEST_ASKED_S: Final = 1.0
LONGEST_ASKED_S: Final = 900.0
LONGEST_SPREAD_S: Final = 120.0
SPREAD_SHARE: Final = 0.1
"""The share of an outage's length over which terminals come back: a short one needs no spreading."""

FIRST_BATCH: Final = 50
LARGEST_BATCH: Final = 500
QUICK_S: Final = 1.0
"""A batch answered within this may be followed by a larger one."""

LONE_FAILURES: Final = 2
"""So many events in a row that fail alone may each be poison; the next one opens the breaker."""

Uniform = Callable[[float, float], float]
"""A random number between two bounds, as `random.Random().uniform` gives."""


def backoff(attempts: int, uniform: Uniform) -> float:
    """Return the seconds before try number `attempts` + 1: full jitter under 1 s doubled each time, at most 5 min."""
    ceiling = min(LONGEST_DELAY_S, FIRST_DELAY_S * 2.0 ** min(max(attempts - 1, 0), 16))
    return uniform(0.0, ceiling)


def asked_delay(seconds: float, uniform: Uniform) -> float:
    """Return central's wish for a pause, between 1 s and 15 min, and up to a tenth more, that not all come at once."""
    wished = min(max(seconds, SHORTEST_ASKED_S), LONGEST_ASKED_S)
    return wished + uniform(0.0, wished * SPREAD_SHARE)


def outage_spread(outage_s: float, uniform: Uniform) -> float:
    """Return how long to hold back after an outage, so that a network's terminals do not return in one second."""
    ceiling = min(LONGEST_SPREAD_S, outage_s * SPREAD_SHARE)
    return uniform(0.0, ceiling) if ceiling >= 1.0 else 0.0


def probe_delay(outage_s: float) -> float:
    """Return the seconds between two probes of a central that is away: often at first, seldom later."""
    if outage_s < 300.0:
        return 1.0
    return 5.0 if outage_s < 3600.0 else 15.0


@dataclass(frozen=True, slots=True)
class BatchSize:
    """How many events go into the next batch."""

    limit: int = FIRST_BATCH

    def after_answer(self, seconds: float) -> BatchSize:
        """Grow when central answered quickly."""
        return BatchSize(min(self.limit * 2, LARGEST_BATCH)) if seconds <= QUICK_S else self

    def after_failure(self, sent: int) -> BatchSize:
        """Halve what was sent; a batch of one cannot be halved and is poison if anything is."""
        return BatchSize(max(1, min(self.limit, sent) // 2))

    def after_silence(self) -> BatchSize:
        """Go on one by one after a batch that was never answered: each further try may take as long again."""
        return BatchSize(1)


@dataclass(frozen=True, slots=True)
class Breaker:
    """Whether batches on which a central that is otherwise well fails may follow each other without a pause.

    A poisoned event is found by narrowing at once, so that its neighbours hardly wait; a central that fails on one lone
    event after another is ill, and is left alone for longer and longer.
    """

    lone_failures: int = 0

    def after_failure(self, sent: int) -> Breaker:
        """Count a lone event's failure; a batch's says nothing yet."""
        return Breaker(self.lone_failures + (sent == 1))

    def pause(self, uniform: Uniform) -> float:
        """Return the seconds before the next try: none for the first few lone failures, then a back-off."""
        beyond = self.lone_failures - LONE_FAILURES
        return backoff(beyond, uniform) if beyond > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Health:
    """Online or offline with hysteresis: two failures in a row put it down, two successes in a row put it up."""

    up: bool = True
    against: int = 0

    def after(self, success: bool) -> Health:
        """Return the health after one more exchange with central."""
        if success == self.up:
            return replace(self, against=0)
        return Health(not self.up) if self.against + 1 >= 2 else replace(self, against=self.against + 1)

    @property
    def doubtful(self) -> bool:
        """The last exchange spoke against what is believed."""
        return self.against > 0


Freshness = Literal["fresh", "amber", "red"]
AMBER_S: Final = 300.0
RED_S: Final = 1800.0


def freshness(since_contact_s: float, oldest_waiting_s: float, needs_attention: int) -> Freshness:
    """Return how worried staff should be: amber after 5 min, red after 30 min or when anything needs attention."""
    age = max(since_contact_s, oldest_waiting_s)
    if needs_attention or age >= RED_S:
        return "red"
    return "amber" if age >= AMBER_S else "fresh"
