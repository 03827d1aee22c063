"""What a person has decided on consent at every maker, and taking a grant back."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.customers import records, trail
from kiosk.central.devices.device import Device
from kiosk.central.identity.consents import current_consent
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.schema import consents
from kiosk.wire.identity import ConsentHeld, ConsentList, ConsentWithdrawal


def held(central: Central, session: CustomerSession) -> ConsentList | Refused:
    """List the person's last decision at each maker, newest first."""
    with central.database.read() as connection:
        row = records.signed_in(connection, session)
        return row if isinstance(row, Refused) else _list(connection, row.person_id)


def withdraw(
    central: Central, device: Device, session: CustomerSession, request: ConsentWithdrawal
) -> ConsentList | Refused:
    """Take the consent to one maker back and list what is left; where none was granted there is nothing to take."""
    now = central.now()
    with central.database.write() as connection:
        row = records.signed_in(connection, session)
        if isinstance(row, Refused):
            return row
        granted = _last(connection, row.person_id).get(request.maker)
        if granted is not None and granted.granted:
            again = {
                name: getattr(granted, name) for name in ("maker", "customer_id", "version", "text_sha256", "scopes")
            }
            connection.execute(
                sa.insert(consents).values(
                    **again,
                    person_id=row.person_id,
                    device_id=device.id,
                    granted=False,
                    shown_at=now,
                    decided_at=now,
                    recorded_at=now,
                )
            )
            trail.note(connection, device, row.person_id, "consent.withdrawn", now, customer_id=granted.customer_id)
        return _list(connection, row.person_id)


def _last(connection: sa.Connection, person_id: str) -> dict[str, Any]:
    mine = sa.select(consents).where(consents.c.person_id == person_id).order_by(consents.c.id)
    return {row.maker: row for row in connection.execute(mine)}


def _list(connection: sa.Connection, person_id: str) -> ConsentList:
    last = sorted(_last(connection, person_id).values(), key=lambda row: row.id, reverse=True)
    return ConsentList(items=tuple(_held(connection, row) for row in last))


def _held(connection: sa.Connection, row: Any) -> ConsentHeld:
    current = current_consent(connection, row.maker)
    titles = {} if current is None else {scope.id: scope.title for scope in current.scopes}
    maker = feed.document(connection, "makers", row.maker)
    return ConsentHeld(
        maker=row.maker,
        maker_name=row.maker if maker is None else maker["name"],
        version=row.version,
        granted=row.granted,
        in_force=row.granted and current is not None and row.version == current.version,
        decided_at=row.decided_at,
        scopes=tuple(titles.get(scope, scope) for scope in row.scopes),
    )
