"""What central holds about the people of one or many requests, read at once before anything is decided on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.database import among, among_named
from kiosk.central.kept import Kept
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


@dataclass(frozen=True, slots=True)
class Known:
    """A customer's row joined with the person's facts, whether the terminal has served them, and their decisions."""

    row: Any
    served: bool
    decided: Consents


def earlier_of(connection: sa.Connection, national_codes: Collection[str]) -> Mapping[str, list[Earlier]]:
    """Return the requests that each national code has made before."""
    found: dict[str, list[Earlier]] = defaultdict(list)
    for code, *facts in _EARLIER.all(connection, national_codes=list(national_codes)):
        found[code].append(Earlier(*facts))
    return found


def consents_of(connection: sa.Connection, customer_ids: Collection[str]) -> Mapping[str, Consents]:
    """Return the decisions of each customer on their maker's texts."""
    columns = (consents.c.customer_id, consents.c.granted, consents.c.version)
    theirs = sa.select(*columns).where(among(connection, consents.c.customer_id, customer_ids))
    found: dict[str, Consents] = defaultdict(Consents)
    for customer_id, granted, version in connection.execute(theirs.order_by(consents.c.id)):
        found[customer_id] = _after(found[customer_id], granted, version)
    return found


def known_at(connection: sa.Connection, device_id: str, customer_ids: Collection[str]) -> Mapping[str, Known]:
    """Return what is known of each customer at a terminal, in one statement."""
    found: dict[str, Known] = {}
    for row in _KNOWN.all(connection, device=device_id, customers=list(customer_ids)):
        before = found[row.id].decided if row.id in found else Consents()
        decided = before if row.granted is None else _after(before, row.granted, row.version)
        found[row.id] = Known(row, row.served, decided)
    return found


def _after(before: Consents, granted: bool, version: str) -> Consents:
    return Consents(version if granted else None, before.granted | ({version} if granted else set()))


def _earlier(postgres: bool) -> sa.Select[Any]:
    accepted = (
        sa.select(sa.func.max(purchase_history.c.at))
        .where(
            purchase_history.c.request_id == purchases.c.request_id,
            purchase_history.c.state == RequestState.ACCEPTED.value,
        )
        .scalar_subquery()
    )
    columns = [purchases.c[name] for name in ("request_id", "programme_id", "maker", "state", "holds_place")]
    theirs = among_named(purchases.c.national_code, "national_codes", postgres=postgres)
    return sa.select(purchases.c.national_code, *columns, accepted).where(theirs)


def _known(postgres: bool) -> sa.Select[Any]:
    person = [column for column in persons.c if column.name not in ("id",)]
    here = sa.and_(visits.c.customer_id == customers.c.id, visits.c.device_id == sa.bindparam("device"))
    served = visits.c.customer_id.is_not(None).label("served")
    return (
        sa.select(customers, *person, served, consents.c.granted, consents.c.version)
        .select_from(
            customers.join(persons, customers.c.person_id == persons.c.id)
            .outerjoin(visits, here)
            .outerjoin(consents, consents.c.customer_id == customers.c.id)
        )
        .where(among_named(customers.c.id, "customers", postgres=postgres))
        .order_by(consents.c.id)
    )


_EARLIER, _KNOWN = Kept(_earlier), Kept(_known)
