"""The list of messages to support, and one of them with its writer hidden until somebody gave a reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.context import Central
from kiosk.central.office.paging import Paged, paged
from kiosk.central.schema import devices, staff, support_messages
from kiosk.domain.text import mask_mobile

STATES: Final = ("new", "answered", "closed")
_BEGINNING: Final = 70
_NUMBER: Final = re.compile(r"\d(?:[ ‌./-]?\d){6,}")
_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@]+")


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message in the list; `beginning` is its first words, numbers and addresses in them hidden."""

    id: str
    tracking_code: str
    state: str
    beginning: str
    device_number: int
    written_at: datetime


@dataclass(frozen=True, slots=True)
class MessageDetails:
    """One message; `contact` and `text` are whole only where it was read with `revealed`."""

    id: str
    tracking_code: str
    state: str
    contact: str
    text: str
    by_mobile: bool
    device_number: int
    written_at: datetime
    received_at: datetime
    reply: str | None
    handled_by: str | None
    handled_at: datetime | None


def messages(central: Central, state: str, number: int) -> Paged[MessageRow]:
    """Return one page of the messages of a state, or of all: the new ones first, the oldest of them at the head."""
    rows = support_messages.c
    query = sa.select(support_messages, devices.c.number).join(devices, devices.c.id == rows.device_id)
    query = query.where(rows.state == state) if state in STATES else query
    newest_last = sa.case((rows.state == "new", rows.received_at))
    query = query.order_by(rows.state != "new", newest_last, rows.received_at.desc(), rows.message_id)
    with central.database.read() as connection:
        return paged(connection, query, number, _row)


def counts(central: Central) -> dict[str, int]:
    """Return how many messages are in each state."""
    query = sa.select(support_messages.c.state, sa.func.count()).group_by(support_messages.c.state)
    with central.database.read() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}


def message(central: Central, message_id: str, *, revealed: bool = False) -> MessageDetails | None:
    """Return one message, numbers and addresses in it hidden unless `revealed`."""
    rows = support_messages.c
    answered_by = rows.handled_by == sa.literal("staff:") + staff.c.id
    query = sa.select(support_messages, devices.c.number, staff.c.name)
    query = query.join(devices, devices.c.id == rows.device_id).outerjoin(staff, answered_by)
    with central.database.read() as connection:
        row = connection.execute(query.where(rows.message_id == message_id)).one_or_none()
    if row is None:
        return None
    masked = mask_mobile(row.mobile) if row.mobile else texts.text("office.contact_hidden")
    return MessageDetails(
        id=row.message_id,
        tracking_code=row.tracking_code,
        state=row.state,
        contact=row.contact if revealed else masked,
        text=row.text if revealed else hidden(row.text),
        by_mobile=row.mobile is not None,
        device_number=row.number,
        written_at=row.written_at,
        received_at=row.received_at,
        reply=row.reply,
        handled_by=row.name,
        handled_at=row.handled_at,
    )


def hidden(text: str) -> str:
    """Return a text without its long numbers and e-mail addresses: writers name themselves where nobody asked."""
    return _ADDRESS.sub("•••", _NUMBER.sub("•••", text))


def _row(row: Any) -> MessageRow:
    words = hidden(" ".join(row.text.split()))
    return MessageRow(
        id=row.message_id,
        tracking_code=row.tracking_code,
        state=row.state,
        beginning=words if len(words) <= _BEGINNING else f"{words[:_BEGINNING].rsplit(' ', 1)[0]}…",
        device_number=row.number,
        written_at=row.written_at,
    )
