"""The claim of a newcomer, national code and birth date, checked with the identity provider."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting import proving
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.identity import passwords
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
    """Check that the mobile is the person's own and the person is who they say; hand out nothing before consent.

    Where the maker's journey asks for no consent the person is a customer at once (row BA-12).
    """
    mistake = _mistake(request, JalaliDate.in_tehran(central.now()))
    if mistake is not None:
        return mistake
    attempt = _begin(central, device, request)
    if isinstance(attempt, Refused | Verified):
        return attempt
    attempt_id, challenge = attempt
    found = central.providers.identity.identify(challenge.mobile, request.national_code, request.birth_date)
    password_hash = passwords.hashed(request.password) if request.password and isinstance(found, CivilRecord) else None
    if isinstance(password_hash, Refused):
        return password_hash
    return _conclude(central, device, challenge, attempt_id, found, password_hash)


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
        challenge = challenge_rules.find_proven(connection, device, request.challenge_id, now)
        if challenge is None:
            return Refused("challenge.unknown")
        if challenge.state == "verified" or challenge.person_id is not None:
            return _repeated(central, connection, device, challenge, request, now)
        if request.password is not None:
            known = (challenge.mobile, request.national_code, request.birth_date)
            weak = passwords.refuse_weak(request.password, known)
            if weak is not None:
                return weak
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


def _repeated(
    central: Central,
    connection: sa.Connection,
    device: Device,
    challenge: Any,
    request: VerifyRequest,
    now: datetime,
) -> Verified | Refused:
    said = (request.national_code, request.birth_date)
    if challenge.claim is not None and (challenge.claim["national_code"], challenge.claim["birth_date"]) == said:
        return _awaiting_consent(connection, challenge)
    rules = rules_at(connection, challenge.maker)
    if challenge.state != "verified" or challenge.person_id is None or isinstance(rules, Refused) or rules.consent:
        return Refused("challenge.unknown")
    person = connection.execute(sa.select(persons).where(persons.c.id == challenge.person_id)).one()
    if (person.national_code, person.birth_date) != said:
        return Refused("challenge.unknown")
    return _customer(central, connection, device, challenge, challenge.customer_id, now)


def _conclude(
    central: Central, device: Device, challenge: Any, attempt_id: int, found: object, password_hash: str | None
) -> Verified | Refused:
    now = central.now()
    with central.database.write() as connection:
        outcome = _outcome(central, connection, challenge, found)
        word = "matched" if not isinstance(outcome, Refused) else outcome.code.removeprefix("identity.")
        attempt = sa.update(identity_attempts).where(identity_attempts.c.id == attempt_id)
        connection.execute(attempt.values(outcome=word, at=now))
        if isinstance(outcome, Refused):
            return outcome
        rules = rules_at(connection, challenge.maker)
        if isinstance(rules, Refused):
            return rules
        _forget_abandoned(connection, now)
        claim = dataclasses.asdict(outcome) | {"password_hash": password_hash}
        mine = sa.update(challenges).where(challenges.c.id == challenge.id)
        verified = mine.where(challenges.c.state == "accepted").values(state="verified", claim=claim)
        if connection.execute(verified).rowcount == 0:
            return Refused("challenge.unknown")
        if rules.consent:
            return _awaiting_consent(connection, challenge)
        person_id, customer_id = records.enrol(connection, device, challenge, claim, now)
        connection.execute(mine.values(person_id=person_id, customer_id=customer_id, claim=None))
        proving.prove(connection, challenge, customer_id, now)
        return _customer(central, connection, device, challenge, customer_id, now)


def _awaiting_consent(connection: sa.Connection, challenge: Any) -> Verified | Refused:
    shown = current_consent(connection, challenge.maker)
    if shown is None:
        return Refused("consent.missing")
    return Verified(challenge_id=challenge.id, consent_version=shown.version)


def _customer(
    central: Central, connection: sa.Connection, device: Device, challenge: Any, customer_id: str, now: datetime
) -> Verified:
    customer = records.at_terminal(central, connection, device, challenge, customer_id, now)
    return Verified(challenge_id=challenge.id, consent_version="", customer=customer)


def _outcome(
    central: Central, connection: sa.Connection, challenge: Any, found: object
) -> CivilRecord | Refused:
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
            return Refused("identity.provider_down", values={"deferrable": 1} if central.settings.public_url else {})
    raise TypeError(type(found).__name__)


def _may_have_mobile(connection: sa.Connection, record: CivilRecord, mobile: str) -> bool:
    known = sa.select(persons.c.mobile).where(persons.c.national_code == record.national_code)
    return connection.scalar(known) in (None, mobile)


def _forget_abandoned(connection: sa.Connection, now: datetime) -> None:
    """Erase what the registry said of people who walked away before they decided on consent."""
    abandoned = sa.and_(challenges.c.claim.is_not(None), challenges.c.expires_at < now)
    connection.execute(sa.update(challenges).where(abandoned).values(claim=None))
