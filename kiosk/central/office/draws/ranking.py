"""The order of a draw and what it means for each candidate; pure, so that anyone can compute it again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Method(StrEnum):
    """How candidates are put in order; text `office.method.<value>`."""

    DRAW = "draw"
    PRIORITY = "priority"


class Outcome(StrEnum):
    """What a place in the order means; text `office.outcome.<value>`."""

    ACCEPTED = "accepted"
    RESERVE = "reserve"
    REJECTED = "rejected"
    LEFT = "left"
    PROMOTED = "promoted"
    """A reserve who was accepted for a place that came free after the draw."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A request in review, and when its customer confirmed it."""

    request_id: str
    confirmed_at: datetime


def draw_key(seed: str, request_id: str) -> str:
    """Return the hexadecimal SHA-256 of `<seed>:<request id>`; the smallest comes first."""
    return hashlib.sha256(f"{seed}:{request_id}".encode()).hexdigest()


def ordered(method: Method, seed: str, candidates: Iterable[Candidate]) -> list[str]:
    """Return the request ids, first place first: by draw key, or by moment of confirmation and then by draw key."""
    if method is Method.DRAW:
        ranked = sorted(candidates, key=lambda each: draw_key(seed, each.request_id))
    else:
        ranked = sorted(candidates, key=lambda each: (each.confirmed_at, draw_key(seed, each.request_id)))
    return [each.request_id for each in ranked]


def outcomes(order: Sequence[str], present: frozenset[str], places: int, reserves: int) -> list[Outcome]:
    """Return what each place of the order gets; whoever is no longer `present` is passed over and moves others up."""
    found, standing = [], 0
    for request_id in order:
        if request_id not in present:
            found.append(Outcome.LEFT)
            continue
        standing += 1
        if standing <= places:
            found.append(Outcome.ACCEPTED)
        else:
            found.append(Outcome.RESERVE if standing <= places + reserves else Outcome.REJECTED)
    return found
