"""Listing members of staff, changing a role, letting somebody go; never the last administrator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.office.roles import Role
from kiosk.central.office.staff import end_sessions
from kiosk.central.problems import Refused
from kiosk.central.schema import staff, staff_sessions


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in the list; `seen_at` is the last page that a living session asked for."""

    id: str
    username: str
    name: str
    role: str
    created_at: datetime
    seen_at: datetime | None
    disabled: bool


def members(central: Central) -> list[MemberRow]:
    """Return everybody, those who were let go last."""
    last = sa.select(sa.func.max(staff_sessions.c.seen_at)).where(staff_sessions.c.staff_id == staff.c.id)
    query = sa.select(staff, last.scalar_subquery().label("seen_at"))
    query = query.order_by(staff.c.disabled_at.is_not(None), staff.c.username)
    with central.database.read() as connection:
        rows = connection.execute(query).all()
    return [
        MemberRow(row.id, row.username, row.name, row.role, row.created_at, row.seen_at, row.disabled_at is not None)
        for row in rows
    ]


def member(central: Central, staff_id: str) -> MemberRow | None:
    """Return one member."""
    return next((each for each in members(central) if each.id == staff_id), None)


def change_role(connection: sa.Connection, staff_id: str, role: str) -> Refused | None:
    """Give a member another role."""
    if role not in {each.value for each in Role}:
        return Refused("office.role", "/role")
    if role != Role.ADMIN and _is_last_admin(connection, staff_id):
        return Refused("office.last_admin", "/role")
    connection.execute(sa.update(staff).where(staff.c.id == staff_id).values(role=role))
    return None


def switch(connection: sa.Connection, staff_id: str, now: datetime, *, on: bool) -> Refused | None:
    """Let a member in again, or let them go and end their sessions."""
    if not on and _is_last_admin(connection, staff_id):
        return Refused("office.last_admin")
    connection.execute(sa.update(staff).where(staff.c.id == staff_id).values(disabled_at=None if on else now))
    if not on:
        end_sessions(connection, staff_id)
    return None


def _is_last_admin(connection: sa.Connection, staff_id: str) -> bool:
    serialise(connection, "staff administrators")
    held = sa.and_(staff.c.role == Role.ADMIN.value, staff.c.disabled_at.is_(None))
    admins = connection.scalars(sa.select(staff.c.id).where(held)).all()
    return list(admins) == [staff_id]
