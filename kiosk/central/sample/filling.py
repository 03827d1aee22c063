"""Putting the sample into a central: as often as one likes, each time with windows around the present day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa
from pydantic import BaseModel

from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.publishing import announce_full, publish
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.customers.rules import members
from kiosk.central.identity import passwords
from kiosk.central.office.staff import put_sample_member
from kiosk.central.problems import Refused, answered
from kiosk.central.providers.simulated import SimulatedPerson, put_person
from kiosk.central.sample.dealers import dealers
from kiosk.central.sample.makers import ASK_CONSENT, MAKERS, SELLERS
from kiosk.central.sample.papers import consent, contacts
from kiosk.central.sample.people import KNOWN_PEOPLE, PROFILE, SIMULATED_PEOPLE, KnownPerson
from kiosk.central.sample.plans import FULL
from kiosk.central.sample.programmes import programmes
from kiosk.central.schema import consents, customers, persons, programme_places
from kiosk.wire.catalogue import Stream


def fill(central: Central) -> None:
    """Publish the sample catalogue, make the simulated people and, for whoever tries the product, a member of staff."""
    now = central.now()
    known = {person.national_code: person for person in KNOWN_PEOPLE}
    with central.database.write() as connection:
        for stream, key, document in _documents(now):
            publish(connection, stream, key, document.model_dump(mode="json"), now)
        places = programme_places.c
        connection.execute(sa.update(programme_places).where(places.programme_id == FULL).values(taken=places.capacity))
        announce_full(connection, FULL, now)
        for person, _ in SIMULATED_PEOPLE:
            put_person(connection, person)
            if person.national_code in known:
                _put_known(connection, person, known[person.national_code], now)
        if central.settings.simulators:
            put_sample_member(connection, now)


def _documents(now: datetime) -> Iterator[tuple[Stream, str, BaseModel]]:
    for maker in MAKERS:
        yield "makers", maker.id, maker
    for contact in contacts():
        yield "contacts", contact.id, contact
    for maker_id in ASK_CONSENT:
        yield "consents", maker_id, consent(maker_id)
    for maker_id in SELLERS:
        for dealer in dealers(maker_id):
            yield "dealers", dealer.id, dealer
        for programme in programmes(maker_id, now):
            yield "programmes", programme.id, programme


def _put_known(connection: sa.Connection, person: SimulatedPerson, known: KnownPerson, now: datetime) -> None:
    there = sa.select(persons.c.id).where(persons.c.national_code == person.national_code)
    if connection.scalar(there) is not None:
        return
    password_hash = answered(passwords.hashed(known.password)) if known.password else None
    claim = asdict(person) | {"password_hash": password_hash}
    person_id = records.person_of(connection, claim, person.mobile, now)
    for maker in known.makers:
        _put_customer(connection, person_id, maker, now)


def _put_customer(connection: sa.Connection, person_id: str, maker: str, now: datetime) -> None:
    """Make the person a customer who has told the maker everything that its journey asks."""
    rules = rules_at(connection, maker)
    if isinstance(rules, Refused):
        return
    customer_id = records.customer_of(connection, person_id, maker, now)
    profile = {name: PROFILE[name] for name in members(rules) if name in PROFILE}
    mine = sa.update(customers).where(customers.c.id == customer_id)
    connection.execute(mine.values(profile=profile, confirmed_at=now, first_confirmed_at=now))
    if rules.consent:
        text = consent(maker)
        connection.execute(
            sa.insert(consents).values(
                person_id=person_id,
                customer_id=customer_id,
                maker=maker,
                granted=True,
                version=text.version,
                text_sha256=text.sha256,
                scopes=sorted(scope.id for scope in text.scopes),
                shown_at=now,
                decided_at=now,
                recorded_at=now,
            )
        )
