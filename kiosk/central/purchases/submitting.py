"""Turning a terminal's event into a request that central holds: the same rules, by the moment of confirmation."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import programmes, versions
from kiosk.central.catalogue.programmes import Chosen
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect
from kiosk.central.problems import Refused
from kiosk.central.purchases import numbering, places, rules
from kiosk.central.schema import purchase_history, purchases, visits
from kiosk.central.sms import outbox
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import persian_digits
from kiosk.wire.catalogue import Gates
from kiosk.wire.purchases import Amounts, PurchaseSubmitted


def prepare(central: Central, device: Device, body: PurchaseSubmitted) -> Effect:
    """Ask the police's records what the programme's gates want to know, and leave the rest to the transaction."""
    police = police_on(central, body.choice.programme_id, body.confirmed_at, body.national_code)

    def apply(connection: sa.Connection, now: datetime) -> dict[str, Any] | Refused:
        return submit(central, connection, device, body, police, now)

    return Effect(body.choice.programme_id, apply)


def police_on(central: Central, programme_id: str, confirmed_at: datetime, national_code: str) -> rules.PoliceSays:
    """Ask the police's records what the gates of a programme, as it was at the confirmation, want to know."""
    with central.database.read() as connection:
        programme = versions.at(connection, programme_id, min(confirmed_at, central.now()))
    gates = Gates() if programme is None else programme.gates
    return rules.ask_police(central, gates, national_code)


def submit(
    central: Central,
    connection: sa.Connection,
    device: Device,
    body: PurchaseSubmitted,
    police: rules.PoliceSays,
    now: datetime,
) -> dict[str, Any] | Refused:
    """Register the request of somebody whom this terminal has served, in the caller's savepoint.

    What the terminal claimed of the amounts is kept beside central's own.
    """
    if body.confirmed_at > now + central.limits.confirmed_ahead:
        return Refused("event.body", "/confirmed_at")
    customer = _customer(connection, device, body)
    if isinstance(customer, Refused):
        return customer
    if numbering.in_use(connection, body.tracking_code, body.request_id):
        return Refused("event.tracking_code", "/tracking_code")
    return register(connection, device, body, customer, police, now)


def register(
    connection: sa.Connection,
    device: Device,
    body: PurchaseSubmitted,
    customer: Any,
    police: rules.PoliceSays,
    now: datetime,
) -> dict[str, Any] | Refused:
    """Take a place for the request of a ready customer and leave the receipt's message, all or nothing.

    Programme, window and gates are those of the moment when the customer confirmed: who was in time stays in time while
    places last, at the price of then. Amounts are central's own.
    """
    moment = min(body.confirmed_at, now)
    found = programmes.chosen(connection, body.maker, body.choice, moment=moment)
    if isinstance(found, Refused):
        return found
    refused = programmes.outside_window(found.programme, body.confirmed_at) or _wrong_papers(connection, found, body)
    if refused is not None:
        return refused
    programmes.hold_places(connection, found.programme.id)
    refused = rules.refused_by_gates(
        connection, found.programme, customer.national_code, customer.birth_date, moment, police
    )
    if refused is not None:
        return refused
    if not places.take(connection, found.programme.id, customer.national_code, now):
        return Refused("programme.full", "/choice/programme_id")
    amounts = programmes.amounts(found, moment)
    _insert(connection, device, body, found, customer, amounts, now)
    outbox.leave(
        connection,
        device,
        body.mobile,
        "receipt",
        now,
        details={"tracking_code": persian_digits(body.tracking_code), "programme": found.programme.title},
    )
    return {
        "request_id": body.request_id,
        "tracking_code": body.tracking_code,
        "state": RequestState.REGISTERED.value,
        "total": amounts.total,
    }


def names_of(found: Chosen) -> dict[str, str]:
    """Return the titles and names of a choice as they are now, to be shown for ever."""
    return {
        "programme_title": found.programme.title,
        "circular_number": found.programme.circular.number,
        "vehicle_title": found.vehicle_title,
        "colour_name": found.colour.name,
        "dealer_name": found.dealer.name,
    }


def _customer(connection: sa.Connection, device: Device, body: PurchaseSubmitted) -> Any | Refused:
    """The body's customer must be central's own record and must have been served at this very terminal."""
    customer = rules.ready_customer(connection, body.customer_id, body.maker)
    if isinstance(customer, Refused):
        return customer
    visit = sa.and_(visits.c.device_id == device.id, visits.c.customer_id == body.customer_id)
    served = connection.scalar(sa.select(visits.c.device_id).where(visit)) is not None
    if not served or (customer.national_code, customer.mobile) != (body.national_code, body.mobile):
        return Refused("identity.not_verified")
    if customer.profile != body.profile.model_dump(exclude_none=True):
        return Refused("profile.not_confirmed")
    return customer


def _wrong_papers(connection: sa.Connection, found: Chosen, body: PurchaseSubmitted) -> Refused | None:
    if not programmes.was_current(connection, body.choice.programme_id, body.contract):
        return Refused("contract.outdated", "/contract/version")
    return rules.without_consent(
        connection, body.customer_id, body.maker, body.consent_version
    ) or rules.bad_proxy_account(found.programme, body.proxy_account)


def _insert(
    connection: sa.Connection,
    device: Device,
    body: PurchaseSubmitted,
    found: Chosen,
    customer: Any,
    amounts: Amounts,
    now: datetime,
) -> None:
    state = RequestState.REGISTERED.value
    connection.execute(
        sa.insert(purchases).values(
            request_id=body.request_id,
            tracking_code=body.tracking_code,
            customer_id=body.customer_id,
            device_id=device.id,
            dealer_id=found.dealer.id,
            maker=body.maker,
            programme_id=found.programme.id,
            national_code=body.national_code,
            one_per_national_code=found.programme.gates.one_per_national_code,
            state=state,
            **amounts.model_dump(),
            claimed_total=body.claimed_total,
            body=body.model_dump(mode="json"),
            shown={"registry": records.registry_of(customer).model_dump(), **names_of(found)},
            confirmed_at=body.confirmed_at,
            received_at=now,
        )
    )
    connection.execute(sa.insert(purchase_history).values(request_id=body.request_id, state=state, at=now))
