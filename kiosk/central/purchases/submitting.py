"""Turning terminals' events into requests that central holds: the same rules, by the moment of confirmation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import programmes, versions
from kiosk.central.catalogue.programmes import Chosen
from kiosk.central.catalogue.shelf import Shelf
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.database import insert_each
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect, Outcome, Together
from kiosk.central.problems import Refused
from kiosk.central.purchases import numbering, places, rules, standing
from kiosk.central.schema import purchase_history, purchases, sms_messages
from kiosk.central.sms import outbox
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import persian_digits
from kiosk.wire.catalogue import Gates
from kiosk.wire.purchases import Amounts, PurchaseSubmitted

_FIRST = RequestState.REGISTERED.value
_OUTDATED = Refused("contract.outdated", "/contract/version")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as its terminal sent it, and what the police's records say of its person."""

    body: PurchaseSubmitted
    police: rules.PoliceSays


@dataclass(frozen=True, slots=True)
class Ready(Asked):
    """A request of a customer who may have one, with the customer's row and decisions."""

    customer: Any
    decided: standing.Consents


@dataclass(frozen=True, slots=True)
class Allowed(Ready):
    """A request that only a place is missing to; `kept` is the cancelled order that keeps one for its person."""

    found: Chosen
    amounts: Amounts
    kept: str | None


def prepare(central: Central, device: Device, bodies: Sequence[PurchaseSubmitted]) -> list[Effect]:
    """Ask the police's records what the programmes' gates want to know, and leave the rest to the transaction.

    Where all are for one programme its places are taken last, so that they are held no longer than the writing takes.
    """
    now = central.now()
    with central.database.read() as connection:
        shelf = Shelf(connection)
        for body in {(one.maker, one.choice.programme_id, one.choice.dealer_id): one for one in bodies}.values():
            shelf.read_ahead(body)
        found = [shelf.programme_at(body.choice.programme_id, min(body.confirmed_at, now)) for body in bodies]
    gates = [Gates() if programme is None else programme.gates for programme in found]
    apply_all = partial(submit, central, device)
    several = len({body.choice.programme_id for body in bodies}) > 1
    return [
        Effect.alone_or_together(
            body.choice.programme_id if several else "",
            Together(
                frozenset((body.customer_id, body.national_code, body.tracking_code, body.request_id)),
                Asked(body, rules.ask_police(central, own, body.national_code)),
                apply_all,
            ),
        )
        for body, own in zip(bodies, gates, strict=True)
    ]


def police_on(central: Central, programme_id: str, confirmed_at: datetime, national_code: str) -> rules.PoliceSays:
    """Ask the police's records what the gates of a programme, as it was at the confirmation, want to know."""
    with central.database.read() as connection:
        programme = versions.at(connection, programme_id, min(confirmed_at, central.now()))
    gates = Gates() if programme is None else programme.gates
    return rules.ask_police(central, gates, national_code)


def submit(
    central: Central, device: Device, connection: sa.Connection, asked: Sequence[Asked], now: datetime
) -> list[Outcome]:
    """Register the requests of people whom this terminal has served, no two of one person, in the caller's savepoint.

    What the terminal claimed of the amounts is kept beside central's own.
    """
    bodies = [one.body for one in asked]
    known = standing.known_at(connection, device.id, [body.customer_id for body in bodies])
    taken = numbering.taken(
        connection, [body.tracking_code for body in bodies], [body.request_id for body in bodies]
    )
    latest = now + central.limits.confirmed_ahead
    ready: list[Ready | Refused] = []
    for one in asked:
        body = one.body
        if body.confirmed_at > latest:
            ready.append(Refused("event.body", "/confirmed_at"))
            continue
        customer = _ready(known.get(body.customer_id), one)
        if isinstance(customer, Ready) and not taken.isdisjoint((body.tracking_code, body.request_id)):
            ready.append(Refused("event.tracking_code", "/tracking_code"))
        else:
            ready.append(customer)
    return _registered(connection, device, ready, now)


def register(
    connection: sa.Connection,
    device: Device,
    body: PurchaseSubmitted,
    customer: Any,
    police: rules.PoliceSays,
    now: datetime,
) -> Outcome:
    """Take a place for the request of a ready customer and leave the receipt's message, all or nothing.

    Programme, window and gates are those of the moment when the customer confirmed: who was in time stays in time while
    places last, at the price of then. Amounts are central's own.
    """
    programmes.hold_places(connection, body.choice.programme_id)
    decided = standing.consents_of(connection, (body.customer_id,))[body.customer_id]
    return _registered(connection, device, [Ready(body, police, customer, decided)], now)[0]


