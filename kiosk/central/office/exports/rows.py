"""Requests as rows of a sheet, with or without the columns that say who the customer is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.requests.filters import RequestFilter
from kiosk.central.office.showing import day, hour
from kiosk.central.schema import devices, purchases
from kiosk.domain.text import fold_digits, spaced

Cell = str | int

MOST: Final = 50_000
"""Rows of one sheet; more are asked to be narrowed."""

EVERY: Final = (
    "office.tracking_code",
    "office.state",
    "office.maker",
    "office.programme",
    "office.circular_number",
    "office.vehicle",
    "office.colour",
    "office.dealer",
    "office.device",
    "office.export_day",
    "office.export_hour",
)
"""The columns with which every sheet of requests begins; `every` fills them."""
_PLAIN: Final = (*EVERY, "office.export_net", "office.export_vat", "office.export_total")
_PERSONAL: Final = ("office.name", "field.national_code", "field.mobile")


def headings(*, personal: bool) -> list[str]:
    """Return the headings of a sheet."""
    return [texts.text(text_id) for text_id in (*_PLAIN, *(_PERSONAL if personal else ()))]


def rows(connection: sa.Connection, narrowed: RequestFilter, *, personal: bool) -> Iterator[list[Cell]]:
    """Yield the requests that a filter leaves, newest first; numbers are numbers, digits are ASCII."""
    names = dict(makers(connection))
    query = sa.select(purchases, devices.c.number).join(devices, devices.c.id == purchases.c.device_id)
    query = query.where(*narrowed.conditions).order_by(purchases.c.confirmed_at.desc(), purchases.c.request_id)
    for row in connection.execute(query.limit(MOST)):
        plain = [*every(row, f"request.state.{row.state}", names), row.net, row.vat, row.total]
        yield [*plain, *(_personal(row) if personal else ())]


def every(row: Any, state_text: str, names: Mapping[str, str]) -> list[Cell]:
    """Return what every sheet says first of a request, whose state has that text; `names` are the makers'."""
    return [
        spaced(row.tracking_code, (4,)),
        texts.text(state_text),
        names.get(row.maker, row.maker),
        row.shown["programme_title"],
        row.shown["circular_number"],
        row.shown["vehicle_title"],
        row.shown["colour_name"],
        row.shown["dealer_name"],
        row.number,
        fold_digits(day(row.confirmed_at)),
        fold_digits(hour(row.confirmed_at)),
    ]


def _personal(row: Any) -> list[Cell]:
    registry = row.shown["registry"]
    return [f"{registry['first_name']} {registry['last_name']}", row.national_code, row.body["mobile"]]
