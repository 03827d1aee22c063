"""Many buyers, few cars."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor

import sqlalchemy as sa

from kiosk.central.schema import programme_places
from kiosk.domain.tracking import make_tracking_code
from tests.kiosk.central.buyers import ready_buyers
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
