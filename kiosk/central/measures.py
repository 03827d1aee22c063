"""What central counts of itself while it serves, as the parts that count see it; `metrics` is what shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol


class Measures(Protocol):
    """No count holds anything that names a person or a terminal."""

    def watch(self, connections: Callable[[], int]) -> None:
        """Remember how to ask how many connections to the database are in use."""

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answered request; `route` is the path's pattern, `status` 0 where the caller went away."""

    def event(self, kind: str, status: str) -> None:
        """Count an answered event; `kind` is one of this version's types, `other` for any else."""


class Unmeasured:
    """Where nobody asks for metrics."""

    def watch(self, connections: Callable[[], int]) -> None:
        return

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        return

    def event(self, kind: str, status: str) -> None:
        return


UNMEASURED: Final = Unmeasured()
