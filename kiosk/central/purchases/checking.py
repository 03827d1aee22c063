"""Before the last button: is the picture right, the choice still open to this customer, and which programmes are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.shelf import Shelf
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity import captcha
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused, problem
from kiosk.central.purchases import places, rules
from kiosk.central.purchases.standing import Earlier, earlier_of
from kiosk.wire.catalogue import Gates, ProgrammeDocument
from kiosk.wire.purchases import Checked, CheckRequest, Eligibility, EligibilityList


def check(central: Central, device: Device, session: CustomerSession, request: CheckRequest) -> Checked | Refused:
    """Answer the amounts as central computes them, or why this customer cannot register this choice now."""
    if request.maker != session.maker:
        return Refused("customer.token")
    wrong = _wrong_picture(central, device, request)
    if wrong is not None:
        return wrong
    now = central.now()
    with central.database.read() as connection:
        found = programmes.chosen(connection, request.maker, request.choice)
        if isinstance(found, Refused):
            return found
        customer = _ready(central, connection, session, request, found.programme)
        if isinstance(customer, Refused):
            return customer
    police = rules.ask_police(central, found.programme.gates, customer.national_code)
    with central.database.read() as connection:
        earlier = earlier_of(connection, (customer.national_code,))[customer.national_code]
        full = programmes.full_among(connection, (found.programme.id,))
    refused = _closed(found.programme, customer, earlier, full, now, police)
    return refused or Checked(amounts=programmes.amounts(found, now))


def eligibility(central: Central, session: CustomerSession) -> EligibilityList | Refused:
    """Tell of every programme of the maker whether it is open to this customer now; the police are asked once."""
    now = central.now()
    with central.database.read() as connection:
        customer = records.signed_in(connection, session)
        if isinstance(customer, Refused):
            return customer
        own = Shelf(connection).programmes_of(session.maker)
        earlier = earlier_of(connection, (customer.national_code,))[customer.national_code]
        full = programmes.full_among(connection, [each.id for each in own])
    open_now = [each.gates for each in own if programmes.outside_window(each, now) is None]
    together = Gates(
        licence=any(gates.licence for gates in open_now),
        no_active_plate=any(gates.no_active_plate for gates in open_now),
    )
    police = rules.ask_police(central, together, customer.national_code)
    refusals = [
        programmes.outside_window(each, now) or _closed(each, customer, earlier, full, now, police) for each in own
    ]
    return EligibilityList(
        items=tuple(
            Eligibility(programme_id=each.id, problem=None if refused is None else problem(refused))
            for each, refused in zip(own, refusals, strict=True)
        )
    )


def _wrong_picture(central: Central, device: Device, request: CheckRequest) -> Refused | None:
    with central.database.write() as connection:
        asked = rules_at(connection, request.maker)
        if isinstance(asked, Refused):
            return asked
        if "submit" not in asked.captcha:
            return None
        picture, answer = request.captcha_id or "", request.captcha_answer
        return captcha.spend(central, connection, device, "submit", picture, answer, central.now())


def _ready(
    central: Central,
    connection: sa.Connection,
    session: CustomerSession,
    request: CheckRequest,
    programme: ProgrammeDocument,
) -> Any | Refused:
    """Return the customer, or what is wrong with time, papers, profile or account before any gate is looked at."""
    refused = programmes.outside_window(programme, central.now())
    if refused is not None:
        return refused
    if request.contract_version != programme.contract.version:
        return Refused("contract.outdated", "/contract_version")
    customer = rules.ready_customer(connection, session.customer_id, request.maker)
    if isinstance(customer, Refused):
        return customer
    return (
        rules.without_consent(connection, session.customer_id, request.maker)
        or rules.bad_proxy_account(programme, request.proxy_account)
        or customer
    )


def _closed(
    programme: ProgrammeDocument,
    customer: Any,
    earlier: Sequence[Earlier],
    full: Collection[str],
    now: datetime,
    police: rules.PoliceSays,
) -> Refused | None:
    refused = rules.closed_gate(programme, earlier, customer.birth_date, now, police)
    if refused is not None or programme.id not in full or places.kept_by(programme.id, earlier) is not None:
        return refused
    return Refused("programme.full", "/choice/programme_id")
