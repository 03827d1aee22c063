"""Registering what somebody asked for offline once they have proved who they are, by the rules of every request."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.awaiting.states import AwaitingState, awaits
from kiosk.central.context import Central
from kiosk.central.customers import profile, records
from kiosk.central.devices.device import Device
from kiosk.central.devices.finding import device_of
from kiosk.central.identity.deferrals import maker_name
from kiosk.central.problems import Refused, passes
from kiosk.central.purchases import rules, submitting
from kiosk.central.schema import awaiting_requests
from kiosk.central.sms import outbox
from kiosk.domain.errors import Refusal
from kiosk.domain.text import persian_digits
from kiosk.wire.purchases import PurchaseCollected, PurchaseSubmitted

log = logging.getLogger("kiosk.central")

_AT_ONCE = 50


def settle_due(central: Central) -> int:
    """Register what was proved and could not be settled at once, for a service was silent; return how many."""
    now, rows = central.now(), awaiting_requests.c
    return _settle(central, sa.and_(rows.customer_id.is_not(None), rows.due_at <= now))


def settle(central: Central, customer_id: str) -> None:
    """Register everything that a customer has proved to have asked for."""
    _settle(central, awaiting_requests.c.customer_id == customer_id)


def settle_one(central: Central, request_id: str) -> None:
    """Register a request whose customer has proved who they are."""
    _settle(central, awaiting_requests.c.request_id == request_id)


def _settle(central: Central, which: sa.ColumnElement[bool]) -> int:
    """One after the other, in the order of confirmation: the police asked first, then a transaction for each."""
    rows = awaiting_requests.c
    with central.database.read() as connection:
        proven = sa.select(rows.request_id, rows.body).where(which, rows.state == AwaitingState.AWAITING)
        found = connection.execute(proven.order_by(rows.confirmed_at).limit(_AT_ONCE)).all()
    for row in found:
        try:
            _one(central, PurchaseCollected.model_validate(row.body))
        except Exception as error:
            log.error("awaiting.failed kind=%s", type(error).__name__)
            _put_off(central, row.request_id)
    if found:
        central.nudge_sender()
    return len(found)


def _one(central: Central, body: PurchaseCollected) -> None:
    police = submitting.police_on(central, body.choice.programme_id, body.confirmed_at, body.national_code)
    with central.database.write() as connection:
        _conclude(central, connection, body, police, central.now())


def _put_off(central: Central, request_id: str) -> None:
    """Let a request that trips the server wait, so that it holds up neither its customer nor anybody else's."""
    later = sa.update(awaiting_requests).where(awaiting_requests.c.request_id == request_id)
    with central.database.write() as connection:
        connection.execute(later.values(due_at=central.now() + central.limits.awaiting_retry))


def _conclude(
    central: Central, connection: sa.Connection, body: PurchaseCollected, police: rules.PoliceSays, now: datetime
) -> None:
    """Settle one request unless somebody was quicker; a refusal that passes with time is asked about again."""
    row = awaits(connection, body.request_id)
    if row is None:
        return
    device = device_of(connection, row.device_id)
    with connection.begin_nested() as attempt:
        outcome = _register(connection, device, row, body, police, now)
        if isinstance(outcome, Refused):
            attempt.rollback()
    mine = sa.update(awaiting_requests).where(awaiting_requests.c.request_id == row.request_id)
    if not isinstance(outcome, Refused):
        settled = mine.values(state=AwaitingState.FINISHED, settled_at=now, due_at=None, body=None)
    elif passes(outcome):
        settled = mine.values(due_at=now + central.limits.awaiting_retry)
    else:
        refusal = {"code": outcome.code, "values": dict(outcome.values)}
        settled = mine.values(state=AwaitingState.REFUSED, refusal=refusal, settled_at=now, due_at=None)
        _tell_refused(connection, device, row, outcome, now)
    connection.execute(settled)
    log.info("awaiting.settled code=%s device=%s", outcome.code if isinstance(outcome, Refused) else "", device.id)


def _register(
    connection: sa.Connection,
    device: Device,
    row: Any,
    body: PurchaseCollected,
    police: rules.PoliceSays,
    now: datetime,
) -> dict[str, Any] | Refused:
    customer = records.customer_and_person(connection, row.customer_id)
    if customer is None or customer.maker != body.maker or customer.mobile != body.mobile:
        return Refused("identity.not_verified")
    held = profile.adopt(connection, device, customer, body.profile, now)
    if isinstance(held, Refused):
        return held
    written = body.model_dump(exclude={"birth_date", "profile"})
    request = PurchaseSubmitted(
        **written,
        profile=held,
        customer_id=row.customer_id,
        consent_version=records.granted_version(connection, row.customer_id) or "",
        captcha="waived_offline",
    )
    return submitting.register(connection, device, request, customer, police, now)


def _tell_refused(connection: sa.Connection, device: Device, row: Any, refused: Refused, now: datetime) -> None:
    details = {
        "tracking_code": persian_digits(row.tracking_code),
        "programme": row.shown["programme_title"] or maker_name(connection, row.maker),
        "reason": texts.catalogue().refusal(Refusal(refused.code, refused.values)),
    }
    outbox.leave(connection, device, row.mobile, "awaiting_refused", now, details=details)
