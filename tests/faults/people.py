"""Customers whom central knows well enough for any request: made in one go, the same in every run."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.publishing import publish
from kiosk.central.context import Central
from kiosk.central.customers.rules import members
from kiosk.central.problems import answered
from kiosk.central.sample.papers import consent
from kiosk.central.sample.people import PROFILE
from kiosk.central.schema import consents, customers, devices, persons, visits
from kiosk.domain.national_code import check_digit
from kiosk.ids import new_id
from kiosk.journeys.effects import Choice

MAKER: Final = "ikco"
PROGRAMME: Final = "ikco-14-scrappage"
"""Without a limit of places; here open for years and to anybody as often as they like, so that nothing but idempotency
keeps a request from being doubled."""
COUNT: Final = 40
_YEARS: Final = timedelta(days=20 * 365)
_FIELDS: Final = {"province_id": "province", "city_id": "city"}


@dataclass(frozen=True, slots=True)
class Person:
    """A verified customer of `MAKER` with a confirmed profile."""

    customer_id: str
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    full_name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """What everybody buys: the first car of `PROGRAMME`, its profile's fields by the journey's names."""

    choice: Choice
    contract_version: str
    contract_body: str
    consent_version: str
    profile: dict[str, str] = field(repr=False)


BIRTH_DATE: Final = "1370-05-17"


def person(number: int) -> Person:
    """Return customer number `number`, counted round."""
    place = number % COUNT
    first_nine = f"{770_100_000 + place * 7919:09}"
    national_code = f"{first_nine}{check_digit(first_nine)}"
    return Person(f"c-faults-{place}", f"0912{7_000_000 + place}", national_code, "نگار نیک")


def settle_in(central: Central) -> None:
    """Open the programme for good and put everybody into a central that holds the sample."""
    now = central.now()
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)
    text = consent(MAKER)
    with central.database.write() as connection:
        body = feed.document(connection, "programmes", PROGRAMME)
        assert body is not None
        gates = {**body["gates"], "one_per_national_code": False}
        window = {"opens_at": long_ago.isoformat(), "closes_at": (now + _YEARS).isoformat()}
        # Published long ago, so that it is the version of any moment that a wrong clock may name.
        publish(connection, "programmes", PROGRAMME, {**body, **window, "gates": gates, "capacity": None}, long_ago)
        asked = members(answered(rules_at(connection, MAKER)))
        profile = {name: PROFILE[name] for name in asked if name in PROFILE}
        for place in range(COUNT):
            one = person(place)
            connection.execute(
                sa.insert(persons).values(
                    id=f"p-faults-{place}",
                    national_code=one.national_code,
                    birth_date=BIRTH_DATE,
                    first_name="نگار",
                    last_name="نیک",
                    father_name="بهرام",
                    mobile=one.mobile,
                    verified_at=now,
                )
            )
            connection.execute(
                sa.insert(customers).values(
                    id=one.customer_id,
                    person_id=f"p-faults-{place}",
                    maker=MAKER,
                    profile=profile,
                    confirmed_at=now,
                    first_confirmed_at=now,
                    created_at=now,
                )
            )
            connection.execute(
                sa.insert(consents).values(
                    person_id=f"p-faults-{place}",
                    customer_id=one.customer_id,
                    maker=MAKER,
                    granted=True,
                    version=text.version,
                    text_sha256=text.sha256,
                    scopes=sorted(scope.id for scope in text.scopes),
                    shown_at=now,
                    decided_at=now,
                    recorded_at=now,
                )
            )


def serve_everybody(connection: sa.Connection, device_id: str, now: datetime) -> None:
    """Note that everybody has been at a terminal: central takes requests of those only whom it has served."""
    assert connection.scalar(sa.select(devices.c.id).where(devices.c.id == device_id)) is not None
    rows: list[dict[str, Any]] = [
        {"device_id": device_id, "customer_id": person(place).customer_id, "first_at": now, "last_at": now}
        for place in range(COUNT)
    ]
    connection.execute(sa.insert(visits), rows)


def offer_in(programme: dict[str, Any], dealers: dict[str, dict[str, Any]], consent_version: str) -> Offer:
    """Choose from a terminal's catalogue documents what everybody buys."""
    vehicle = programme["vehicles"][0]
    dealer = next(key for key, body in sorted(dealers.items()) if body["maker"] == MAKER)
    asked = [name for name in PROFILE if name not in ("landline",)]
    return Offer(
        choice=Choice(PROGRAMME, vehicle["id"], vehicle["colours"][0]["id"], (), dealer),
        contract_version=programme["contract"]["version"],
        contract_body=programme["contract"]["body"],
        consent_version=consent_version,
        profile={_FIELDS.get(name, name): PROFILE[name] for name in asked},
    )


def request(who: Person, offer: Offer, now: datetime) -> dict[str, Any]:
    """Return what a request says, whoever is known or not: the members that the engine's effects share."""
    return {
        "ticket": 0,
        "event_id": new_id(),
        "request_id": new_id(),
        "maker": MAKER,
        "mobile": who.mobile,
        "national_code": who.national_code,
        "profile": offer.profile,
        "choice": offer.choice,
        "contract_version": offer.contract_version,
        "contract_body": offer.contract_body,
        "contract_accepted_at": now,
        "claimed_total": 1_000_000,
        "confirmed_at": now,
    }
