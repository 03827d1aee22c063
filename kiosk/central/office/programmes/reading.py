"""The list of programmes, and one of them with its numbers, prices and versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from kiosk.central.catalogue import feed, programmes
from kiosk.central.context import Central
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.paging import Paged, part_of
from kiosk.central.office.programmes import drafts
from kiosk.central.office.programmes.drafts import Draft
from kiosk.central.schema import programme_places, programme_versions, purchases, staff
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine, Total
from kiosk.wire.catalogue import ProgrammeDocument, VehicleOffer

STATES: Final = ("draft", "scheduled", "open", "full", "closed")
_ORDER: Final = {state: place for place, state in enumerate(("draft", "open", "full", "scheduled", "closed"))}


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme in the list; without `programme` it is a draft that was never published."""

    id: str
    title: str
    maker: str
    state: str
    programme: ProgrammeDocument | None
    taken: int
    has_draft: bool


@dataclass(frozen=True, slots=True)
class Version:
    """One published version; `author` is None where the system published it."""

    number: int
    published_at: datetime
    author: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ProgrammeDetails:
    """A published programme with its places, requests, versions and draft; `totals` are by vehicle, tax included."""

    programme: ProgrammeDocument
    maker: str
    state: str
    taken: int
    requests: int
    totals: Mapping[str, Total]
    versions: tuple[Version, ...]
    draft: Draft | None


def state_of(programme: ProgrammeDocument, now: datetime) -> str:
    """Return `scheduled`, `open`, `full` or `closed`."""
    if now >= programme.closes_at:
        return "closed"
    return "scheduled" if now < programme.opens_at else "full" if programme.full else "open"


def listed(central: Central, maker: str, state: str, number: int) -> Paged[ProgrammeRow]:
    """Return one page of the programmes of a maker and in a state, or of all: drafts and open ones first."""
    now = central.now()
    with central.database.read() as connection:
        names = dict(makers(connection))
        published = [ProgrammeDocument.model_validate(each) for each in feed.all_documents(connection, "programmes")]
        written = {each.programme_id: each for each in drafts.drafts(connection)}
        places = dict(connection.execute(sa.select(programme_places.c.programme_id, programme_places.c.taken)).all())
    live = {each.id for each in published}
    rows = [
        ProgrammeRow(
            each.id, each.title, each.maker, state_of(each, now), each, places.get(each.id, 0), each.id in written
        )
        for each in published
    ]
    rows += [
        ProgrammeRow(key, each.title, each.maker, "draft", None, 0, True)
        for key, each in written.items()
        if key not in live
    ]
    rows = [row for row in rows if row.maker == (maker or row.maker) and row.state == (state or row.state)]
    rows.sort(key=lambda row: (_ORDER[row.state], list(names).index(row.maker) if row.maker in names else 99, row.id))
    return part_of(rows, number)


def details(central: Central, programme_id: str) -> ProgrammeDetails | None:
    """Return a published programme, None where it is not in the catalogue."""
    now, places = central.now(), programme_places.c
    with central.database.read() as connection:
        live = programmes.published(connection, programme_id)
        if live is None:
            return None
        counted = sa.select(sa.func.count()).where(purchases.c.programme_id == programme_id)
        return ProgrammeDetails(
            programme=live,
            maker=dict(makers(connection)).get(live.maker, live.maker),
            state=state_of(live, now),
            taken=connection.scalar(sa.select(places.taken).where(places.programme_id == programme_id)) or 0,
            requests=connection.scalar(counted) or 0,
            totals=totals(live.vehicles, now),
            versions=versions(connection, programme_id),
            draft=drafts.draft(connection, programme_id),
        )


def totals(vehicles: tuple[VehicleOffer, ...], moment: datetime) -> dict[str, Total]:
    """Return what each vehicle costs without options at a moment, as central computes it for a request."""
    day = JalaliDate.in_tehran(moment).to_gregorian()
    return {
        each.id: Total.taxed(
            tuple(PriceLine(line.title, Money(line.amount), line.kind == "taxable") for line in each.price_lines), day
        )
        for each in vehicles
    }


def versions(connection: sa.Connection, programme_id: str) -> tuple[Version, ...]:
    """Return what was published of a programme, newest first."""
    rows = programme_versions.c
    query = sa.select(rows.version, rows.published_at, rows.reason, staff.c.name)
    query = query.outerjoin(staff, staff.c.id == rows.published_by).where(rows.programme_id == programme_id)
    found = connection.execute(query.order_by(rows.version.desc()))
    return tuple(Version(row.version, row.published_at, row.name, row.reason) for row in found)


def version(connection: sa.Connection, programme_id: str, number: int) -> ProgrammeDocument | None:
    """Return one published version."""
    rows = programme_versions.c
    body = connection.scalar(sa.select(rows.body).where(rows.programme_id == programme_id, rows.version == number))
    return None if body is None else ProgrammeDocument.model_validate_json(body)
