"""Placeholder until the C++ host is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Hosted:
    """The command that shows the kiosk's first screen from C++, or why there is none."""

    command: Sequence[str] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    missing: str = ""


def build() -> Hosted:
    return Hosted(missing="no C++ host")
