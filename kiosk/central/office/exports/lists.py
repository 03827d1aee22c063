"""The lists that can be taken out of the office: what each is called, where it is asked for, how its rows are made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

import sqlalchemy as sa

from kiosk.central.awaiting.states import AwaitingState
from kiosk.central.office.exports import awaiting_rows, rows
from kiosk.central.office.exports.rows import Cell
from kiosk.central.office.requests.filters import RequestFilter
from kiosk.central.schema import awaiting_requests, purchases
from kiosk.domain.purchase import RequestState


class _Headings(Protocol):
    def __call__(self, *, personal: bool) -> list[str]: ...


class _Rows(Protocol):
    def __call__(
        self, connection: sa.Connection, narrowed: RequestFilter, *, personal: bool
    ) -> Iterator[list[Cell]]: ...


@dataclass(frozen=True, slots=True)
class ExportList:
    """`name` is its file's and `action` the audit's; `states` are a filter's values and the ids of their texts.

    `title` heads the sheet, and `count` says with `{count}` how many rows a filter leaves.
    """

    name: str
    path: str
    action: str
    title: str
    count: str
    personal: str
    table: sa.Table
    states: Mapping[str, str]
    headings: _Headings
    rows: _Rows

    def counted(self, connection: sa.Connection, narrowed: RequestFilter) -> int:
        """Return how many requests a filter leaves."""
        counted = sa.select(sa.func.count()).select_from(self.table).where(*narrowed.conditions)
        return connection.scalar(counted) or 0


REQUESTS: Final = ExportList(
    name="requests",
    path="exports",
    action="requests_exported",
    title="office.requests",
    count="office.export_count",
    personal="office.export_personal",
    table=purchases,
    states={state.value: f"request.state.{state.value}" for state in RequestState},
    headings=rows.headings,
    rows=rows.rows,
)
AWAITING: Final = ExportList(
    name="awaiting",
    path="exports/awaiting",
    action="awaiting_exported",
    title="office.awaiting",
    count="office.export_awaiting_count",
    personal="office.export_awaiting_personal",
    table=awaiting_requests,
    states={state.value: f"awaiting.state.{state.value}" for state in AwaitingState},
    headings=awaiting_rows.headings,
    rows=awaiting_rows.rows,
)
