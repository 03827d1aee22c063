"""The one shape in which the core says no: a stable code with typed values, never a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str | int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a value or a step was not accepted.

    `code` is stable, dotted and lower-case (`mobile.length`); its Persian is the catalogue's `error.<code>`.
    `values` fill the placeholders of that text and hold counts or limits, never personal data.
    """

    code: str
    values: Mapping[str, str | int] = field(default=_NOTHING)
