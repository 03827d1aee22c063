"""Reading the audit, newest first, filtered by member, action and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.office.forms import Form
from kiosk.central.office.paging import Paged, page_number, paged
from kiosk.central.office.periods import Period
from kiosk.central.schema import staff, staff_audit


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that somebody did; `who` is empty where nobody was signed in."""

    at: datetime
    who: str
    action: str
    record_kind: str | None
    record_id: str | None
    reason: str | None
    details: Mapping[str, Any]
    address: str


def entries(central: Central, query: Form, period: Period) -> Paged[Entry]:
    """Return one page of the audit."""
    held = staff_audit.c
    wanted = [*period.within(held.at)]
    if query.one("member"):
        wanted.append(staff.c.username == query.one("member"))
    if query.one("action"):
        wanted.append(held.action == query.one("action"))
    if query.one("record"):
        wanted.append(held.record_id == query.one("record"))
    found = sa.select(staff_audit, staff.c.name).outerjoin(staff).where(*wanted).order_by(held.id.desc())
    with central.database.read() as connection:
        return paged(connection, found, page_number(query.one("page")), _entry)


def choices(central: Central) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the members (username, name) and the actions that the audit knows."""
    with central.database.read() as connection:
        who = connection.execute(sa.select(staff.c.username, staff.c.name).order_by(staff.c.username)).all()
        actions = connection.scalars(sa.select(staff_audit.c.action).distinct().order_by(staff_audit.c.action)).all()
    return [(row.username, row.name) for row in who], list(actions)


def _entry(row: Any) -> Entry:
    return Entry(
        row.at,
        row.name or "",
        row.action,
        row.record_kind,
        row.record_id,
        row.reason,
        row.details,
        row.address,
    )
