"""The terminal that makes a request, as every area knows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled terminal, and the network address the request came from."""

    id: str
    number: int
    dealer_id: str
    epoch: int
    address: str
