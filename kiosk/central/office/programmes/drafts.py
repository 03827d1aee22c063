"""Programmes as they are being written: a document that may still lack parts, changed by one member at a time."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.office.papers.reading import contracts
from kiosk.central.problems import Refused
from kiosk.central.schema import programme_drafts, programme_versions, staff
from kiosk.wire.catalogue import ProgrammeDocument

Body = Mapping[str, Any]

_OF_AGE = 18


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft; `body` has the members of a programme's document as far as they are written.

    In the place of the contract it names its version, and `base` is the published version that it began with (0 for a
    new programme).
    """

    programme_id: str
    maker: str
    body: Body
    stamp: int
    changed_at: datetime
    changed_by: str

    @property
    def title(self) -> str:
        return str(self.body.get("title", ""))

    @property
    def vehicles(self) -> list[dict[str, Any]]:
        return list(self.body.get("vehicles", []))


def drafts(connection: sa.Connection) -> list[Draft]:
    """Return every draft, the last changed first."""
    query = sa.select(programme_drafts, staff.c.name).join(staff, staff.c.id == programme_drafts.c.changed_by)
    rows = connection.execute(query.order_by(programme_drafts.c.changed_at.desc()))
    return [Draft(row.programme_id, row.maker, row.body, row.stamp, row.changed_at, row.name) for row in rows]


def draft(connection: sa.Connection, programme_id: str) -> Draft | None:
    """Return the draft of a programme."""
    return next((each for each in drafts(connection) if each.programme_id == programme_id), None)


def create(connection: sa.Connection, maker: str, title: str, staff_id: str, now: datetime) -> str:
    """Begin a new programme by the maker's newest contract and return its id."""
    programme_id = f"{maker[:40]}-{secrets.token_hex(5)}"
    newest = next((each.version for each in contracts(connection, maker)), "")
    _insert(
        connection,
        programme_id,
        maker,
        {"title": title, "minimum_age": _OF_AGE, "contract_version": newest, "base": 0},
        staff_id,
        now,
    )
    return programme_id


def begin(connection: sa.Connection, live: ProgrammeDocument, staff_id: str, now: datetime) -> None:
    """Begin to edit what is published, with the maker's newest contract; a draft that is there already stays."""
    if draft(connection, live.id) is None:
        body = live.model_dump(mode="json", exclude={"id", "maker", "full", "contract"})
        newest = contracts(connection, live.maker)
        body["contract_version"] = newest[0].version if newest else live.contract.version
        _insert(connection, live.id, live.maker, body | {"base": version_of(connection, live.id)}, staff_id, now)


def save(
    connection: sa.Connection, found: Draft, changes: Body, stamp: int, staff_id: str, now: datetime
) -> Refused | None:
    """Put `changes` over a draft; `office.draft_changed` where it is no longer the one that was shown."""
    values = {"body": {**found.body, **changes}, "stamp": programme_drafts.c.stamp + 1}
    changed = sa.update(programme_drafts).where(_is(found.programme_id, stamp))
    done = connection.execute(changed.values(**values, changed_at=now, changed_by=staff_id)).rowcount
    return None if done else Refused("office.draft_changed")


def discard(connection: sa.Connection, programme_id: str, stamp: int) -> Refused | None:
    """Throw a draft away."""
    gone = connection.execute(sa.delete(programme_drafts).where(_is(programme_id, stamp))).rowcount
    return None if gone else Refused("office.draft_changed")


def version_of(connection: sa.Connection, programme_id: str) -> int:
    """Return the number of the last published version, 0 where there is none."""
    rows = programme_versions.c
    return connection.scalar(sa.select(sa.func.max(rows.version)).where(rows.programme_id == programme_id)) or 0


def _is(programme_id: str, stamp: int) -> sa.ColumnElement[bool]:
    return sa.and_(programme_drafts.c.programme_id == programme_id, programme_drafts.c.stamp == stamp)


def _insert(connection: sa.Connection, programme_id: str, maker: str, body: Body, staff_id: str, now: datetime) -> None:
    connection.execute(
        sa.insert(programme_drafts).values(
            programme_id=programme_id, maker=maker, body=dict(body), changed_at=now, changed_by=staff_id
        )
    )
