"""Asking a customer at a terminal: what awaits them is named, then registered or given up as they decide."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.awaiting import settling
from kiosk.central.awaiting.lapsing import erase, lapse_due
from kiosk.central.awaiting.states import AwaitingState, naming, whose
from kiosk.central.catalogue import feed
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges, deferrals
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.purchases import reading
from kiosk.central.schema import awaiting_requests, devices
from kiosk.central.sms import outbox
from kiosk.domain.text import persian_digits
from kiosk.wire.awaiting import AwaitingRequest
from kiosk.wire.identity import CustomerState
from kiosk.wire.purchases import AwaitingDecided

_rows = awaiting_requests.c
_DECIDED = Refused("awaiting.decided")


def named(central: Central, customer: CustomerState) -> tuple[AwaitingRequest, ...]:
    """Return what awaits the decision of a customer whom a code has just let in, in the order of confirmation.

    Nothing before the maker has consent, and nothing of a request that names anybody else in any of its numbers.
    """
    if not customer.consented:
        return ()
    with central.database.read() as connection:
        row = records.customer_and_person(connection, customer.customer_id)
        if row is None:
            return ()
        theirs = sa.select(awaiting_requests, devices.c.dealer_id.label("taken_by"))
        theirs = theirs.join(devices, devices.c.id == _rows.device_id)
        theirs = theirs.where(whose(row.mobile, row.maker, row._mapping), _rows.expires_at > central.now())
        found = connection.execute(theirs.order_by(_rows.confirmed_at)).all()
        return tuple(_named(connection, each) for each in found)


def decide(
    central: Central,
    device: Device,
    session: CustomerSession,
    tracking_code: str,
    decision: Literal["register", "withdraw"],
) -> AwaitingDecided | Refused:
    """Carry out what the customer of a visit that began with a code decides on a request of theirs.

    To register it is judged like any other, by the moment of its confirmation; a refusal is final and told by SMS too.
    The decision is noted in a transaction of its own: if the server falls over, the clock does the rest. The same
    decision again finds what the first has come to, another one that it comes too late.
    """
    lapse_due(central)
    with central.database.write() as connection:
        now, row = central.now(), _own(connection, session, tracking_code)
        if isinstance(row, Refused):
            return row
        if row.state == AwaitingState.AWAITING and row.customer_id is None:
            if decision == "register":
                _update(connection, row, customer_id=session.customer_id, proven_at=now, due_at=now)
            else:
                _give_up(connection, device, session, row, now)
            _close_link(connection, session, row, now)
    if decision == "register":
        settling.settle_one(central, row.request_id)
    central.nudge_sender()
    with central.database.read() as connection:
        settled = connection.execute(sa.select(awaiting_requests).where(_rows.request_id == row.request_id)).one()
        return _told(connection, settled, decision, central.now())


def _named(connection: sa.Connection, row: Any) -> AwaitingRequest:
    dealer = feed.document(connection, "dealers", row.taken_by)
    return AwaitingRequest(
        tracking_code=row.tracking_code,
        maker_name=deferrals.maker_name(connection, row.maker),
        taken_by=dealer["name"] if dealer else "",
        confirmed_at=row.confirmed_at,
        expires_at=row.expires_at,
        **{name: row.shown[name] for name in ("programme_title", "vehicle_title", "colour_name", "dealer_name")},
    )


def _own(connection: sa.Connection, session: CustomerSession, tracking_code: str) -> Any | Refused:
    """Return the request of this code, locked until the transaction ends, if it is this customer's to decide on."""
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
    theirs = sa.or_(
        _rows.customer_id == session.customer_id, naming(customer.mobile, customer.maker, customer._mapping)
    )
    mine = sa.select(awaiting_requests).where(_rows.tracking_code == tracking_code, theirs)
    return connection.execute(mine.with_for_update()).one_or_none() or Refused("purchase.not_found")


def _give_up(connection: sa.Connection, device: Device, session: CustomerSession, row: Any, now: datetime) -> None:
    """Nobody is to find again what its own customer did not want, save that they gave it up."""
    details = {
        "tracking_code": persian_digits(row.tracking_code),
        "programme": row.shown["programme_title"] or deferrals.maker_name(connection, row.maker),
    }
    outbox.leave(connection, device, row.mobile, "awaiting_withdrawn", now, details=details)
    _update(
        connection,
        row,
        customer_id=session.customer_id,
        state=AwaitingState.WITHDRAWN,
        settled_at=now,
        due_at=None,
    )
    erase(connection, row.request_id, row.device_id)


def _close_link(connection: sa.Connection, session: CustomerSession, row: Any, now: datetime) -> None:
    """Close the link to their phone, unless it leads to another request that still awaits whoever holds the mobile."""
    others = sa.select(_rows.request_id).where(
        _rows.state == AwaitingState.AWAITING,
        _rows.customer_id.is_(None),
        _rows.mobile == row.mobile,
        _rows.maker == row.maker,
    )
    if connection.scalar(others.limit(1)) is None:
        deferrals.close(connection, row.mobile, row.maker, now, but_of=session.id)


def _update(connection: sa.Connection, row: Any, **values: object) -> None:
    connection.execute(sa.update(awaiting_requests).where(_rows.request_id == row.request_id).values(**values))


def _told(
    connection: sa.Connection, row: Any, decision: Literal["register", "withdraw"], now: datetime
) -> AwaitingDecided | Refused:
    match AwaitingState(row.state), decision:
        case AwaitingState.FINISHED, "register":
            purchase = reading.one(connection, row.request_id, now)
            return AwaitingDecided(state="registered", purchase=purchase)
        case AwaitingState.REFUSED, "register":
            return Refused(row.refusal["code"], values=row.refusal["values"])
        case AwaitingState.AWAITING, "register":
            return AwaitingDecided(state="being_registered")
        case AwaitingState.WITHDRAWN, "withdraw":
            return AwaitingDecided(state="withdrawn")
        case AwaitingState.LAPSED, _:
            return Refused("purchase.lapsed")
        case _:
            return _DECIDED
