"""Many buyers, few cars."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import sqlalchemy as sa

from kiosk.central.customers import records
from kiosk.central.schema import consents, customers, programme_places, visits
from kiosk.domain.national_code import check_digit
from kiosk.domain.tracking import make_tracking_code
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, Terminal
from tests.kiosk.central.test_purchases import republish


def _buyers(central: Running, terminal: Terminal, count: int) -> list[dict[str, Any]]:
    """Make customers who are ready to buy, without walking each through the journey."""
    now, buyers = central.clock(), []
    with central.central.database.write() as connection:
        for number in range(1, count + 1):
            first_nine = f"0001{number:05}"
            claim = {
                "national_code": first_nine + str(check_digit(first_nine)),
                "birth_date": "1370-01-01",
                "first_name": "خریدار",
                "last_name": "آزمایشی",
                "father_name": "پدر",
            }
            mobile = f"0936{number:07}"
            person_id = records.person_of(connection, claim, mobile, now)
            customer_id = records.customer_of(connection, person_id, "ikco", now)
            connection.execute(
                sa.update(customers)
                .where(customers.c.id == customer_id)
                .values(profile=PROFILE, confirmed_at=now, first_confirmed_at=now)
            )
            connection.execute(
                sa.insert(visits).values(
                    device_id=terminal.device_id, customer_id=customer_id, first_at=now, last_at=now
                )
            )
            connection.execute(
                sa.insert(consents).values(
                    person_id=person_id,
                    customer_id=customer_id,
                    challenge_id=connection.scalar(sa.select(consents.c.challenge_id).limit(1)),
                    device_id=terminal.device_id,
                    maker="ikco",
                    granted=True,
                    version="ikco-consent-1",
                    text_sha256="0" * 64,
                    scopes=[],
                    shown_at=now,
                    decided_at=now,
                    recorded_at=now,
                )
            )
            buyers.append(
                {
                    "customer_id": customer_id,
                    "mobile": mobile,
                    "registry": claim,
                    "profile": PROFILE,
                    "consent_version": "ikco-consent-1",
                }
            )
    return buyers


def test_sixty_four_buyers_at_once_get_the_ten_cars_there_are_and_not_one_more(either: Running) -> None:
    terminal = either.terminal()
    terminal.consented()
    choice = terminal.choice("ikco-14-scrappage")
    republish(either, choice["programme_id"], capacity=10)
    buyers = _buyers(either, terminal, 64)
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
