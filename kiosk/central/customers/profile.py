"""A customer's profile with one maker: saved, confirmed by a second code, its Sheba locked from then on."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.customers import records, rules
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges, guards
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.schema import audit, customers
from kiosk.central.sms import outbox
from kiosk.domain.jalali import JalaliDate
from kiosk.wire.identity import CodeSent, CustomerState, ProfileConfirm, ProfileFields, ProfileRequest, ProfileSaved


def save(central: Central, device: Device, session: CustomerSession, request: ProfileRequest) -> ProfileSaved | Refused:
    """Save the customer's part; a code to the mobile must confirm it unless this visit has confirmed one already."""
    now = central.now()
    with central.database.write() as connection:
        row = records.customer_and_person(connection, session.customer_id)
        if row is None or request.maker != session.maker:
            return Refused("customer.token")
        if records.granted_version(connection, session.customer_id) is None:
            return Refused("consent.missing")
        fields = rules.checked(request.fields, _day(row.birth_date), JalaliDate.in_tehran(now))
        if isinstance(fields, Refused):
            return fields
        if row.locked_sheba is not None and fields.sheba != row.locked_sheba:
            return Refused("sheba.locked", "/fields/sheba")
        changed = _changed(row.profile, fields)
        needs_code = row.confirmed_at is None or (bool(changed) and row.confirmed_session != session.id)
        sent: CodeSent | None = None
        if needs_code:
            limits = central.limits.codes
            refused = guards.pause_of(connection, limits, row.mobile, now) or outbox.code_may_be_sent(
                connection, limits, device, row.mobile, now, resend=False
            )
            if refused is not None:
                return refused
        _write(connection, device, session, fields, changed, now, confirmed=not needs_code)
        if needs_code:
            sent, _ = challenges.open_challenge(
                central,
                connection,
                device,
                row.mobile,
                request.maker,
                "profile",
                now,
                customer_id=session.customer_id,
                session=session.id,
            )
        customer = records.state(central, connection, device, session, now)
    central.nudge_sender()
    return ProfileSaved(customer=customer, code=sent)


def confirm(
    central: Central, device: Device, session: CustomerSession, request: ProfileConfirm
) -> CustomerState | Refused:
    """Enter the second code (row IK-12); the Sheba that it confirms can never be changed here again (row IK-18)."""
    now = central.now()
    with central.database.write() as connection:
        entered = challenges.enter_code(
            central, connection, device, request.challenge_id, request.code, ("profile",), session.customer_id
        )
        if isinstance(entered, Refused):
            return entered
        mine = customers.c.id == session.customer_id
        profile = connection.execute(sa.select(customers.c.profile).where(mine)).scalar_one()
        connection.execute(
            sa.update(customers)
            .where(mine)
            .values(confirmed_at=now, confirmed_session=session.id, locked_sheba=profile["sheba"])
        )
        return records.state(central, connection, device, session, now)


def _day(text: str) -> JalaliDate:
    year, month, day = (int(part) for part in text.split("-"))
    return JalaliDate(year, month, day)


def _changed(old: dict[str, Any] | None, fields: ProfileFields) -> list[str]:
    new = fields.model_dump()
    return sorted(name for name in new if old is None or old.get(name) != new[name])


def _write(
    connection: sa.Connection,
    device: Device,
    session: CustomerSession,
    fields: ProfileFields,
    changed: list[str],
    now: datetime,
    *,
    confirmed: bool,
) -> None:
    if not changed:
        return
    unconfirmed = {} if confirmed else {"confirmed_at": None, "confirmed_session": None}
    mine = sa.update(customers).where(customers.c.id == session.customer_id)
    connection.execute(mine.values(profile=fields.model_dump(), **unconfirmed))
    connection.execute(
        sa.insert(audit).values(
            at=now, device_id=device.id, customer_id=session.customer_id, action="profile.changed", fields=changed
        )
    )
