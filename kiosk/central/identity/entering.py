"""Entering the code: newcomers go on to prove who they are, known people are signed in (row EM-28)."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.identity import logins
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import Down
from kiosk.central.schema import challenges, persons
from kiosk.wire.identity import CodeAccepted, CodeRequest


def check_code(central: Central, device: Device, request: CodeRequest) -> CodeAccepted | Refused:
    """Accept a code once; a mobile that has changed hands since its owner was verified makes a newcomer.

    So does, in a recovery, a national code that is not the mobile's owner's (rows SA-16, BA-11). The same code again,
    a moment later, gets the same answer: it may have been lost on its way.
    """
    with central.database.write() as connection:
        serialise(connection, f"code {request.challenge_id}")
        again = challenge_rules.enter_again(central, connection, device, request.challenge_id, request.code)
        if again is not None and _was_answered(again):
            return _repeated(central, connection, device, again)
        entered = again or challenge_rules.enter_code(
            central, connection, device, request.challenge_id, request.code, challenge_rules.ENTRY
        )
        if isinstance(entered, Refused):
            return entered
        person = connection.execute(sa.select(persons).where(persons.c.mobile == entered.mobile)).one_or_none()
    if person is None or (entered.claim is not None and entered.claim["national_code"] != person.national_code):
        return _newcomer(central, entered)
    still_theirs = central.providers.ownership.matches(entered.mobile, person.national_code)
    if isinstance(still_theirs, Down):
        challenge_rules.let_try_again(central, entered.id)
        return Refused("identity.provider_down")
    if not still_theirs:
        return _newcomer(central, entered)
    return _signed_in(central, device, entered, person)


def _was_answered(entered: Any) -> bool:
    """Tell whether it was found who this is: somebody known, or in a recovery, whose claim is gone by then, nobody."""
    return entered.person_id is not None or (entered.purpose == "recover" and entered.claim is None)


def _repeated(central: Central, connection: sa.Connection, device: Device, entered: Any) -> CodeAccepted:
    if entered.person_id is None:
        return CodeAccepted(person="new")
    session = CustomerSession(entered.customer_id, entered.maker, entered.id)
    customer = records.state(central, connection, device, session, central.now())
    return CodeAccepted(person="known", customer=customer)


def _newcomer(central: Central, entered: Any) -> CodeAccepted:
    if entered.claim is not None:
        with central.database.write() as connection:
            connection.execute(sa.update(challenges).where(challenges.c.id == entered.id).values(claim=None))
    return CodeAccepted(person="new")


def _signed_in(central: Central, device: Device, entered: Any, person: Any) -> CodeAccepted:
    now = central.now()
    with central.database.write() as connection:
        customer_id = records.customer_of(connection, person.id, entered.maker, now)
        connection.execute(
            sa.update(challenges)
            .where(challenges.c.id == entered.id)
            .values(person_id=person.id, customer_id=customer_id, claim=None)
        )
        logins.clear(central, connection, person.national_code, device)
        session = CustomerSession(customer_id, entered.maker, entered.id)
        customer = records.state(central, connection, device, session, now)
        return CodeAccepted(person="known", customer=customer)
