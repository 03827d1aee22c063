"""Putting the sample into a central: as often as one likes, each time with windows around the present day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import sqlalchemy as sa
from pydantic import BaseModel

from kiosk.central.catalogue.publishing import announce_full, publish
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.office.staff import put_sample_member
from kiosk.central.providers.simulated import put_person
from kiosk.central.sample.dealers import dealers
from kiosk.central.sample.papers import consent, contacts
from kiosk.central.sample.people import SIMULATED_PEOPLE, VERIFIED_BEFORE
from kiosk.central.sample.programmes import FULL, programmes
from kiosk.central.schema import persons, programme_places
from kiosk.wire.catalogue import Maker, Stream

MAKER = "ikco"


def fill(central: Central) -> None:
    """Publish the sample catalogue, make the simulated people and, for whoever tries the product, a member of staff."""
    now = central.now()
    maker = Maker(id=MAKER, name="ایران خودرو", order=1, site="ikco.ir", open=True)
    streams: Sequence[tuple[Stream, Sequence[tuple[str, BaseModel]]]] = (
        ("makers", [(MAKER, maker)]),
        ("consents", [(MAKER, consent(MAKER))]),
        ("contacts", [(each.id, each) for each in contacts()]),
        ("dealers", [(each.id, each) for each in dealers(MAKER)]),
        ("programmes", [(each.id, each) for each in programmes(MAKER, now)]),
    )
    with central.database.write() as connection:
        for stream, entries in streams:
            for key, document in entries:
                publish(connection, stream, key, document.model_dump(mode="json"), now)
        places = programme_places.c
        connection.execute(sa.update(programme_places).where(places.programme_id == FULL).values(taken=places.capacity))
        announce_full(connection, FULL, now)
        for person, _ in SIMULATED_PEOPLE:
            put_person(connection, person)
            known = sa.select(persons.c.id).where(persons.c.national_code == person.national_code)
            if person.national_code == VERIFIED_BEFORE and connection.scalar(known) is None:
                records.person_of(connection, asdict(person), person.mobile, now)
        if central.settings.simulators:
            put_sample_member(connection, now)
