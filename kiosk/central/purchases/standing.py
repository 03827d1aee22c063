"""What central holds about the people of one or many requests, read at once before anything is decided on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.database import among
from kiosk.central.schema import consents, customers, persons, purchase_history, purchases, visits
from kiosk.domain.purchase import RequestState


@dataclass(frozen=True, slots=True)
class Earlier:
    """A request that a national code has made before; `accepted_at` is when the maker last accepted it."""

    request_id: str
    programme_id: str
    maker: str
    state: str
    holds_place: bool
    accepted_at: datetime | None


@dataclass(frozen=True, slots=True)
class Consents:
    """A customer's decisions: the version in force, None where the last was no grant, and every one ever granted."""

    in_force: str | None = None
    granted: frozenset[str] = frozenset()


def earlier_of(connection: sa.Connection, national_codes: Collection[str]) -> Mapping[str, list[Earlier]]:
    """Return the requests that each national code has made before."""
    accepted = (
        sa.select(sa.func.max(purchase_history.c.at))
        .where(
            purchase_history.c.request_id == purchases.c.request_id,
            purchase_history.c.state == RequestState.ACCEPTED.value,
        )
        .scalar_subquery()
    )
    columns = [purchases.c[name] for name in ("request_id", "programme_id", "maker", "state", "holds_place")]
    theirs = among(connection, purchases.c.national_code, national_codes)
    found: dict[str, list[Earlier]] = defaultdict(list)
    for code, *facts in connection.execute(sa.select(purchases.c.national_code, *columns, accepted).where(theirs)):
        found[code].append(Earlier(*facts))
    return found


def consents_of(connection: sa.Connection, customer_ids: Collection[str]) -> Mapping[str, Consents]:
    """Return the decisions of each customer on their maker's texts."""
    columns = (consents.c.customer_id, consents.c.granted, consents.c.version)
    theirs = sa.select(*columns).where(among(connection, consents.c.customer_id, customer_ids))
    found: dict[str, Consents] = defaultdict(Consents)
    for customer_id, granted, version in connection.execute(theirs.order_by(consents.c.id)):
        ever = found[customer_id].granted | ({version} if granted else set())
        found[customer_id] = Consents(version if granted else None, ever)
    return found


def customers_of(connection: sa.Connection, customer_ids: Collection[str]) -> Mapping[str, Any]:
    """Return each customer's row joined with the person's facts."""
    person = [column for column in persons.c if column.name not in ("id",)]
    query = sa.select(customers, *person).join(persons).where(among(connection, customers.c.id, customer_ids))
    return {row.id: row for row in connection.execute(query)}


def served_at(connection: sa.Connection, device_id: str, customer_ids: Collection[str]) -> frozenset[str]:
    """Return those of the customers who were served at a terminal."""
    here = sa.and_(visits.c.device_id == device_id, among(connection, visits.c.customer_id, customer_ids))
    return frozenset(connection.scalars(sa.select(visits.c.customer_id).where(here)))
