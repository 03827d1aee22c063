"""The shapes in which the core and the outside say no: stable codes with typed values, never sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

_NOTHING: Mapping[str, str | int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a value or a step was not accepted.

    `code` is stable, dotted and lower-case (`mobile.length`); its Persian is the catalogue's `error.<code>`.
    `values` fill the placeholders of that text and hold counts or limits, never personal data.
    """

    code: str
    values: Mapping[str, str | int] = field(default_factory=lambda: _NOTHING, hash=False)


@dataclass(frozen=True, slots=True)
class Rejected:
    """Central understood and said no; `field` is the wire member to blame, empty where none is."""

    refusal: Refusal
    field: str = ""


@dataclass(frozen=True, slots=True)
class Throttled:
    """Too often: come back after `retry_after` seconds."""

    refusal: Refusal
    retry_after: float


@dataclass(frozen=True, slots=True)
class Offline:
    """No usable answer: nothing listened, it took too long, it failed, or what came was not central's."""

    reason: Literal["unreachable", "timeout", "server", "nonsense"]
    retry_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Unauthorised:
    """Central does not accept this terminal's or this customer's token any more."""

    refusal: Refusal


Failure = Rejected | Throttled | Offline | Unauthorised
