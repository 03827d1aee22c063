"""The reconciliation that the office asks for: its period, its terminal, its totals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.office.forms import Form
from kiosk.central.office.paging import Paged, paged
from kiosk.central.office.periods import period
from kiosk.central.office.reconciliation import days
from kiosk.central.office.reconciliation.days import Day
from kiosk.central.office.rendering import Mistakes
from kiosk.central.problems import Refused
from kiosk.central.schema import device_days, devices
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import only_digits

MOST_ROWS = 20_000
_USUAL_DAYS = 7


@dataclass(frozen=True, slots=True)
class Asked:
    """Days of a period, of one terminal or of all, and whether only those whose counts differ."""

    rows: sa.Select[Any]
    values: Mapping[str, str]
    wrong: Mistakes


def asked(central: Central, query: Form) -> Asked:
    """Read the filters; without a period the last seven days."""
    limits = period(query)
    start = limits.start
    if start is None and limits.end is None:
        start = JalaliDate.in_tehran(central.now()).plus_days(1 - _USUAL_DAYS)
    conditions: list[Any] = []
    if start is not None:
        conditions.append(device_days.c.day >= start.isoformat())
    if limits.end is not None:
        conditions.append(device_days.c.day <= limits.end.isoformat())
    wrong = list(limits.wrong.refusals)
    typed = query.one("device")
    digits = only_digits(typed)
    if digits and len(digits) < 10:
        conditions.append(devices.c.number == int(digits))
    elif typed:
        wrong.append(Refused("office.whole", "/device", {"least": 1, "most": 9_999}))
    rows = days.days().where(*conditions)
    rows = days.differing(rows) if query.one("only") == "differing" else rows
    values = {name: query.one(name) for name in ("device", "from", "to", "only")}
    return Asked(rows, values, Mistakes(tuple(wrong)))


def listed(central: Central, wanted: Asked, number: int) -> Paged[Day]:
    """Return one page of the days, the latest first."""
    with central.database.read() as connection:
        return paged(connection, wanted.rows, number, lambda row: days.read(connection, row))


def dealers(central: Central) -> dict[str, str]:
    """Return the names of the dealerships by id."""
    with central.database.read() as connection:
        return {each["id"]: each["name"] for each in feed.all_documents(connection, "dealers")}


def headings() -> Sequence[str]:
    """Return the first line of the sheet."""
    names = ("day", "device", "dealer", "epoch", "made", "received", "printed", "attention", "set_aside")
    return [texts.text(f"office.day_{name}") for name in (*names, "missing", "standing")]


def sheet(central: Central, wanted: Asked) -> Iterator[Sequence[str | int]]:
    """Yield the days as cells, at most `MOST_ROWS`; ranges as `3-7`."""
    names = dealers(central)
    with central.database.read() as connection:
        for row in connection.execute(wanted.rows.limit(MOST_ROWS)).all():
            it = days.read(connection, row)
            gaps = " ".join(f"{first}-{last}" if first != last else str(first) for first, last in it.missing)
            counts = (it.epoch, it.made, it.received, it.printed, it.needs_attention, it.set_aside)
            standing = texts.text(f"office.standing.{it.standing}")
            yield (it.day, it.device_number, names.get(it.dealer_id, it.dealer_id), *counts, gaps, standing)
