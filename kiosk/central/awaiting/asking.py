"""Asking a customer at a terminal: what awaits them is named, then registered or given up as they decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting import deciding
from kiosk.central.awaiting.deciding import Decision, Proved
from kiosk.central.awaiting.states import undecided
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
class Taken:
    """A row that was taken down with somebody's mobile, `taken_by` a dealership's terminal.

    `own` where it bears their national code, which names nobody else, and `exact` where the birth date is theirs too.
    """

    row: Any
    own: bool
    exact: bool
    taken_by: str


def named(central: Central, customer: CustomerState) -> CustomerState:
    """Add what awaits the decision of a customer whom a code has just let in, in the order of confirmation.

    Nothing before the maker has consent. Of a request that names anybody else no more is told than that there is one.
    """
    if not customer.consented:
        return customer
    with central.database.read() as connection:
        row = records.customer_and_person(connection, customer.customer_id)
        taken = () if row is None else _taken(connection, row.mobile, row.maker, row._mapping, central.now())
        if not taken:
            return customer
        maker_name = deferrals.maker_name(connection, taken[0].row.maker)
    awaiting = tuple(AwaitingRequest(**_told(each, maker_name)) for each in taken if each.exact)
    wrong = tuple(MisnamedRequest(own=each.own, **_told(each, maker_name)) for each in _wrong(taken))
    return customer.model_copy(update={"awaiting": awaiting, "misnamed": wrong})


def misnamed(
    connection: sa.Connection, mobile: str, maker: str, claim: Mapping[str, Any], now: datetime
) -> tuple[Taken, ...]:
    """Return what was taken down with the mobile of a proved person and names them wrongly; their own come first."""
    return _wrong(_taken(connection, mobile, maker, claim, now))


def decide(
    central: Central, device: Device, session: CustomerSession, tracking_code: str, decision: Decision
) -> AwaitingDecided | Refused:
    """Carry out what the customer of a visit that began with a code decides on a request of theirs."""

    def prove(connection: sa.Connection) -> Proved | Refused:
        return _proved(connection, device, session)

    return deciding.decide(central, prove, _rows.tracking_code == tracking_code, decision)


def _wrong(taken: tuple[Taken, ...]) -> tuple[Taken, ...]:
    return tuple(sorted((each for each in taken if not each.exact), key=lambda each: not each.own))


def _taken(
    connection: sa.Connection, mobile: str, maker: str, claim: Mapping[str, Any], now: datetime
) -> tuple[Taken, ...]:
    query = sa.select(awaiting_requests, devices.c.dealer_id.label("dealership"))
    query = query.join(devices, devices.c.id == _rows.device_id)
    query = query.where(undecided(mobile, maker), _rows.expires_at > now).order_by(_rows.confirmed_at)
    return tuple(_read(connection, row, claim) for row in connection.execute(query).all())


def _read(connection: sa.Connection, row: Any, claim: Mapping[str, Any]) -> Taken:
    own, dealer = row.national_code == claim["national_code"], feed.document(connection, "dealers", row.dealership)
    return Taken(row, own, own and row.birth_date == claim["birth_date"], dealer["name"] if dealer else "")


def _told(each: Taken, maker_name: str) -> dict[str, Any]:
    return {
        "tracking_code": each.row.tracking_code,
        "maker_name": maker_name,
        "taken_by": each.taken_by,
        "confirmed_at": each.row.confirmed_at,
        "expires_at": each.row.expires_at,
        **{name: each.row.shown[name] if each.own else "" for name in _NAMES},
    }


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
