"""Customers who are ready to buy, made without walking each through the journey."""

from __future__ import annotations

import secrets
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.providers.simulated import SimulatedPerson, put_person
from kiosk.central.purchases.changing import change_state
from kiosk.central.schema import consents, customers
from kiosk.domain.national_code import check_digit
from kiosk.domain.purchase import RequestState
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, Terminal

SOMEBODY = SimulatedPerson("خریدار", "آزمایشی", "پدر", "", "1370-01-01", "")


def ready_buyers(central: Running, terminal: Terminal, count: int, **facts: Any) -> list[dict[str, Any]]:
    """Make as many customers of the terminal's maker as it has just served; each as `Terminal.confirmed` returns them.

    `facts` are members of the simulated people; the same number is the same person each time.
    """
    now, buyers = central.clock(), []
    device = Device(terminal.device_id, terminal.number, "", terminal.epoch, "test")
    with central.central.database.write() as connection:
        for number in range(1, count + 1):
            first_nine = f"0001{number:05}"
            national_code = first_nine + str(check_digit(first_nine))
            person = replace(SOMEBODY, national_code=national_code, mobile=f"0936{number:07}", **facts)
            put_person(connection, person)
            person_id = records.person_of(connection, asdict(person), person.mobile, now)
            customer_id = records.customer_of(connection, person_id, terminal.maker, now)
            mine = sa.update(customers).where(customers.c.id == customer_id)
            connection.execute(mine.values(profile=PROFILE, confirmed_at=now, first_confirmed_at=now))
            if feed.document(connection, "consents", terminal.maker) is not None:
                _grant(connection, terminal, person_id, customer_id, now)
            session = CustomerSession(customer_id, terminal.maker, secrets.token_hex(8))
            buyers.append(records.state(central.central, connection, device, session, now).model_dump(mode="json"))
    for buyer in buyers:
        buyer["profile"] = PROFILE
    return buyers


def _grant(connection: sa.Connection, terminal: Terminal, person_id: str, customer_id: str, now: datetime) -> None:
    connection.execute(
        sa.insert(consents).values(
            person_id=person_id,
            customer_id=customer_id,
            device_id=terminal.device_id,
            maker=terminal.maker,
            granted=True,
            version=f"{terminal.maker}-consent-1",
            text_sha256="0" * 64,
            scopes=[],
            shown_at=now,
            decided_at=now,
            recorded_at=now,
        )
    )


def buy(terminal: Terminal, customer: dict[str, Any], choice: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Register a request and return it as the customer's list shows it."""
    body = terminal.submission(customer, choice, **changes)
    [result] = terminal.deliver(terminal.event(body))
    assert result["status"] == "applied", result
    return own(terminal, customer)[0]


def own(terminal: Terminal, customer: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the customer's list of requests."""
    found: list[dict[str, Any]] = terminal.call("GET", paths.OWN_PURCHASES, customer=customer["token"])["items"]
    return found


def command(
    terminal: Terminal, customer: dict[str, Any], path: str, order: dict[str, Any], **members: Any
) -> dict[str, Any]:
    """Do something with a request, on the version in which it was last seen."""
    body = {"command_id": f"k-{secrets.token_hex(8)}", "version": order["version"]} | members
    answer: dict[str, Any] = terminal.call(
        "POST", path.format(tracking_code=order["tracking_code"]), body, customer["token"]
    )
    return answer


def bring(central: Running, order: dict[str, Any], *states: RequestState, **more: Any) -> Any:
    """Take a request through `states` as the office would; return its last row."""
    version, row = order["version"], None
    with central.central.database.write() as connection:
        for state in states:
            deadline = more.get("deadline") if state is RequestState.AWAITING_PAYMENT else None
            row = change_state(
                connection,
                order["request_id"],
                state,
                expected_version=version,
                actor="staff:s-1",
                note=more.get("note", ""),
                deadline=deadline,
                now=central.clock(),
            )
            version = row.version
    central.central.nudge_sender()
    return row
