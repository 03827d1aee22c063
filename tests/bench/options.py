"""What the person at the command line may choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """How often every side is measured, how long idleness is watched, how many customers a soak takes.

    `requests` wait in an outbox; `rows` is what a store holds after years.
    """

    runs: int = 7
    idle_s: float = 20.0
    customers: int = 50
    requests: int = 10_000
    rows: int = 1_000_000
