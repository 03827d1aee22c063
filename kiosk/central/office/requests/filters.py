"""Which requests a list shows: by what stands in an address, or by a person's number that only a form may carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.central.office.forms import Form
from kiosk.central.office.periods import Period, period
from kiosk.central.office.rendering import Mistakes
from kiosk.central.problems import Refused
from kiosk.central.schema import customers, persons, purchases
from kiosk.domain.mobile import Mobile, parse_mobile
from kiosk.domain.national_code import NationalCode, parse_national_code
from kiosk.domain.text import fold_digits
from kiosk.domain.tracking import TrackingCode, parse_tracking_code

_COLUMNS = {"maker": "maker", "programme": "programme_id", "dealer": "dealer_id", "state": "state"}
"""Fields of a filter, and the columns of either table of requests that they are about."""


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """What a list is narrowed to; `values` go into the links of its pager."""

    conditions: tuple[Any, ...]
    values: dict[str, str]
    wrong: Mistakes


def by_address(query: Form, of: sa.Table = purchases) -> RequestFilter:
    """Read the filters of an address; one that cannot be read narrows nothing and is said to be wrong.

    `of` is the table of requests, or that of those which were taken down offline.
    """
    asked: Period = period(query)
    conditions: list[Any] = [*asked.within(of.c.confirmed_at)]
    conditions += [of.c[column] == query.one(name) for name, column in _COLUMNS.items() if query.one(name)]
    wrong = list(asked.wrong.refusals)
    if query.one("code"):
        code = parse_tracking_code(query.one("code"))
        if isinstance(code, TrackingCode):
            conditions.append(of.c.tracking_code == code.value)
        else:
            wrong.append(Refused.because(code, "/code"))
    values = {name: query.one(name) for name in (*_COLUMNS, "from", "to", "code")}
    return RequestFilter(tuple(conditions), values, Mistakes(tuple(wrong)))


def whose(form: Form) -> tuple[str, sa.ColumnElement[bool]] | Refused:
    """Read `who`, a national code or a mobile; return which of them it is and the condition on the person."""
    number = number_of(form)
    if isinstance(number, Refused):
        return number
    kind, digits = number
    return kind, persons.c[kind] == digits


def number_of(form: Form) -> tuple[str, str] | Refused:
    """Read `who`; return `national_code` or `mobile`, whichever it is, and the number in ASCII digits."""
    typed = form.one("who")
    code, mobile = parse_national_code(typed), parse_mobile(typed)
    if isinstance(code, NationalCode):
        return "national_code", code.value
    if isinstance(mobile, Mobile):
        return "mobile", mobile.value
    of_mobile = fold_digits(typed).startswith(("09", "+98", "0098"))
    return Refused.because(mobile if of_mobile else code, "/who")


def of_person(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Return the condition on requests that belong to the person."""
    theirs = sa.select(customers.c.id).join(persons).where(condition)
    return purchases.c.customer_id.in_(theirs)
