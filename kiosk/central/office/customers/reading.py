"""One person with all that makers hold of them: customers, consents, requests and the trail of changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.office.requests.reading import RequestRow, of_customers
from kiosk.central.schema import audit, consents, customers, devices, persons, purchases
from kiosk.domain.text import mask_mobile
from kiosk.wire.identity import Registry


@dataclass(frozen=True, slots=True)
class MakerRecord:
    """What one maker holds of a person."""

    customer_id: str
    maker: str
    profile: Mapping[str, Any] | None
    confirmed_at: datetime | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One decision about unified sign-in, granted or not."""

    maker: str
    granted: bool
    version: str
    decided_at: datetime
    device_number: int


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One change of an account; `what` are the ids of the texts of changed fields, or masked numbers."""

    at: datetime
    action: str
    what: tuple[str, ...]
    device_number: int | None


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """A person whole; the page decides what of it is shown."""

    id: str
    registry: Registry
    mobile: str | None
    verified_at: datetime
    has_password: bool
    makers: tuple[MakerRecord, ...]
    consents: tuple[ConsentLine, ...]
    requests: tuple[RequestRow, ...]
    trail: tuple[TrailLine, ...]


def find(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> str | None:
    """Return the id of the person whom a whole number names."""
    return connection.scalar(sa.select(persons.c.id).where(condition))


def details(central: Central, person_id: str) -> PersonDetails | None:
    """Return a person."""
    with central.database.read() as connection:
        row = connection.execute(sa.select(persons).where(persons.c.id == person_id)).one_or_none()
        if row is None:
            return None
        names = {each["id"]: each["name"] for each in feed.all_documents(connection, "makers")}
        theirs = sa.select(customers.c.id).where(customers.c.person_id == person_id)
        return PersonDetails(
            id=row.id,
            registry=Registry(
                first_name=row.first_name,
                last_name=row.last_name,
                father_name=row.father_name,
                national_code=row.national_code,
                birth_date=row.birth_date,
            ),
            mobile=row.mobile,
            verified_at=row.verified_at,
            has_password=row.password_hash is not None,
            makers=_makers(connection, person_id, names),
            consents=_consents(connection, theirs, names),
            requests=of_customers(connection, purchases.c.customer_id.in_(theirs)),
            trail=_trail(connection, person_id, theirs),
        )


def _makers(connection: sa.Connection, person_id: str, names: Mapping[str, str]) -> tuple[MakerRecord, ...]:
    query = sa.select(customers).where(customers.c.person_id == person_id).order_by(customers.c.created_at)
    return tuple(
        MakerRecord(row.id, names.get(row.maker, row.maker), row.profile, row.confirmed_at, row.created_at)
        for row in connection.execute(query)
    )


def _consents(
    connection: sa.Connection, theirs: sa.Select[tuple[str]], names: Mapping[str, str]
) -> tuple[ConsentLine, ...]:
    query = sa.select(consents, devices.c.number).join(devices, devices.c.id == consents.c.device_id)
    query = query.where(consents.c.customer_id.in_(theirs)).order_by(consents.c.id.desc())
    return tuple(
        ConsentLine(names.get(row.maker, row.maker), row.granted, row.version, row.decided_at, row.number)
        for row in connection.execute(query)
    )


def _trail(connection: sa.Connection, person_id: str, theirs: sa.Select[tuple[str]]) -> tuple[TrailLine, ...]:
    query = sa.select(audit, devices.c.number).outerjoin(devices, devices.c.id == audit.c.device_id)
    mine = sa.or_(audit.c.person_id == person_id, audit.c.customer_id.in_(theirs))
    return tuple(
        TrailLine(row.at, row.action, _what(row.fields), row.number)
        for row in connection.execute(query.where(mine).order_by(audit.c.id.desc()))
    )


def _what(fields: Any) -> tuple[str, ...]:
    """Fields by name, or the old and the new mobile, which stay masked."""
    if isinstance(fields, Mapping):
        return tuple(mask_mobile(value) for value in fields.values() if value)
    return tuple(fields)
