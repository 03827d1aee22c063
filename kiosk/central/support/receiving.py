"""Taking a message to support from a terminal, and telling its writer under which code it can be followed."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect
from kiosk.central.problems import Refused
from kiosk.central.purchases.numbering import in_use
from kiosk.central.schema import sms_messages, support_messages, visits
from kiosk.central.sms import outbox
from kiosk.domain.mobile import Mobile, parse_mobile
from kiosk.domain.text import persian_digits
from kiosk.wire.support import SupportMessage

_WINDOW = timedelta(hours=1)
_DAY = timedelta(days=1)


def prepare(central: Central, device: Device, body: SupportMessage) -> Effect:
    """Leave everything to the transaction."""

    def apply(connection: sa.Connection, now: datetime) -> dict[str, Any] | Refused:
        return receive(central, connection, device, body, now)

    return Effect("", apply)


def receive(
    central: Central, connection: sa.Connection, device: Device, body: SupportMessage, now: datetime
) -> dict[str, Any] | Refused:
    """Keep the message for the office; `support.limit` asks a terminal that sends too many to come back later.

    A customer is named only where this terminal has served them. A mobile is told the tracking code, a few times a day
    at most: nobody has proven that it is the writer's own.
    """
    serialise(connection, f"support {device.id}")
    wait = _wait(connection, device, central.limits.support_per_hour, now)
    if wait:
        return Refused("support.limit", retry_after=wait)
    if in_use(connection, body.tracking_code, body.message_id):
        return Refused("event.tracking_code", "/tracking_code")
    parsed = parse_mobile(body.contact)
    mobile = parsed.value if isinstance(parsed, Mobile) else None
    connection.execute(
        sa.insert(support_messages).values(
            message_id=body.message_id,
            tracking_code=body.tracking_code,
            device_id=device.id,
            maker=body.maker,
            customer_id=_served(connection, device, body.customer_id),
            contact=body.contact,
            mobile=mobile,
            text=body.text,
            step=body.step,
            written_at=body.written_at,
            received_at=now,
            state="new",
        )
    )
    if mobile is not None and _may_be_told(connection, mobile, central.limits.support_told_per_day, now):
        details = {"tracking_code": persian_digits(body.tracking_code)}
        outbox.leave(connection, device, mobile, "support", now, details=details)
    return {"message_id": body.message_id, "tracking_code": body.tracking_code, "state": "new"}


def _wait(connection: sa.Connection, device: Device, most: int, now: datetime) -> int:
    """Seconds until the `most`-th newest message of the last hour is an hour old; 0 where there are fewer."""
    rows = support_messages.c
    recent = sa.select(rows.received_at).where(rows.device_id == device.id, rows.received_at > now - _WINDOW)
    blocking = connection.scalar(recent.order_by(rows.received_at.desc()).offset(most - 1).limit(1))
    return 0 if blocking is None else max(1, math.ceil((blocking + _WINDOW - now).total_seconds()))


def _served(connection: sa.Connection, device: Device, customer_id: str) -> str:
    visit = sa.and_(visits.c.device_id == device.id, visits.c.customer_id == customer_id)
    return connection.scalar(sa.select(visits.c.customer_id).where(visit)) or ""


def _may_be_told(connection: sa.Connection, mobile: str, most: int, now: datetime) -> bool:
    sms = sms_messages.c
    told = sa.select(sa.func.count()).where(sms.mobile == mobile, sms.kind == "support", sms.created_at > now - _DAY)
    return (connection.scalar(told) or 0) < most