def _registered(
    connection: sa.Connection, device: Device, ready: Sequence[Ready | Refused], now: datetime
) -> list[Outcome]:
    """Judge each, take the places that are left in the order given, and write what found one."""
    asking = [one for one in ready if isinstance(one, Ready)]
    programme_ids = sorted({one.body.choice.programme_id for one in asking})
    shelf = Shelf(connection)
    earlier = _earlier(connection, asking, programme_ids)
    judged: list[Allowed | Refused] = [
        one if isinstance(one, Refused) else _judged(shelf, one, earlier[one.customer.national_code], now)
        for one in ready
    ]
    for programme_id in programme_ids:
        mine = [
            (number, one.kept)
            for number, one in enumerate(judged)
            if isinstance(one, Allowed) and one.found.programme.id == programme_id
        ]
        served = places.take(connection, programme_id, [kept for _, kept in mine], now)
        for (number, _), has_one in zip(mine, served, strict=True):
            if not has_one:
                judged[number] = Refused("programme.full", "/choice/programme_id")
    _write(connection, device, [one for one in judged if isinstance(one, Allowed)], now)
    return [one if isinstance(one, Refused) else _told(one) for one in judged]


def _earlier(
    connection: sa.Connection, asking: Sequence[Ready], programme_ids: Sequence[str]
) -> Mapping[str, list[standing.Earlier]]:
    """Return what each has asked for before; who has is looked at again once no place can change hands.

    Of two first requests of one person that come at once, the second meets the index on live requests.
    """
    codes = [one.customer.national_code for one in asking]
    earlier = standing.earlier_of(connection, codes)
    if not earlier:
        return earlier
    for programme_id in programme_ids:
        programmes.hold_places(connection, programme_id)
    return standing.earlier_of(connection, codes)


def _judged(
    shelf: Shelf, one: Ready, earlier: Sequence[standing.Earlier], now: datetime
) -> Allowed | Refused:
    body, moment = one.body, min(one.body.confirmed_at, now)
    priced = shelf.priced(body.maker, body.choice, moment)
    if isinstance(priced, Refused):
        return priced
    found, amounts = priced
    programme = found.programme
    refused = (
        programmes.outside_window(programme, body.confirmed_at)
        or (None if shelf.was_current(programme.id, body.contract) else _OUTDATED)
        or rules.consent_lacks(shelf.rules(body.maker), one.decided, body.consent_version)
        or rules.bad_proxy_account(programme, body.proxy_account)
        or rules.closed_gate(programme, earlier, one.customer.birth_date, moment, one.police)
    )
    if refused is not None:
        return refused
    return Allowed(body, one.police, one.customer, one.decided, found, amounts, places.kept_by(programme.id, earlier))


def names_of(found: Chosen) -> dict[str, str]:
    """Return the titles and names of a choice as they are now, to be shown for ever."""
    return {
        "programme_title": found.programme.title,
        "circular_number": found.programme.circular.number,
        "vehicle_title": found.vehicle_title,
        "colour_name": found.colour.name,
        "dealer_name": found.dealer.name,
    }


def _ready(known: standing.Known | None, asked: Asked) -> Ready | Refused:
    """The body's customer must be central's own record and must have been served at this very terminal."""
    body = asked.body
    customer = rules.ready(None if known is None else known.row, body.maker)
    if known is None or isinstance(customer, Refused):
        return customer
    if not known.served or (customer.national_code, customer.mobile) != (body.national_code, body.mobile):
        return Refused("identity.not_verified")
    if customer.profile != body.profile.model_dump(exclude_none=True):
        return Refused("profile.not_confirmed")
    return Ready(body, asked.police, customer, known.decided)


def _write(connection: sa.Connection, device: Device, allowed: Sequence[Allowed], now: datetime) -> None:
    rows = {
        purchases: [_row(device, one, now) for one in allowed],
        purchase_history: [{"request_id": one.body.request_id, "state": _FIRST, "at": now} for one in allowed],
        sms_messages: [outbox.receipt(device, one.body.mobile, now, _receipt(one)) for one in allowed],
    }
    insert_each(connection, rows)


def _receipt(one: Allowed) -> dict[str, str]:
    return {"tracking_code": persian_digits(one.body.tracking_code), "programme": one.found.programme.title}


def _row(device: Device, one: Allowed, now: datetime) -> dict[str, Any]:
    body, found = one.body, one.found
    return {
        "request_id": body.request_id,
        "tracking_code": body.tracking_code,
        "customer_id": body.customer_id,
        "device_id": device.id,
        "dealer_id": found.dealer.id,
        "maker": body.maker,
        "programme_id": found.programme.id,
        "national_code": body.national_code,
        "one_per_national_code": found.programme.gates.one_per_national_code,
        "state": _FIRST,
        **one.amounts.model_dump(),
        "claimed_total": body.claimed_total,
        "body": body.model_dump(mode="json"),
        "shown": {"registry": records.registry_of(one.customer).model_dump(), **names_of(found)},
        "confirmed_at": body.confirmed_at,
        "received_at": now,
    }


def _told(one: Allowed) -> dict[str, Any]:
    return {
        "request_id": one.body.request_id,
        "tracking_code": one.body.tracking_code,
        "state": _FIRST,
        "total": one.amounts.total,
    }
