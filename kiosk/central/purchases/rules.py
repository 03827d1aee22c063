"""Who may buy what: the same rules for the check at the terminal and for the request that arrives later."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue.programmes import Chosen
from kiosk.central.customers import records
from kiosk.central.problems import Refused
from kiosk.central.schema import consents, purchases
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.purchase import RequestState

LIVE = tuple(
    state.value for state in RequestState if state.keeps_place_in_plan and state != RequestState.ORDER_CANCELLED
)
"""The states in which a request keeps its person from another in the same programme."""


def ready_customer(connection: sa.Connection, customer_id: str, maker: str) -> Any | Refused:
    """Return a verified customer with a confirmed profile, joined with the person; offline or not, no path skips it."""
    row = records.customer_and_person(connection, customer_id)
    if row is None or row.maker != maker:
        return Refused("identity.not_verified")
    if row.profile is None:
        return Refused("profile.incomplete")
    if row.confirmed_at is None:
        return Refused("profile.not_confirmed")
    return row


def consented(connection: sa.Connection, customer_id: str, version: str) -> bool:
    """Tell whether the customer granted this version and has not taken consent back."""
    if records.granted_version(connection, customer_id) is None:
        return False
    mine = sa.and_(consents.c.customer_id == customer_id, consents.c.version == version, consents.c.granted)
    return connection.scalar(sa.select(consents.c.id).where(mine).limit(1)) is not None


def too_young(chosen: Chosen, birth_date: str, moment: datetime) -> Refused | None:
    """Refuse whoever has not reached the programme's age on the day in Iran."""
    year, month, day = (int(part) for part in birth_date.split("-"))
    needed = chosen.programme.minimum_age
    if JalaliDate(year, month, day).age_on(JalaliDate.in_tehran(moment)) >= needed:
        return None
    return Refused("eligibility.age", values={"age": needed})


def repeated(connection: sa.Connection, programme_id: str, national_code: str) -> Refused | None:
    """Refuse a second car for one national code in one programme."""
    other = sa.and_(
        purchases.c.programme_id == programme_id,
        purchases.c.national_code == national_code,
        purchases.c.state.in_(LIVE),
    )
    held = connection.scalar(sa.select(purchases.c.request_id).where(other).limit(1))
    return None if held is None else Refused("eligibility.repeat")
