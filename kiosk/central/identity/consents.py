"""The customer's decision on unified sign-in: granted, a person and customer come to be; denied, nothing is kept."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting import proving
from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.problems import Refused
from kiosk.central.schema import challenges, consents
from kiosk.wire.catalogue import ConsentDocument
from kiosk.wire.identity import ConsentRecorded, ConsentRequest


def current_consent(connection: sa.Connection, maker: str) -> ConsentDocument | None:
    """Return the text in force at a maker, None where the office has published none."""
    body = feed.document(connection, "consents", maker)
    return None if body is None else ConsentDocument.model_validate(body)


def record_consent(central: Central, device: Device, request: ConsentRequest) -> ConsentRecorded | Refused:
    """Record the decision with time, scopes, text version and hash, and terminal (rows EM-17 to EM-19)."""
    now = central.now()
    if max(request.shown_at, request.decided_at) > now + central.limits.confirmed_ahead:
        return Refused("request.invalid", "/decided_at")
    with central.database.write() as connection:
        challenge = challenge_rules.find_proven(connection, device, request.challenge_id, now)
        if challenge is None or not _may_decide(challenge, request):
            return Refused("challenge.unknown")
        if not _is_current(connection, request):
            return Refused("consent.outdated", "/version")
        if not request.granted:
            proving.renounce(connection, challenge, now)
            _write_down(connection, device, challenge, request, now, challenge.person_id, challenge.customer_id)
            closed = sa.update(challenges).where(challenges.c.id == challenge.id)
            connection.execute(closed.values(state="closed", claim=None))
            return ConsentRecorded(granted=False)
        if challenge.person_id is None:
            person_id, customer_id = records.enrol(connection, device, challenge, challenge.claim, now)
        else:
            person_id = challenge.person_id
            customer_id = records.customer_of(connection, person_id, request.maker, now)
        _write_down(connection, device, challenge, request, now, person_id, customer_id)
        connection.execute(
            sa.update(challenges)
            .where(challenges.c.id == challenge.id)
            .values(person_id=person_id, customer_id=customer_id, claim=None)
        )
        proving.prove(connection, challenge, customer_id, now)
        customer = records.at_terminal(central, connection, device, challenge, customer_id, now)
        return ConsentRecorded(granted=True, customer=customer)


def _is_current(connection: sa.Connection, request: ConsentRequest) -> bool:
    shown = current_consent(connection, request.maker)
    if shown is None:
        return False
    said = (request.version, request.text_sha256, set(request.scopes))
    return said == (shown.version, shown.sha256, {scope.id for scope in shown.scopes})


def _may_decide(challenge: Any, request: ConsentRequest) -> bool:
    """A newcomer decides once, after the claim; a known person whose consent is missing or outdated decides again."""
    known = challenge.person_id is not None
    return challenge.maker == request.maker and (known or challenge.state == "verified")


def _write_down(
    connection: sa.Connection,
    device: Device,
    challenge: Any,
    request: ConsentRequest,
    now: datetime,
    person_id: str | None,
    customer_id: str | None,
) -> None:
    connection.execute(
        sa.insert(consents).values(
            person_id=person_id,
            customer_id=customer_id,
            challenge_id=challenge.id,
            device_id=device.id,
            maker=request.maker,
            granted=request.granted,
            version=request.version,
            text_sha256=request.text_sha256,
            scopes=sorted(request.scopes),
            shown_at=request.shown_at,
            decided_at=request.decided_at,
            recorded_at=now,
        )
    )
