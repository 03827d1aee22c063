"""Taking a request that a terminal wrote down while central was out of reach: kept whole, and nothing promised."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting.states import AwaitingState
from kiosk.central.catalogue import programmes
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.programmes import Chosen
from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect
from kiosk.central.problems import Refused
from kiosk.central.purchases import submitting
from kiosk.central.purchases.numbering import in_use
from kiosk.central.schema import awaiting_requests
from kiosk.domain.awaiting import AWAITING_LIFE
from kiosk.domain.errors import Refusal
from kiosk.domain.national_code import parse_national_code
from kiosk.wire.purchases import PurchaseCollected


def prepare(central: Central, device: Device, body: PurchaseCollected) -> Effect:
    """Leave everything to the transaction; no place is taken, so none is held."""

    def apply(connection: sa.Connection, now: datetime) -> dict[str, Any] | Refused:
        return collect(central, connection, device, body, now)

    return Effect("", apply)


def collect(
    central: Central, connection: sa.Connection, device: Device, body: PurchaseCollected, now: datetime
) -> dict[str, Any] | Refused:
    """Keep the request for as long as its customer has to prove who they are; the clock's next round tells them.

    What speaks against the choice now is noted and decides nothing: the request is judged when it is proved, by the
    moment of its confirmation. Only what could never be proved or registered is refused.
    """
    refused = _refuse(central, connection, body, now)
    if refused is not None:
        return refused
    found = programmes.chosen(connection, body.maker, body.choice, moment=min(body.confirmed_at, now))
    expires_at = now + AWAITING_LIFE
    connection.execute(
        sa.insert(awaiting_requests).values(
            request_id=body.request_id,
            tracking_code=body.tracking_code,
            device_id=device.id,
            maker=body.maker,
            programme_id=body.choice.programme_id,
            dealer_id=body.choice.dealer_id,
            mobile=body.mobile,
            national_code=body.national_code,
            birth_date=body.birth_date,
            body=body.model_dump(mode="json"),
            shown=_shown(found),
            state=AwaitingState.AWAITING,
            doubt=_doubt(connection, found, body),
            confirmed_at=body.confirmed_at,
            received_at=now,
            expires_at=expires_at,
            due_at=now,
        )
    )
    return {
        "request_id": body.request_id,
        "tracking_code": body.tracking_code,
        "state": AwaitingState.AWAITING.value,
        "expires_at": expires_at.isoformat(),
    }


def _refuse(central: Central, connection: sa.Connection, body: PurchaseCollected, now: datetime) -> Refused | None:
    if body.confirmed_at > now + central.limits.confirmed_ahead:
        return Refused("event.body", "/confirmed_at")
    code = parse_national_code(body.national_code)
    if isinstance(code, Refusal):
        return Refused.because(code, "/national_code")
    rules = rules_at(connection, body.maker)
    if isinstance(rules, Refused):
        return rules
    used = in_use(connection, body.tracking_code, body.request_id)
    return Refused("event.tracking_code", "/tracking_code") if used else None


def _doubt(connection: sa.Connection, found: Chosen | Refused, body: PurchaseCollected) -> str | None:
    if isinstance(found, Refused):
        return found.code
    late = programmes.outside_window(found.programme, body.confirmed_at)
    if late is not None:
        return late.code
    current = programmes.was_current(connection, body.choice.programme_id, body.contract)
    return None if current else "contract.outdated"


def _shown(found: Chosen | Refused) -> dict[str, str]:
    """The names of what was chosen, empty where the catalogue of that moment has none of it."""
    if isinstance(found, Refused):
        return dict.fromkeys(("programme_title", "circular_number", "vehicle_title", "colour_name", "dealer_name"), "")
    return submitting.names_of(found)
