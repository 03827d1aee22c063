"""Programmes with their candidates, and draws that were prepared or held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.office.draws import standing
from kiosk.central.office.draws.ranking import Outcome
from kiosk.central.office.draws.standing import Reserves
from kiosk.central.office.paging import Paged, paged
from kiosk.central.office.requests.reading import ROW_COLUMNS, RequestRow, row_of
from kiosk.central.schema import draw_ranks, draws, programme_places, purchases, staff
from kiosk.domain.purchase import RequestState
from kiosk.wire.catalogue import ProgrammeDocument


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme with the numbers of its requests by state; `capacity` is None without a limit."""

    programme: ProgrammeDocument
    capacity: int | None
    taken: int
    counts: Mapping[str, int]

    @property
    def candidates(self) -> int:
        return self.counts.get(RequestState.IN_REVIEW.value, 0)


@dataclass(frozen=True, slots=True)
class Ranked:
    """One place of a draw."""

    rank: int
    request: RequestRow
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class DrawDetails:
    """A draw with one page of its order; `counts` are by outcome, of all of it.

    `digest` names exactly the outcomes that a prepared draw would have now; it is empty for one that is over.
    """

    row: Any
    prepared_by: str
    settled_by: str | None
    programme_title: str
    counts: Mapping[str, int]
    digest: str
    ranks: Paged[Ranked]
    reserves: Reserves


def programmes(central: Central) -> list[ProgrammeRow]:
    """Return every programme, those with candidates first."""
    with central.database.read() as connection:
        found = [
            _programme(connection, ProgrammeDocument.model_validate(each))
            for each in feed.all_documents(connection, "programmes")
        ]
    return sorted(found, key=lambda each: (-each.candidates, -sum(each.counts.values()), each.programme.id))


def programme(central: Central, programme_id: str) -> tuple[ProgrammeRow, list[Any]] | None:
    """Return one programme with the draws of the past, newest first."""
    with central.database.read() as connection:
        document = feed.document(connection, "programmes", programme_id)
        if document is None:
            return None
        query = sa.select(draws, staff.c.name).join(staff, staff.c.id == draws.c.prepared_by)
        held = connection.execute(
            query.where(draws.c.programme_id == programme_id).order_by(draws.c.prepared_at.desc())
        )
        return _programme(connection, ProgrammeDocument.model_validate(document)), list(held)


def draw(central: Central, draw_id: str, number: int = 1) -> DrawDetails | None:
    """Return one draw with a page of its order; a prepared one as it would end now."""
    by, settled = staff.alias("by"), staff.alias("settled")
    query = sa.select(draws, by.c.name.label("prepared_name"), settled.c.name.label("settled_name"))
    query = query.join(by, by.c.id == draws.c.prepared_by).outerjoin(settled, settled.c.id == draws.c.settled_by)
    with central.database.read() as connection:
        row = connection.execute(query.where(draws.c.id == draw_id)).one_or_none()
        if row is None:
            return None
        document = feed.document(connection, "programmes", row.programme_id)
        order = standing.places_of(connection, row) if row.state == "prepared" else []
        return DrawDetails(
            row=row,
            prepared_by=row.prepared_name,
            settled_by=row.settled_name,
            programme_title=document["title"] if document else row.programme_id,
            counts=standing.counts_of(order) if order else standing.kept_counts(connection, draw_id),
            digest=standing.digest(order) if order else "",
            ranks=_ranked(connection, draw_id, number, {each.rank: each.outcome for each in order}),
            reserves=standing.reserves_of(connection, row),
        )


def _ranked(connection: sa.Connection, draw_id: str, number: int, ends: Mapping[int, Outcome]) -> Paged[Ranked]:
    """Read one page of the order; `ends` says how a prepared draw would end now."""
    mine = draw_ranks.c.draw_id == draw_id
    query = sa.select(draw_ranks.c.rank, draw_ranks.c.outcome, *ROW_COLUMNS).join(purchases).where(mine)

    def ranked(row: Any) -> Ranked:
        return Ranked(row.rank, row_of(row), ends.get(row.rank) or Outcome(row.outcome))

    return paged(connection, query.order_by(draw_ranks.c.rank), number, ranked)


def _programme(connection: sa.Connection, document: ProgrammeDocument) -> ProgrammeRow:
    query = sa.select(purchases.c.state, sa.func.count()).where(purchases.c.programme_id == document.id)
    counts = {state: number for state, number in connection.execute(query.group_by(purchases.c.state))}
    places = connection.execute(
        sa.select(programme_places).where(programme_places.c.programme_id == document.id)
    ).one_or_none()
    return ProgrammeRow(
        document, places.capacity if places else document.capacity, places.taken if places else 0, counts
    )
