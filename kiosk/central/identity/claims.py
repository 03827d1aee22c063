"""The claim of a newcomer, national code and birth date, checked with the identity provider."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.identity.consents import current_consent
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import CivilRecord, Down, MobileMismatch, NotAlive, NotMatched
from kiosk.central.schema import challenges, identity_attempts, persons
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.national_code import parse_national_code
from kiosk.wire.identity import Verified, VerifyRequest

_DAY = timedelta(days=1)
_NOT_COUNTED = ("matched", "provider_down")


def verify(central: Central, device: Device, request: VerifyRequest) -> Verified | Refused:
    """Check that the mobile is the person's own and the person is who they say; hand out nothing of the registry."""
    mistake = _mistake(request, JalaliDate.in_tehran(central.now()))
    if mistake is not None:
        return mistake
    attempt = _begin(central, device, request)
    if isinstance(attempt, Refused | Verified):
        return attempt
    attempt_id, challenge = attempt
    found = central.providers.identity.identify(challenge.mobile, request.national_code, request.birth_date)
    return _conclude(central, challenge, attempt_id, found)


def _mistake(request: VerifyRequest, today: JalaliDate) -> Refused | None:
    code = parse_national_code(request.national_code)
    if isinstance(code, Refusal):
        return Refused.because(code, "/national_code")
    year, month, day = request.birth_date.split("-")
    born = JalaliDate.from_parts(year, month, day, today)
    return Refused.because(born, "/birth_date") if isinstance(born, Refusal) else None


def _begin(central: Central, device: Device, request: VerifyRequest) -> tuple[int, Any] | Verified | Refused:
    """Write the attempt down before the provider is asked, so that parallel attempts count each other.

    A claim that was found right is found right again, for a terminal that lost the answer.
    """
    now, attempts = central.now(), identity_attempts.c
    with central.database.write() as connection:
        challenge = challenge_rules.find(connection, device, request.challenge_id, now, "accepted", "verified")
        if challenge is None or challenge.person_id is not None:
            return Refused("challenge.unknown")
        if challenge.state == "verified":
            claim = (challenge.claim["national_code"], challenge.claim["birth_date"])
            same = claim == (request.national_code, request.birth_date)
            return _verified(connection, challenge) if same else Refused("challenge.unknown")
        serialise(connection, f"identity {challenge.mobile}")
        counted = sa.select(sa.func.count()).where(attempts.outcome.not_in(_NOT_COUNTED))
        here = connection.scalar(counted.where(attempts.challenge_id == challenge.id)) or 0
        today = connection.scalar(counted.where(attempts.mobile == challenge.mobile, attempts.at > now - _DAY)) or 0
        if here >= central.limits.mismatches_per_challenge or today >= central.limits.mismatches_per_day:
            return Refused("identity.limit")
        attempt_id = connection.execute(
            sa.insert(identity_attempts)
            .values(challenge_id=challenge.id, device_id=device.id, mobile=challenge.mobile, outcome="asked", at=now)
            .returning(attempts.id)
        ).scalar_one()
    return attempt_id, challenge


def _conclude(central: Central, challenge: Any, attempt_id: int, found: object) -> Verified | Refused:
    now = central.now()
    with central.database.write() as connection:
        outcome = _outcome(connection, challenge, found)
        word = "matched" if not isinstance(outcome, Refused) else outcome.code.removeprefix("identity.")
        attempt = sa.update(identity_attempts).where(identity_attempts.c.id == attempt_id)
        connection.execute(attempt.values(outcome=word, at=now))
        if isinstance(outcome, Refused):
            return outcome
        _forget_abandoned(connection, now)
        claim = dataclasses.asdict(outcome)
        verified = sa.update(challenges).where(challenges.c.id == challenge.id, challenges.c.state == "accepted")
        if connection.execute(verified.values(state="verified", claim=claim)).rowcount == 0:
            return Refused("challenge.unknown")
        return _verified(connection, challenge)


def _verified(connection: sa.Connection, challenge: Any) -> Verified:
    version = current_consent(connection, challenge.maker).version
    return Verified(challenge_id=challenge.id, consent_version=version)


def _outcome(connection: sa.Connection, challenge: Any, found: object) -> CivilRecord | Refused:
    match found:
        case CivilRecord():
            return found if _may_have_mobile(connection, found, challenge.mobile) else Refused("identity.other_mobile")
        case MobileMismatch():
            return Refused("identity.mobile_mismatch", "/national_code")
        case NotMatched():
            return Refused("identity.not_matched", "/birth_date")
        case NotAlive():
            return Refused("identity.not_alive")
        case Down():
            return Refused("identity.provider_down")
    raise TypeError(type(found).__name__)


def _may_have_mobile(connection: sa.Connection, record: CivilRecord, mobile: str) -> bool:
    known = sa.select(persons.c.mobile).where(persons.c.national_code == record.national_code)
    return connection.scalar(known) in (None, mobile)


def _forget_abandoned(connection: sa.Connection, now: datetime) -> None:
    """Erase what the registry said of people who walked away before they decided on consent."""
    abandoned = sa.and_(challenges.c.claim.is_not(None), challenges.c.expires_at < now)
    connection.execute(sa.update(challenges).where(abandoned).values(claim=None))
