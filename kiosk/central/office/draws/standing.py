"""Where a draw stands: how its order would end now, or did end, and what has come free since."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.central.office.draws.ranking import Outcome, outcomes
from kiosk.central.schema import draw_ranks, purchases
from kiosk.domain.purchase import RequestState

_TAKEN = (Outcome.ACCEPTED.value, Outcome.PROMOTED.value)


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a prepared draw's order, as it would end now; `kept` is the outcome that is written down."""

    rank: int
    request_id: str
    version: int
    outcome: Outcome
    kept: Outcome


@dataclass(frozen=True, slots=True)
class Reserves:
    """Who may follow: places that came free, reserves who wait, and the first of these."""

    free: int
    waiting: int
    first_rank: int | None

    @property
    def most(self) -> int:
        """How many may be accepted now."""
        return min(self.free, self.waiting)


NO_RESERVES = Reserves(0, 0, None)


def places_of(connection: sa.Connection, draw: Any, *, held: bool = False) -> list[Place]:
    """Return the whole order of a prepared draw; with `held` its requests stay as they are until the transaction ends.

    The programme's places must be held before its requests are.
    """
    request = purchases.c
    query = sa.select(draw_ranks, request.version, request.state).join(purchases)
    query = query.where(draw_ranks.c.draw_id == draw.id).order_by(draw_ranks.c.rank)
    rows = connection.execute(query.with_for_update(of=purchases) if held else query).all()
    present = frozenset(row.request_id for row in rows if row.state == RequestState.IN_REVIEW.value)
    ends = outcomes([row.request_id for row in rows], present, draw.places, draw.reserves)
    return [
        Place(row.rank, row.request_id, row.version, end, Outcome(row.outcome))
        for row, end in zip(rows, ends, strict=True)
    ]


def digest(order: Sequence[Place]) -> str:
    """Name exactly these outcomes, so that what was looked at is what is confirmed."""
    text = "\n".join(f"{each.request_id}:{each.outcome}" for each in order)
    return hashlib.sha256(text.encode()).hexdigest()


def counts_of(order: Sequence[Place]) -> Mapping[str, int]:
    """Return how many places end in which way."""
    return Counter(each.outcome.value for each in order)


def kept_counts(connection: sa.Connection, draw_id: str) -> Mapping[str, int]:
    """Return how many places of a draw that is over ended in which way."""
    ends = draw_ranks.c.outcome
    query = sa.select(ends, sa.func.count()).where(draw_ranks.c.draw_id == draw_id).group_by(ends)
    return {outcome: count for outcome, count in connection.execute(query)}


def reserves_of(connection: sa.Connection, draw: Any) -> Reserves:
    """Return who may follow in a held draw; whoever cancelled only the order keeps the place (row IK-21)."""
    if draw.state != "held":
        return NO_RESERVES
    in_plan = [state.value for state in RequestState if state.keeps_place_in_plan]
    taken = _ranks(draw.id).where(draw_ranks.c.outcome.in_(_TAKEN), purchases.c.state.in_(in_plan))
    standing = connection.scalar(taken.with_only_columns(sa.func.count())) or 0
    waiting, first = connection.execute(
        _waiting(draw.id).with_only_columns(sa.func.count(), sa.func.min(draw_ranks.c.rank))
    ).one()
    return Reserves(max(0, draw.places - standing), waiting, first)


def next_reserves(connection: sa.Connection, draw_id: str, count: int) -> Sequence[Any]:
    """Return rank, id and version of the first reserves who wait."""
    columns = (draw_ranks.c.rank, draw_ranks.c.request_id, purchases.c.version)
    first = _waiting(draw_id).with_only_columns(*columns).order_by(draw_ranks.c.rank).limit(count)
    return connection.execute(first).all()


def _ranks(draw_id: str) -> sa.Select[Any]:
    return sa.select(draw_ranks).join(purchases).where(draw_ranks.c.draw_id == draw_id)


def _waiting(draw_id: str) -> sa.Select[Any]:
    reserve = draw_ranks.c.outcome == Outcome.RESERVE.value
    return _ranks(draw_id).where(reserve, purchases.c.state == RequestState.IN_REVIEW.value)
