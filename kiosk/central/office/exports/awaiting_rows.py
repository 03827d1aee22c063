"""Requests that were taken down offline as rows of a sheet, with or without what says who the customer is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.awaiting.states import AwaitingState, refusal_of, state_text
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.exports.rows import EVERY, MOST, Cell, every
from kiosk.central.office.requests.awaiting import in_words
from kiosk.central.office.requests.filters import RequestFilter
from kiosk.central.office.showing import day, hour
from kiosk.central.schema import awaiting_requests, devices
from kiosk.domain.text import fold_digits

_PLAIN: Final = (
    *EVERY,
    "office.received",
    "office.awaiting_told",
    "awaiting.deadline",
    "office.awaiting_proven",
    "office.awaiting_settled",
    "office.awaiting_refusal",
)
_PERSONAL: Final = ("field.national_code", "field.mobile")


def headings(*, personal: bool) -> list[str]:
    """Return the headings of a sheet."""
    return [texts.text(text_id) for text_id in (*_PLAIN, *(_PERSONAL if personal else ()))]


def rows(connection: sa.Connection, narrowed: RequestFilter, *, personal: bool) -> Iterator[list[Cell]]:
    """Yield the requests that a filter leaves, newest first; what is not known, or was forgotten, is empty."""
    names, it = dict(makers(connection)), awaiting_requests.c
    query = sa.select(awaiting_requests, devices.c.number).join(devices, devices.c.id == it.device_id)
    query = query.where(*narrowed.conditions).order_by(it.confirmed_at.desc(), it.request_id)
    for row in connection.execute(query.limit(MOST)):
        yield [*_plain(row, names), *((row.national_code or "", row.mobile or "") if personal else ())]


def _plain(row: Any, names: Mapping[str, str]) -> list[Cell]:
    refusal = refusal_of(row)
    return [
        *every(row, state_text(AwaitingState(row.state), refusal), names),
        *map(_moment, (row.received_at, row.told_at, row.expires_at, row.proven_at, row.settled_at)),
        "" if refusal is None else in_words(refusal),
    ]


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else fold_digits(f"{day(moment)} {hour(moment)}")
