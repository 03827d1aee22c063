"""Moving an account to another mobile: the code that went there, the account's password, and ownership (row EM-22)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.customers import records, trail
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.identity import logins
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import Down
from kiosk.central.schema import challenges, identity_attempts, persons
from kiosk.central.sms import outbox
from kiosk.wire.identity import MobileChange, MobileChanged


def change_mobile(central: Central, device: Device, request: MobileChange) -> MobileChanged | Refused:
    """Give the account the mobile that the code went to, if it is in its owner's name; the old number is told.

    A wrong password leaves the code alive: it is counted, like any other, against code and account. Somebody unknown is
    told what somebody with a wrong password is.
    """
    with central.database.write() as connection:
        entered = challenge_rules.enter_code(
            central, connection, device, request.challenge_id, request.code, ("change_mobile",)
        )
    if isinstance(entered, Refused):
        return entered
    person = logins.right_person(central, device, entered.claim["national_code"], request.password)
    if isinstance(person, Refused):
        challenge_rules.let_try_again(central, entered.id)
        return person
    owned = central.providers.ownership.matches(entered.mobile, person.national_code)
    if isinstance(owned, Down):
        challenge_rules.let_try_again(central, entered.id)
        return Refused("identity.provider_down")
    return _conclude(central, device, entered, person, owned=owned)


def _conclude(central: Central, device: Device, entered: Any, person: Any, *, owned: bool) -> MobileChanged | Refused:
    now = central.now()
    with central.database.write() as connection:
        logins.clear(central, connection, person.national_code, device)
        closed = sa.update(challenges).where(challenges.c.id == entered.id)
        connection.execute(closed.values(state="closed", claim=None))
        if not owned:
            _write_attempt_down(connection, device, entered, now)
            return Refused("identity.mobile_mismatch", "/mobile")
        if person.mobile == entered.mobile:
            return Refused("mobile.same", "/mobile")
        serialise(connection, f"mobile {entered.mobile}", f"person {person.national_code}")
        records.take_mobile(connection, entered.mobile, person.national_code)
        mine = sa.update(persons).where(persons.c.id == person.id)
        connection.execute(mine.values(mobile=entered.mobile))
        numbers = {"old": person.mobile, "new": entered.mobile}
        trail.note(connection, device, person.id, "mobile.changed", now, fields=numbers)
        if person.mobile is not None:
            outbox.leave(connection, device, person.mobile, "mobile_changed", now)
    central.nudge_sender()
    return MobileChanged(mobile=entered.mobile, changed_at=now)


def _write_attempt_down(connection: sa.Connection, device: Device, entered: Any, now: datetime) -> None:
    connection.execute(
        sa.insert(identity_attempts).values(
            challenge_id=entered.id, device_id=device.id, mobile=entered.mobile, outcome="mobile_mismatch", at=now
        )
    )
