"""Sample sales programmes: plans made documents, with windows around the present day."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.central.sample.circulars import circular
from kiosk.central.sample.papers import contract
from kiosk.central.sample.plans import PLANS, Plan
from kiosk.central.sample.vehicles import vehicle
from kiosk.domain.jalali import JalaliDate, start_of_day
from kiosk.wire.catalogue import ProgrammeDocument


def programmes(maker: str, now: datetime) -> list[ProgrammeDocument]:
    """Return a maker's programmes around the day of `now` in Iran; openings are at ten in the morning."""
    today = JalaliDate.in_tehran(now)
    return [_programme(maker, plan, place, today) for place, plan in enumerate(PLANS[maker])]


def _programme(maker: str, plan: Plan, place: int, today: JalaliDate) -> ProgrammeDocument:
    opens = start_of_day(today.plus_days(plan.opens_in_days)) + timedelta(hours=10)
    closes = start_of_day(today.plus_days(plan.closes_in_days)) + timedelta(hours=24)
    return ProgrammeDocument(
        id=plan.key,
        maker=maker,
        title=plan.title,
        kind=plan.kind,
        group=plan.group,
        price_kind=plan.price_kind,
        opens_at=opens,
        closes_at=closes,
        capacity=plan.capacity,
        minimum_age=18,
        gates=plan.gates,
        deposit=plan.deposit,
        proxy_account=plan.proxy_account,
        circular=circular(maker, plan, place, today),
        vehicles=tuple(vehicle(key, plan.delivery) for key in plan.vehicles),
        contract=contract(maker),
    )
