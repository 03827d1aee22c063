"""How a terminal joins the network: a one-time code from the office, bound to a dealership, spent once."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.devices.keys import public_key, thumbprint
from kiosk.central.problems import Refused
from kiosk.central.schema import device_keys, devices, enrolment_codes, enrolment_failures
from kiosk.central.settings import CentralSettings
from kiosk.domain.tracking import LAST_DEVICE
from kiosk.wire.catalogue import DealerDocument
from kiosk.wire.devices import DealerBrief, Enrolled, EnrolRequest

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""What a person can read aloud and type without doubt: no 0, O, 1, I or L."""


def issue_enrolment_code(central: Central, dealer_id: str) -> str:
    """Make a code with which one terminal may join `dealer_id` within 15 minutes; KeyError for an unknown dealer."""
    code = "".join(secrets.choice(_LETTERS) for _ in range(8))
    now = central.now()
    with central.database.write() as connection:
        if feed.document(connection, "dealers", dealer_id) is None:
            raise KeyError(dealer_id)
        connection.execute(
            sa.insert(enrolment_codes).values(
                code_hash=_hash(central.settings, code),
                dealer_id=dealer_id,
                expires_at=now + central.limits.enrolment_code_life,
            )
        )
    return code


def enrol(central: Central, request: EnrolRequest, address: str) -> Enrolled | Refused:
    """Spend the code; a key that is known already comes back as the same terminal in its next epoch."""
    now = central.now()
    jwk = request.public_key.model_dump()
    if public_key(jwk) is None:
        return Refused("request.invalid", "/public_key")
    with central.database.write() as connection:
        serialise(connection, "enrolment")
        since = now - central.limits.enrolment_code_life
        failures = _failures_since(connection, address, since)
        if failures >= central.limits.enrolment_tries:
            return Refused("request.too_many", retry_after=int(central.limits.enrolment_code_life.total_seconds()))
        dealer_id = _spend(connection, _hash(central.settings, request.code), now)
        if dealer_id is None:
            connection.execute(sa.insert(enrolment_failures).values(address=address, at=now))
            return Refused("device.enrolment_code", "/code")
        dealer = DealerDocument.model_validate(feed.document(connection, "dealers", dealer_id))
        device_id, number, epoch = _place(connection, request, dealer_id, now)
        connection.execute(sa.insert(device_keys).values(device_id=device_id, epoch=epoch, jwk=jwk))
    brief = DealerBrief(id=dealer.id, code=dealer.code, name=dealer.name)
    return Enrolled(device_id=device_id, device_number=number, epoch=epoch, dealer=brief)


def revoke(central: Central, device_id: str) -> None:
    """Shut a terminal out from its next request on."""
    with central.database.write() as connection:
        connection.execute(sa.update(devices).where(devices.c.id == device_id).values(revoked_at=central.now()))


def _hash(settings: CentralSettings, code: str) -> str:
    return hmac.new(settings.key("enrolment"), code.encode(), hashlib.sha256).hexdigest()


def _failures_since(connection: sa.Connection, address: str, since: datetime) -> int:
    count = sa.select(sa.func.count()).select_from(enrolment_failures)
    return connection.scalar(count.where(enrolment_failures.c.address == address, enrolment_failures.c.at > since)) or 0


def _spend(connection: sa.Connection, code_hash: str, now: datetime) -> str | None:
    codes = enrolment_codes.c
    live = sa.and_(codes.code_hash == code_hash, codes.used_at.is_(None), codes.expires_at > now)
    spent = sa.update(enrolment_codes).where(live).values(used_at=now).returning(codes.dealer_id)
    dealer_id: str | None = connection.scalar(spent)
    return dealer_id


def _place(connection: sa.Connection, request: EnrolRequest, dealer_id: str, now: datetime) -> tuple[str, int, int]:
    print_ = thumbprint(request.public_key.model_dump())
    facts = {
        "dealer_id": dealer_id,
        "hardware_id": request.hardware_id,
        "app_version": request.app_version,
        "enrolled_at": now,
        "revoked_at": None,
    }
    again = connection.execute(
        sa.update(devices)
        .where(devices.c.thumbprint == print_)
        .values(epoch=devices.c.epoch + 1, **facts)
        .returning(devices.c.id, devices.c.number, devices.c.epoch)
    ).one_or_none()
    if again is not None:
        return again.id, again.number, again.epoch
    number = (connection.scalar(sa.select(sa.func.max(devices.c.number))) or 0) + 1
    if number > LAST_DEVICE:
        raise RuntimeError("every terminal number is taken")
    device_id = f"d-{secrets.token_hex(8)}"
    connection.execute(sa.insert(devices).values(id=device_id, number=number, epoch=1, thumbprint=print_, **facts))
    return device_id, number, 1
