"""A central's database with the sample, terminals whose keys the bench knows, and customers who are ready to buy."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Final

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.central.app import create_app
from kiosk.central.devices.keys import thumbprint
from kiosk.central.providers.simulated import SimulatedPerson
from kiosk.central.sample.dealers import dealers
from kiosk.central.sample.filling import fill
from kiosk.central.sample.papers import consent
from kiosk.central.schema import consents, customers, device_keys, devices, persons, programme_places, visits
from kiosk.central.settings import CentralSettings
from kiosk.domain.national_code import check_digit
from kiosk.ports import Identity
from kiosk.secrets.keys import SoftwareKey
from kiosk.wire.identity import ProfileFields

MAKER: Final = "ikco"
PROGRAMME: Final = "ikco-11-immediate"
"""It has a limited number of places, of which there are enough here, and asks nothing of the police."""
_ENOUGH: Final = 10_000_000
_AT_ONCE: Final = 2_000

PROFILE: Final = ProfileFields(
    issue_date="1388-02-01",
    education="bachelor",
    province_id="p08",
    city_id="p08c0394",
    address="خیابان انقلاب، کوچهٔ بهار، پلاک ۱۲، واحد ۳",
    postal_code="1345678917",
    sheba="IR760170000000000000000001",
)


@dataclass(frozen=True, slots=True)
class Buyer:
    """Customer `number`, from 1, who was served at terminal `device`, from 1."""

    number: int
    device: int

    @property
    def customer_id(self) -> str:
        return f"c-bench-{self.number}"

    @property
    def person_id(self) -> str:
        return f"p-bench-{self.number}"

    @property
    def national_code(self) -> str:
        nine = f"41{self.number:07}"
        return f"{nine}{check_digit(nine)}"

    @property
    def mobile(self) -> str:
        return f"0913{self.number:07}"


@dataclass(frozen=True, slots=True)
class People:
    """So many terminals, and customers who stand at each in turn."""

    devices: int
    customers: int

    def __str__(self) -> str:
        return f"people_{self.devices}_{self.customers}"

    def buyers(self) -> Iterator[Buyer]:
        return (Buyer(number, (number - 1) % self.devices + 1) for number in range(1, self.customers + 1))

    def fill(self, settings: CentralSettings) -> None:
        """Bring an empty database to that state."""
        app = create_app(settings)
        central = app.state.central
        fill(central)
        now = datetime.now(UTC)
        with central.database.write() as connection:
            connection.execute(sa.update(programme_places).values(capacity=_ENOUGH))
            for table, row in _TABLES:
                rows = (
                    [row(number, now) for number in range(1, self.devices + 1)]
                    if table in (devices, device_keys)
                    else [row(buyer, now) for buyer in self.buyers()]
                )
                for start in range(0, len(rows), _AT_ONCE):
                    connection.execute(sa.insert(table), rows[start : start + _AT_ONCE])
        with central.database.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.execute(sa.text("VACUUM ANALYZE"))
        central.database.close()


def identity(device: int) -> Identity:
    """The identity of a terminal, as enrolment would give it."""
    dealer = next(iter(dealers(MAKER)))
    return Identity(device_id(device), device, 1, dealer.id, dealer.code, dealer.name)


def device_id(device: int) -> str:
    return f"d-bench-{device}"


@functools.lru_cache(maxsize=16_384)
def device_key(device: int) -> SoftwareKey:
    """The key of a terminal, the same every time."""
    secret = int.from_bytes(hashlib.sha256(f"bench terminal {device}".encode()).digest()) >> 1
    return SoftwareKey(ec.derive_private_key(secret, ec.SECP256R1()))


def _device(number: int, now: datetime) -> dict[str, Any]:
    return {
        "id": device_id(number), "number": number, "epoch": 1, "dealer_id": identity(number).dealer_id,
        "thumbprint": thumbprint(device_key(number).public_jwk()), "hardware_id": "", "app_version": "0.1.0",
        "enrolled_at": now,
    }  # fmt: skip


def _device_key(number: int, now: datetime) -> dict[str, Any]:
    return {"device_id": device_id(number), "epoch": 1, "jwk": device_key(number).public_jwk()}


def _person(buyer: Buyer, now: datetime) -> dict[str, Any]:
    person = asdict(SimulatedPerson("خریدار", "آزمایشی", "پدر", buyer.national_code, "1370-01-01", buyer.mobile))
    facts = {name: person[name] for name in ("national_code", "birth_date", "first_name", "last_name", "father_name")}
    return {**facts, "mobile": buyer.mobile, "id": buyer.person_id, "verified_at": now}


def _customer(buyer: Buyer, now: datetime) -> dict[str, Any]:
    return {
        "id": buyer.customer_id, "person_id": buyer.person_id, "maker": MAKER, "created_at": now,
        "profile": PROFILE.model_dump(exclude_none=True), "confirmed_at": now, "first_confirmed_at": now,
    }  # fmt: skip


def _consent(buyer: Buyer, now: datetime) -> dict[str, Any]:
    text = consent(MAKER)
    return {
        "person_id": buyer.person_id, "customer_id": buyer.customer_id, "device_id": device_id(buyer.device),
        "maker": MAKER, "granted": True, "version": text.version, "text_sha256": text.sha256, "scopes": [],
        "shown_at": now, "decided_at": now, "recorded_at": now,
    }  # fmt: skip


def _visit(buyer: Buyer, now: datetime) -> dict[str, Any]:
    return {
        "device_id": device_id(buyer.device), "customer_id": buyer.customer_id, "first_at": now, "last_at": now
    }  # fmt: skip


_TABLES: Final[tuple[tuple[sa.Table, Callable[[Any, datetime], dict[str, Any]]], ...]] = (
    (devices, _device),
    (device_keys, _device_key),
    (persons, _person),
    (customers, _customer),
    (consents, _consent),
    (visits, _visit),
)
