"""The clock's part in a request: who has not paid by the deadline loses it."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.problems import Refused
from kiosk.central.purchases.changing import Change, change_states
from kiosk.central.schema import purchases
from kiosk.domain.purchase import RequestState

_AT_ONCE = 200


def expire_due(central: Central) -> int:
    """Cancel every request whose payment's deadline has passed; return how many there were.

    Called between the sender's messages and before requests are read, so that nobody sees a deadline that is over.
    """
    now = central.now()
    awaits = sa.and_(purchases.c.state == RequestState.AWAITING_PAYMENT.value, purchases.c.payment_deadline <= now)
    with central.database.read() as connection:
        due = sa.select(purchases.c.request_id, purchases.c.version).where(awaits).limit(_AT_ONCE)
        over = [Change(*row) for row in connection.execute(due)]
    if not over:
        return 0
    with central.database.write() as connection:
        outcomes = change_states(connection, over, RequestState.UNPAID_CANCELLED, actor="system", now=now)
    central.nudge_sender()
    return sum(not isinstance(each, Refused) for each in outcomes)
