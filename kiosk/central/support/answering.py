"""The office's part in a message to support: answering it and closing it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.problems import Refused
from kiosk.central.schema import support_messages
from kiosk.central.sms import outbox
from kiosk.domain.text import persian_digits


def answer(
    connection: sa.Connection, message_id: str, reply: str, *, expected_state: str, actor: str, now: datetime
) -> Any | Refused:
    """Keep `reply` (at most 2000 characters) and send it to the writer's mobile; return the row.

    `order.changed` where somebody else has dealt with the message meanwhile. A contact by e-mail is answered by
    whoever reads it here; the reply is shown on the tracking page all the same. Nudge the sender after the commit.
    """
    row = _settle(connection, message_id, expected_state, state="answered", reply=reply, actor=actor, now=now)
    if not isinstance(row, Refused) and row.mobile is not None:
        details = {"reply": reply, "tracking_code": persian_digits(row.tracking_code)}
        outbox.leave_about(connection, "support_reply", now, [outbox.About(row.device_id, row.mobile, details)])
    return row


def close(
    connection: sa.Connection, message_id: str, *, expected_state: str, actor: str, now: datetime
) -> Any | Refused:
    """Put a message away; a reply that was given stays."""
    return _settle(connection, message_id, expected_state, state="closed", actor=actor, now=now)


def _settle(
    connection: sa.Connection, message_id: str, expected_state: str, *, actor: str, now: datetime, **values: str
) -> Any | Refused:
    mine = sa.and_(support_messages.c.message_id == message_id, support_messages.c.state == expected_state)
    settled = sa.update(support_messages).where(mine).values(handled_by=actor, handled_at=now, **values)
    row = connection.execute(settled.returning(*support_messages.c)).one_or_none()
    return Refused("order.changed") if row is None else row
