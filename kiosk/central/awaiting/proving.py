"""The moment at which somebody has proved to be whose requests await: noted in the transaction that proves it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting.lapsing import erase
from kiosk.central.awaiting.states import AwaitingState, whose
from kiosk.central.customers import records
from kiosk.central.identity import deferrals
from kiosk.central.schema import awaiting_requests, persons


def prove(connection: sa.Connection, challenge: Any, customer_id: str, now: datetime) -> None:
    """Note the customer whom a challenge's code has let in as the maker of every request that awaits exactly them.

    Same maker, mobile, national code and birth date; of any other request nothing is said or changed. An open link for
    them is closed, unless it is where they are. Registering the requests is `settling`'s, now or by the clock. Only the
    page of a link says beforehand what will be registered: who is at a terminal is shown it there and asked (`asking`).
    """
    if challenge.purpose != "deferred":
        return
    customer = records.customer_and_person(connection, customer_id)
    if customer is None:
        return
    rows = awaiting_requests.c
    theirs = whose(challenge.mobile, challenge.maker, customer._mapping)
    mine = sa.update(awaiting_requests).where(theirs, rows.expires_at > now)
    proven = mine.values(customer_id=customer_id, proven_at=now, due_at=now)
    if connection.execute(proven).rowcount:
        deferrals.close(connection, challenge.mobile, challenge.maker, now, but_of=challenge.id)


def renounce(connection: sa.Connection, challenge: Any, now: datetime) -> None:
    """Give up and forget at once what awaits a proved person who denies consent: without it nothing is registered.

    So says the page of a link. A terminal shows nothing before consent, and a denial there leaves all as it is.
    """
    if challenge.purpose != "deferred":
        return
    rows, claim = awaiting_requests.c, challenge.claim
    if claim is None:
        own = sa.select(persons).where(persons.c.id == challenge.person_id)
        claim = connection.execute(own).one()._mapping
    given_up = sa.update(awaiting_requests).where(whose(challenge.mobile, challenge.maker, claim))
    refusal = {"code": "consent.missing", "values": {}}
    given_up = given_up.values(state=AwaitingState.REFUSED, refusal=refusal, settled_at=now, due_at=None)
    for row in connection.execute(given_up.returning(rows.request_id, rows.device_id)).all():
        erase(connection, row.request_id, row.device_id)

