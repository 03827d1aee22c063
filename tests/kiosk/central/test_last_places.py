"""Many buyers, few cars."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.schema import programme_places, purchases
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from tests.kiosk.central.buyers import command, own, ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.test_purchases import republish


def test_sixty_four_buyers_at_once_get_the_ten_cars_there_are_and_not_one_more(either: Running) -> None:
    terminal = either.terminal()
    choice = terminal.choice("ikco-14-scrappage")
    republish(either, choice["programme_id"], capacity=10)
    buyers = ready_buyers(either, terminal, 64)
    template = terminal.submission(buyers[0], choice)
    events = []
    for counter, buyer in enumerate(buyers, start=1):
        own = {
            "request_id": f"r-{secrets.token_hex(8)}",
            "tracking_code": make_tracking_code(terminal.number, counter).value,
            "customer_id": buyer["customer_id"],
            "mobile": buyer["mobile"],
            "national_code": buyer["registry"]["national_code"],
        }
        events.append(terminal.event(template | own))
    with ThreadPoolExecutor(16) as pool:
        results = [each[0] for each in pool.map(lambda event: terminal.deliver(event), events)]
    outcomes = [(result["status"], (result.get("problem") or {}).get("code")) for result in results]
    assert outcomes.count(("applied", None)) == 10
    assert outcomes.count(("rejected", "programme.full")) == 54
    with either.central.database.read() as connection:
        taken = sa.select(programme_places.c.taken).where(programme_places.c.programme_id == choice["programme_id"])
        assert connection.scalar(taken) == 10


@pytest.mark.parametrize("database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True)
def test_ten_cars_stay_ten_while_people_cancel_come_back_and_leave(either: Running) -> None:
    terminal = either.terminal()
    choice = terminal.choice("ikco-14-scrappage")
    programme_id = choice["programme_id"]
    republish(either, programme_id, capacity=10, minimum_age=18, gates={}, proxy_account=False)
    buyers = ready_buyers(either, terminal, 32)
    template = terminal.submission(buyers[0], choice)
    counters = count(1)

    def event_of(buyer: dict[str, Any]) -> dict[str, Any]:
        return terminal.event(
            template
            | {
                "request_id": f"r-{secrets.token_hex(8)}",
                "tracking_code": make_tracking_code(terminal.number, next(counters)).value,
                "customer_id": buyer["customer_id"],
                "mobile": buyer["mobile"],
                "national_code": buyer["registry"]["national_code"],
            }
        )

    first, again = [event_of(buyer) for buyer in buyers], [event_of(buyer) for buyer in buyers]

    def live_through(number: int) -> bool:
        """Register; whoever got a place cancels and comes back, every third then leaves the plan; True while in it."""
        if terminal.deliver(first[number])[0]["status"] != "applied":
            return False
        buyer = buyers[number]
        command(terminal, buyer, paths.ORDER_CANCELLATION, own(terminal, buyer)[0])
        assert terminal.deliver(again[number])[0]["status"] == "applied"
        if number % 3:
            return True
        [order] = [each for each in own(terminal, buyer) if each["state"] == "registered"]
        command(terminal, buyer, paths.PLAN_WITHDRAWAL, order, reason="other", consequence_read=True)
        return False

    with ThreadPoolExecutor(16) as pool:
        stayed = sum(pool.map(live_through, range(32)))
    late = [terminal.deliver(event)[0]["status"] for event in first if stayed < 10]
    assert stayed + late.count("applied") == 10
    with either.central.database.read() as connection:
        mine = purchases.c.programme_id == programme_id
        places = sa.select(programme_places.c.taken).where(programme_places.c.programme_id == programme_id)
        holding = sa.select(sa.func.count()).where(mine, purchases.c.holds_place)
        assert connection.scalar(places) == connection.scalar(holding) == 10
