"""The check when the last button is pressed: is the picture right and the choice still open to this customer?"""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity import captcha
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.purchases import rules
from kiosk.wire.purchases import Checked, CheckRequest


def check(central: Central, device: Device, session: CustomerSession, request: CheckRequest) -> Checked | Refused:
    """Answer the amounts as central computes them, or why this customer cannot register this choice now."""
    now = central.now()
    if request.maker != session.maker:
        return Refused("customer.token")
    with central.database.write() as connection:
        wrong = captcha.spend(central, connection, device, "submit", request.captcha_id, request.captcha_answer, now)
        if wrong is not None:
            return wrong
        found = programmes.chosen(connection, request.maker, request.choice)
        if isinstance(found, Refused):
            return found
        refused = programmes.outside_window(found.programme, now) or _not_eligible(
            central, connection, session, request, found
        )
    return refused or Checked(amounts=programmes.amounts(found, now))


def _not_eligible(
    central: Central,
    connection: sa.Connection,
    session: CustomerSession,
    request: CheckRequest,
    found: programmes.Chosen,
) -> Refused | None:
    if request.contract_version != found.programme.contract.version:
        return Refused("contract.outdated", "/contract_version")
    customer = rules.ready_customer(connection, session.customer_id, request.maker)
    if isinstance(customer, Refused):
        return customer
    if records.granted_version(connection, session.customer_id) is None:
        return Refused("consent.missing")
    full = programmes.is_full(connection, found.programme.id)
    return (
        rules.too_young(found, customer.birth_date, central.now())
        or rules.repeated(connection, found.programme.id, customer.national_code)
        or (Refused("programme.full", "/choice/programme_id") if full else None)
    )
