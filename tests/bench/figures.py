"""Medians, spreads and percentiles, and sides measured in turn."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Sample = Callable[[], float | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """What several measurements of one thing say: their median, the lowest and the highest."""

    median: float
    low: float
    high: float
    count: int

    @classmethod
    def of(cls, values: Sequence[float]) -> Figure:
        """ValueError where nothing was measured."""
        if not values:
            raise ValueError("nothing was measured")
        return cls(statistics.median(values), min(values), max(values), len(values))


def percentile(values: Sequence[float], per_cent: float) -> float:
    """The nearest-rank percentile; ValueError where nothing was measured."""
    if not values:
        raise ValueError("nothing was measured")
    ranked = sorted(values)
    return ranked[max(0, math.ceil(len(ranked) * per_cent / 100) - 1)]


def in_turn(sides: Mapping[str, Sample], runs: int, within_s: float = math.inf) -> dict[str, Figure]:
    """Measure the sides A B C A B C …, so that what disturbs the machine disturbs them alike.

    A side that gives None is not measured again and has no figure. No round begins that would end after `within_s`
    seconds, as long as the longest one so far.
    """
    found: dict[str, list[float]] = {name: [] for name in sides}
    gone: set[str] = set()
    began = time.monotonic()
    longest = 0.0
    for _ in range(runs):
        started = time.monotonic()
        if started - began + longest > within_s:
            break
        for name, sample in sides.items():
            value = None if name in gone else sample()
            if value is None:
                gone.add(name)
            else:
                found[name].append(value)
        longest = max(longest, time.monotonic() - started)
    return {name: Figure.of(values) for name, values in found.items() if name not in gone}
