"""Asking a customer at a terminal: what awaits them is named, then registered or given up as they decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting import deciding
from kiosk.central.awaiting.deciding import Decision, Proved
from kiosk.central.awaiting.states import misnaming, whose
from kiosk.central.catalogue import feed
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges, deferrals
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.schema import awaiting_requests, devices
from kiosk.wire.awaiting import AwaitingRequest, MisnamedRequest
from kiosk.wire.identity import CustomerState
from kiosk.wire.purchases import AwaitingDecided

_rows = awaiting_requests.c
_NAMES = ("programme_title", "vehicle_title", "colour_name", "dealer_name")


@dataclass(frozen=True, slots=True)
class Misnamed:
    """A row that was taken down with somebody's mobile and names them wrongly, and the dealership that took it down.

    `own` where it bears their national code: then only its birth date is wrong.
    """

    row: Any
    own: bool
    taken_by: str


def named(central: Central, customer: CustomerState) -> CustomerState:
    """Add what awaits the decision of a customer whom a code has just let in, in the order of confirmation.

    Nothing before the maker has consent. Of a request that names anybody else no more is told than that there is one.
    """
    if not customer.consented:
        return customer
    with central.database.read() as connection:
        row = records.customer_and_person(connection, customer.customer_id)
        if row is None:
            return customer
        awaiting = tuple(
            AwaitingRequest(**_told(connection, each, each.shown))
            for each in _taken(connection, whose(row.mobile, row.maker, row._mapping), central.now())
        )
        wrong = tuple(
            MisnamedRequest(own=each.own, **_told(connection, each.row, each.row.shown if each.own else {}))
            for each in misnamed(connection, row.mobile, row.maker, row._mapping, central.now())
        )
    if not awaiting and not wrong:
        return customer
    return customer.model_copy(update={"awaiting": awaiting, "misnamed": wrong})


def misnamed(
    connection: sa.Connection, mobile: str, maker: str, claim: Mapping[str, Any], now: datetime
) -> tuple[Misnamed, ...]:
    """Return what was taken down with the mobile of a proved person and names them wrongly; their own come first."""
    found = [
        Misnamed(row, row.national_code == claim["national_code"], _dealership(connection, row))
        for row in _taken(connection, misnaming(mobile, maker, claim), now)
    ]
    return tuple(sorted(found, key=lambda each: not each.own))


def decide(
    central: Central, device: Device, session: CustomerSession, tracking_code: str, decision: Decision
) -> AwaitingDecided | Refused:
    """Carry out what the customer of a visit that began with a code decides on a request of theirs."""

    def prove(connection: sa.Connection) -> Proved | Refused:
        return _proved(connection, device, session)

    return deciding.decide(central, prove, _rows.tracking_code == tracking_code, decision)


def _taken(connection: sa.Connection, which: sa.ColumnElement[bool], now: datetime) -> list[Any]:
    query = sa.select(awaiting_requests, devices.c.dealer_id.label("taken_by"))
    query = query.join(devices, devices.c.id == _rows.device_id).where(which, _rows.expires_at > now)
    return list(connection.execute(query.order_by(_rows.confirmed_at)))


def _told(connection: sa.Connection, row: Any, shown: Mapping[str, str]) -> dict[str, Any]:
    return {
        "tracking_code": row.tracking_code,
        "maker_name": deferrals.maker_name(connection, row.maker),
        "taken_by": _dealership(connection, row),
        "confirmed_at": row.confirmed_at,
        "expires_at": row.expires_at,
        **{name: shown.get(name, "") for name in _NAMES},
    }


def _dealership(connection: sa.Connection, row: Any) -> str:
    dealer = feed.document(connection, "dealers", row.taken_by)
    return str(dealer["name"]) if dealer else ""


def _proved(connection: sa.Connection, device: Device, session: CustomerSession) -> Proved | Refused:
    customer = records.signed_in(connection, session)
    if isinstance(customer, Refused):
        return customer
    if not challenges.was_proven(connection, session.id):
        return Refused("identity.not_verified")
    rules = rules_at(connection, session.maker)
    if isinstance(rules, Refused):
        return rules
    if not records.may_serve(connection, session.customer_id, rules):
        return Refused("consent.missing")
    return Proved(device, customer, session.id)
