"""The rows of persons and customers, and a customer as one terminal may see them."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import trail
from kiosk.central.database import insert_or, serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity.sessions import CustomerSession, customer_token
from kiosk.central.problems import Refused, answered
from kiosk.central.schema import consents, customers, persons, visits
from kiosk.domain.maker_rules import MakerRules
from kiosk.wire.identity import CustomerState, ProfileFields, Registry


def person_of(connection: sa.Connection, claim: Mapping[str, Any], mobile: str, now: datetime) -> str:
    """Make or renew the person whom the identity provider has identified; a former holder of the mobile loses it.

    A `password_hash` in the claim, chosen together with it (row EM-13), becomes the person's.
    """
    national_code = claim["national_code"]
    facts = {name: claim[name] for name in ("birth_date", "first_name", "last_name", "father_name")}
    facts |= {"mobile": mobile, "verified_at": now}
    if claim.get("password_hash"):
        facts["password_hash"] = claim["password_hash"]
    serialise(connection, f"mobile {mobile}", f"person {national_code}")
    take_mobile(connection, mobile, national_code)
    again = sa.update(persons).where(persons.c.national_code == national_code).values(**facts)
    person_id: str | None = connection.scalar(again.returning(persons.c.id))
    if person_id is None:
        person_id = f"p-{secrets.token_hex(12)}"
        connection.execute(sa.insert(persons).values(id=person_id, national_code=national_code, **facts))
    return person_id


def take_mobile(connection: sa.Connection, mobile: str, national_code: str) -> None:
    """Take a mobile from whoever else had it: it is in the name of this national code's holder now."""
    someone_else = sa.and_(persons.c.mobile == mobile, persons.c.national_code != national_code)
    connection.execute(sa.update(persons).where(someone_else).values(mobile=None))


def customer_of(connection: sa.Connection, person_id: str, maker: str, now: datetime) -> str:
    """Return the person's customer id with a maker, made on first use; data goes to the maker by consent only."""
    new = insert_or(connection, customers).values(
        id=f"c-{secrets.token_hex(12)}", person_id=person_id, maker=maker, created_at=now
    )
    connection.execute(new.on_conflict_do_nothing(index_elements=[customers.c.person_id, customers.c.maker]))
    mine = sa.and_(customers.c.person_id == person_id, customers.c.maker == maker)
    customer_id: str = connection.execute(sa.select(customers.c.id).where(mine)).scalar_one()
    return customer_id


def enrol(
    connection: sa.Connection, device: Device, challenge: Any, claim: Mapping[str, Any], now: datetime
) -> tuple[str, str]:
    """Make a verified claim a person, and a customer of the challenge's maker; return both ids."""
    person_id = person_of(connection, claim, challenge.mobile, now)
    if claim.get("password_hash"):
        trail.note(connection, device, person_id, "password.set", now)
    return person_id, customer_of(connection, person_id, challenge.maker, now)


def customer_and_person(connection: sa.Connection, customer_id: str) -> Any | None:
    """Return the customer's row joined with the person's facts, or None."""
    person = [column for column in persons.c if column.name not in ("id",)]
    query = sa.select(customers, *person).join(persons).where(customers.c.id == customer_id)
    return connection.execute(query).one_or_none()


def signed_in(connection: sa.Connection, session: CustomerSession) -> Any | Refused:
    """Return the customer of a session joined with the person; without a proven mobile nobody goes on (row EM-27)."""
    row = customer_and_person(connection, session.customer_id)
    if row is None or row.maker != session.maker:
        return Refused("customer.token")
    return Refused("identity.not_verified") if row.mobile is None else row


def may_serve(connection: sa.Connection, customer_id: str, rules: MakerRules) -> bool:
    """Tell whether the maker may see and serve this customer: with consent, or where its journey asks for none."""
    return not rules.consent or granted_version(connection, customer_id) is not None


def granted_version(connection: sa.Connection, customer_id: str) -> str | None:
    """Return the version of the consent in force, or None where the last decision was not a grant."""
    query = sa.select(consents.c.granted, consents.c.version).where(consents.c.customer_id == customer_id)
    last = connection.execute(query.order_by(consents.c.id.desc()).limit(1)).one_or_none()
    return last.version if last is not None and last.granted else None


def registry_of(row: Any) -> Registry:
    """Read the civil registry's facts off a row of `customer_and_person`."""
    return Registry(
        first_name=row.first_name,
        last_name=row.last_name,
        father_name=row.father_name,
        national_code=row.national_code,
        birth_date=row.birth_date,
    )


def state(
    central: Central, connection: sa.Connection, device: Device, session: CustomerSession, now: datetime
) -> CustomerState:
    """Return the customer for this session and note the visit; without consent in force nothing personal is in it."""
    row = answered(signed_in(connection, session))
    rules = answered(rules_at(connection, session.maker))
    _note_visit(connection, device, session.customer_id, now)
    document = feed.document(connection, "consents", session.maker) if rules.consent else None
    current = document["version"] if document else ""
    consented = not rules.consent or granted_version(connection, session.customer_id) == current
    return CustomerState(
        customer_id=session.customer_id,
        token=customer_token(central, device, session),
        expires_in=int(central.limits.customer_token_life.total_seconds()),
        mobile=row.mobile,
        consented=consented,
        consent_version=current,
        registry=registry_of(row) if consented else None,
        profile=ProfileFields.model_validate(row.profile) if consented and row.profile else None,
        confirmed=row.confirmed_at is not None,
        has_password=row.password_hash is not None,
    )


def at_terminal(
    central: Central, connection: sa.Connection, device: Device, challenge: Any, customer_id: str, now: datetime
) -> CustomerState | None:
    """Return the customer whom a challenge has let in; None where it was deferred: they are not at the terminal now."""
    if challenge.purpose == "deferred":
        return None
    return state(central, connection, device, CustomerSession(customer_id, challenge.maker, challenge.id), now)


def _note_visit(connection: sa.Connection, device: Device, customer_id: str, now: datetime) -> None:
    visit = insert_or(connection, visits).values(
        device_id=device.id, customer_id=customer_id, first_at=now, last_at=now
    )
    connection.execute(
        visit.on_conflict_do_update(index_elements=[visits.c.device_id, visits.c.customer_id], set_={"last_at": now})
    )
