"""Long lists in pages of 25 rows."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

from kiosk.domain.text import fold_digits

SIZE = 25

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Paged(Generic[_T]):
    """One page of a list; `number` counts from 1 and `total` is of all pages."""

    items: tuple[_T, ...]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, math.ceil(self.total / SIZE))


def page_number(typed: str) -> int:
    """Return the page that a query string names, the first for anything else."""
    digits = fold_digits(typed)
    return max(1, int(digits)) if digits.isascii() and digits.isdigit() and len(digits) < 7 else 1


def part_of(items: Sequence[_T], number: int) -> Paged[_T]:
    """Return one page of a list that is at hand; a page beyond the end is the last."""
    number = min(number, max(1, math.ceil(len(items) / SIZE)))
    return Paged(tuple(items[(number - 1) * SIZE : number * SIZE]), number, len(items))


def paged(connection: sa.Connection, query: sa.Select[Any], number: int, read: Callable[[Any], _T]) -> Paged[_T]:
    """Run an ordered query for one page, each row turned by `read`; a page beyond the end is the last."""
    counted = query.order_by(None).subquery()
    total = connection.scalar(sa.select(sa.func.count()).select_from(counted)) or 0
    number = min(number, max(1, math.ceil(total / SIZE)))
    rows: Sequence[Any] = connection.execute(query.limit(SIZE).offset((number - 1) * SIZE)).all()
    return Paged(tuple(read(row) for row in rows), number, total)
