"""Simulators of the outside world, kept in central's own database so that every process sees the same world.

A mobile that no simulated person owns belongs to nobody and receives messages all the same; a line marked inactive
takes none. People come from the sample data (`kiosk.central.sample.people`) and from the simulators' own surface.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.database import Database, insert_or
from kiosk.central.providers.outage import Outage
from kiosk.central.providers.ports import (
    DOWN,
    CivilRecord,
    Down,
    DrivingLicence,
    NoLicence,
    NotMatched,
    OutgoingSms,
    SmsAccepted,
    SmsUndeliverable,
)
from kiosk.central.schema import sim_captchas, sim_lines, sim_messages, sim_people


@dataclass(frozen=True, slots=True)
class SimulatedPerson:
    """A person for the simulated registries, and the line in their name; `birth_date` is `1370-05-17`.

    `licence_class` 1 to 3 opens programmes that want a licence, 0 (a motorcycle's) and None do not; -1 makes the
    police's records fail to answer. `active_plate` closes programmes for people without another car.
    """

    first_name: str
    last_name: str
    father_name: str
    national_code: str
    birth_date: str
    mobile: str
    alive: bool = True
    active: bool = True
    licence_class: int | None = 3
    active_plate: bool = False


def put_person(connection: sa.Connection, person: SimulatedPerson) -> None:
    """Add a person and the line, or bring both up to date."""
    facts = {
        "birth_date": person.birth_date,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "father_name": person.father_name,
        "alive": person.alive,
        "licence_class": person.licence_class,
        "active_plate": person.active_plate,
    }
    row = insert_or(connection, sim_people).values(national_code=person.national_code, **facts)
    connection.execute(row.on_conflict_do_update(index_elements=[sim_people.c.national_code], set_=facts))
    put_line(connection, person.mobile, person.national_code, active=person.active)


def put_line(connection: sa.Connection, mobile: str, national_code: str, *, active: bool = True) -> None:
    """Put a mobile in a person's name."""
    owner = {"national_code": national_code, "active": active}
    row = insert_or(connection, sim_lines).values(mobile=mobile, **owner)
    connection.execute(row.on_conflict_do_update(index_elements=[sim_lines.c.mobile], set_=owner))


@dataclass(frozen=True, slots=True)
class SimulatedPhone:
    """The SMS gateway and everybody's phone in one; a message that is handed over again rings once."""

    database: Database
    now: Callable[[], datetime]

    def send(self, message: OutgoingSms) -> SmsAccepted | SmsUndeliverable:
        with self.database.write() as connection:
            active = connection.scalar(sa.select(sim_lines.c.active).where(sim_lines.c.mobile == message.mobile))
            if active is False:
                return SmsUndeliverable()
            sent = insert_or(connection, sim_messages).values(
                mobile=message.mobile,
                kind=message.kind,
                text=message.text,
                at=self.now(),
                reference=message.reference,
            )
            connection.execute(sent.on_conflict_do_nothing(index_elements=[sim_messages.c.reference]))
        return SmsAccepted()


@dataclass(frozen=True, slots=True)
class SimulatedShahkar:
    """Who owns which line; silent in an outage of mode `identity`."""

    database: Database
    outage: Outage = field(default_factory=Outage)

    def matches(self, mobile: str, national_code: str) -> bool | Down:
        if self.outage.now() == "identity":
            return DOWN
        with self.database.read() as connection:
            owner = connection.scalar(sa.select(sim_lines.c.national_code).where(sim_lines.c.mobile == mobile))
        return owner == national_code


@dataclass(frozen=True, slots=True)
class SimulatedRegistry:
    """The civil registry; silent in an outage of mode `identity`."""

    database: Database
    outage: Outage = field(default_factory=Outage)

    def find(self, national_code: str, birth_date: str) -> CivilRecord | NotMatched | Down:
        if self.outage.now() == "identity":
            return DOWN
        people = sim_people.c
        columns = [people[member.name] for member in fields(CivilRecord)]
        with self.database.read() as connection:
            row = connection.execute(
                sa.select(*columns).where(people.national_code == national_code, people.birth_date == birth_date)
            ).one_or_none()
        return NotMatched() if row is None else CivilRecord(**row._mapping)


@dataclass(frozen=True, slots=True)
class SimulatedTraffic:
    """Licences and plates; of strangers it knows neither."""

    database: Database

    def licence(self, national_code: str) -> DrivingLicence | NoLicence | Down:
        grade = self._column(national_code, sim_people.c.licence_class)
        if grade is None:
            return NoLicence()
        return DOWN if grade < 0 else DrivingLicence(grade)

    def active_plate(self, national_code: str) -> bool | Down:
        grade = self._column(national_code, sim_people.c.licence_class)
        if grade is not None and grade < 0:
            return DOWN
        return bool(self._column(national_code, sim_people.c.active_plate))

    def _column(self, national_code: str, column: sa.Column[Any]) -> Any:
        with self.database.read() as connection:
            return connection.scalar(sa.select(column).where(sim_people.c.national_code == national_code))


@dataclass(frozen=True, slots=True)
class SimulatedEyes:
    """Reads every picture as a person would."""

    def saw(self, connection: sa.Connection, captcha_id: str, answer: str) -> None:
        connection.execute(sa.insert(sim_captchas).values(captcha_id=captcha_id, answer=answer))
