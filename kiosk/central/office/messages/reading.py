"""The list of text messages with its filters; neither texts nor whole mobiles are ever read from the table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, get_args

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.office.forms import Form
from kiosk.central.office.paging import Paged, page_number, paged
from kiosk.central.office.periods import period
from kiosk.central.office.rendering import Mistakes
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import SmsKind
from kiosk.central.schema import devices, sms_messages
from kiosk.domain.text import mask_mobile, only_digits

KINDS: Final[tuple[str, ...]] = get_args(SmsKind)
STATES: Final = ("queued", "sending", "sent", "undeliverable", "failed")


@dataclass(frozen=True, slots=True)
class SmsRow:
    """A message in the log, its mobile masked; `tries` counts the attempts at the gateway."""

    kind: str
    state: str
    mobile: str
    device_number: int
    created_at: datetime
    sent_at: datetime | None
    tries: int


@dataclass(frozen=True, slots=True)
class SmsLog:
    """One page of the log, and the filters that led to it."""

    found: Paged[SmsRow]
    values: dict[str, str]
    wrong: Mistakes


def log(central: Central, query: Form) -> SmsLog:
    """Return the messages that a query leaves, newest first; a filter that cannot be read narrows nothing."""
    sms, asked = sms_messages.c, period(query)
    conditions: list[Any] = [*asked.within(sms.created_at)]
    conditions += [sms.kind == query.one("kind")] if query.one("kind") in KINDS else []
    conditions += [sms.state == query.one("state")] if query.one("state") in STATES else []
    wrong = list(asked.wrong.refusals)
    typed = query.one("device")
    digits = only_digits(typed)
    if digits and len(digits) < 10:
        conditions.append(devices.c.number == int(digits))
    elif typed:
        wrong.append(Refused("office.whole", "/device", {"least": 1, "most": 999_999_999}))
    columns = (sms.kind, sms.state, sms.mobile, sms.created_at, sms.sent_at, sms.attempts, devices.c.number)
    rows = sa.select(*columns).join(devices, devices.c.id == sms.device_id).where(*conditions)
    with central.database.read() as connection:
        found = paged(connection, rows.order_by(sms.created_at.desc(), sms.id), page_number(query.one("page")), _row)
    values = {name: query.one(name) for name in ("kind", "state", "device", "from", "to")}
    return SmsLog(found, values, Mistakes(tuple(wrong)))


def _row(row: Any) -> SmsRow:
    return SmsRow(
        kind=row.kind,
        state=row.state,
        mobile=mask_mobile(row.mobile),
        device_number=row.number,
        created_at=row.created_at,
        sent_at=row.sent_at,
        tries=row.attempts,
    )
