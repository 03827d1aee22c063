"""A customer's profile with one maker: saved as its journey demands, confirmed by a second code where that asks one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records, rules, trail
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges, passwords
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.schema import customers
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.maker_rules import MakerRules
from kiosk.wire.identity import CodeSent, CustomerState, ProfileConfirm, ProfileFields, ProfileRequest, ProfileSaved


def save(central: Central, device: Device, session: CustomerSession, request: ProfileRequest) -> ProfileSaved | Refused:
    """Save the customer's part, and the password where it comes along (row BA-06).

    Where the maker confirms a profile by code, one goes to the mobile unless this visit has confirmed one already.
    """
    now = central.now()
    password_hash = _chosen_password(central, session, request)
    if isinstance(password_hash, Refused):
        return password_hash
    with central.database.write() as connection:
        row = records.signed_in(connection, session)
        if isinstance(row, Refused) or request.maker != session.maker:
            return row if isinstance(row, Refused) else Refused("customer.token")
        demanded = rules_at(connection, session.maker)
        if isinstance(demanded, Refused):
            return demanded
        if not records.may_serve(connection, session.customer_id, demanded):
            return Refused("consent.missing")
        saved = row.profile if row.first_confirmed_at is not None else {}
        fields = rules.checked(request.fields, demanded, saved, _day(row.birth_date), JalaliDate.in_tehran(now))
        if isinstance(fields, Refused):
            return fields
        if demanded.password_required and not (password_hash or row.password_hash):
            return Refused("password.empty", "/password")
        sent = _ask_for_code(central, connection, device, session, row, demanded, fields, now)
        if isinstance(sent, Refused):
            return sent
        _write(connection, device, session, row, fields, now, confirmed=sent is None)
        if password_hash is not None:
            passwords.keep(connection, device, row.person_id, password_hash, now)
        customer = records.state(central, connection, device, session, now)
    if sent is not None:
        central.nudge_sender()
    return ProfileSaved(customer=customer, code=sent)


def confirm(
    central: Central, device: Device, session: CustomerSession, request: ProfileConfirm
) -> CustomerState | Refused:
    """Enter the second code (row IK-12); what it confirms first stays locked where the maker says so (row IK-18)."""
    now = central.now()
    with central.database.write() as connection:
        entered = challenges.enter_code(
            central, connection, device, request.challenge_id, request.code, ("profile",), session.customer_id
        )
        if isinstance(entered, Refused):
            return entered
        _confirm(connection, session, now)
        return records.state(central, connection, device, session, now)


def adopt(
    connection: sa.Connection, device: Device, row: Any, fields: ProfileFields, now: datetime
) -> ProfileFields | Refused:
    """Keep what somebody wrote before they were known as their profile, unless the maker holds a confirmed one.

    `row` is of `records.customer_and_person`. What is written must satisfy the maker as any other profile does, and is
    confirmed, and locked, only when its owner saves it at a terminal: other hands may have typed it. Return the profile
    that stands.
    """
    if row.confirmed_at is not None:
        return ProfileFields.model_validate(row.profile)
    demanded = rules_at(connection, row.maker)
    if isinstance(demanded, Refused):
        return demanded
    saved = row.profile if row.first_confirmed_at is not None else {}
    checked = rules.checked(fields, demanded, saved, _day(row.birth_date), JalaliDate.in_tehran(now))
    if not isinstance(checked, Refused):
        _write(connection, device, CustomerSession(row.id, row.maker, ""), row, checked, now, confirmed=False)
    return checked


def _chosen_password(central: Central, session: CustomerSession, request: ProfileRequest) -> str | Refused | None:
    """Hash the password outside of any transaction; whoever signed in by an older one changes it by code only."""
    if request.password is None:
        return None
    with central.database.read() as connection:
        row = records.signed_in(connection, session)
        if isinstance(row, Refused):
            return row
        if row.password_hash is not None and not challenges.was_proven(connection, session.id):
            return Refused("request.invalid", "/password")
    return passwords.hashed_new(request.password, (row.mobile, row.national_code, row.birth_date))


def _ask_for_code(
    central: Central,
    connection: sa.Connection,
    device: Device,
    session: CustomerSession,
    row: Any,
    demanded: MakerRules,
    fields: ProfileFields,
    now: datetime,
) -> CodeSent | Refused | None:
    """Send the second code where the maker asks for one and this visit has not entered it yet."""
    changed_later = bool(_changed(row.profile, fields)) and row.confirmed_session != session.id
    if not demanded.second_code or not (row.confirmed_at is None or changed_later):
        return None
    refused = challenges.may_send(central, connection, device, row.mobile, now)
    if refused is not None:
        return refused
    sent, _ = challenges.open_challenge(
        central,
        connection,
        device,
        row.mobile,
        session.maker,
        "profile",
        "profile",
        now,
        customer_id=session.customer_id,
        session=session.id,
    )
    return sent


def _day(text: str) -> JalaliDate:
    year, month, day = (int(part) for part in text.split("-"))
    return JalaliDate(year, month, day)


def _changed(old: dict[str, Any] | None, fields: ProfileFields) -> list[str]:
    before, after = old or {}, fields.model_dump(exclude_none=True)
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def _write(
    connection: sa.Connection,
    device: Device,
    session: CustomerSession,
    row: Any,
    fields: ProfileFields,
    now: datetime,
    *,
    confirmed: bool,
) -> None:
    changed = _changed(row.profile, fields)
    if changed:
        unconfirmed = {} if confirmed else {"confirmed_at": None, "confirmed_session": None}
        mine = sa.update(customers).where(customers.c.id == session.customer_id)
        connection.execute(mine.values(profile=fields.model_dump(exclude_none=True), **unconfirmed))
        trail.note(
            connection,
            device,
            row.person_id,
            "profile.changed",
            now,
            customer_id=session.customer_id,
            fields=changed,
        )
    if confirmed and row.confirmed_at is None:
        _confirm(connection, session, now)


def _confirm(connection: sa.Connection, session: CustomerSession, now: datetime) -> None:
    first = sa.func.coalesce(customers.c.first_confirmed_at, sa.literal(now, customers.c.confirmed_at.type))
    mine = sa.update(customers).where(customers.c.id == session.customer_id)
    connection.execute(mine.values(confirmed_at=now, confirmed_session=session.id, first_confirmed_at=first))
