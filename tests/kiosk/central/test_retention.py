"""What central keeps for a time, and forgets afterwards."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from kiosk.central.office import auditing
from kiosk.central.retention import Sweep, forget
from kiosk.central.schema import deferrals, login_guards, lookup_guards, order_commands, staff_audit
from kiosk.wire import paths
from tests.kiosk.central.buyers import buy, command, ready_buyers
from tests.kiosk.central.conftest import Running

TABLES = (staff_audit, order_commands, login_guards, deferrals, lookup_guards)


def _fill(running: Running) -> None:
    """Leave a row in each table, as of now."""
    terminal = running.terminal()
    [sara] = ready_buyers(running, terminal, 1)
    command(terminal, sara, paths.ORDER_CANCELLATION, buy(terminal, sara, terminal.choice()))
    challenge = terminal.start("09121234567")["challenge_id"]
    now = running.clock()
    with running.central.database.write() as connection:
        auditing.record(connection, None, "sign_in_failed", now, "127.0.0.1")
        connection.execute(
            sa.insert(login_guards).values(subject="s", device_id=terminal.device_id, failures=3, last_at=now)
        )
        connection.execute(
            sa.insert(deferrals).values(
                id="d",
                challenge_id=challenge,
                device_id=terminal.device_id,
                token_hash="h",
                mobile="09121234567",
                maker="ikco",
                state="open",
                expires_at=now + timedelta(hours=72),
                created_at=now,
            )
        )
        connection.execute(sa.insert(lookup_guards).values(subject="s", failures=1, since=now))


def _left(running: Running) -> list[str]:
    with running.central.database.read() as connection:
        return [table.name for table in TABLES if connection.scalar(sa.select(sa.func.count()).select_from(table))]


def test_every_table_forgets_after_its_own_time(either: Running) -> None:
    _fill(either)
    lasting = [
        (timedelta(minutes=89), ["staff_audit", "order_commands", "login_guards", "deferrals", "lookup_guards"]),
        (timedelta(hours=95), ["staff_audit", "order_commands", "login_guards", "deferrals"]),
        (timedelta(hours=97), ["staff_audit", "order_commands", "login_guards"]),
        (timedelta(days=31), ["staff_audit", "order_commands"]),
        (timedelta(days=401), ["staff_audit"]),
        (timedelta(days=730), ["staff_audit"]),
        (timedelta(days=732), []),
    ]
    for age, left in lasting:
        either.clock.added = age
        forget(either.central)
        assert _left(either) == left, age
    assert set(forget(either.central).values()) == {0}


def test_more_rows_than_one_transaction_takes_are_all_forgotten(central: Running) -> None:
    now = central.clock()
    with central.central.database.write() as connection:
        rows = [{"subject": f"s-{number}", "failures": 1, "since": now} for number in range(2_001)]
        connection.execute(sa.insert(lookup_guards), rows)
    central.clock.forward(hours=2)
    assert forget(central.central)["lookup_guards"] == 2_001


def test_the_sweep_looks_once_an_hour(central: Running) -> None:
    sweep = Sweep(central.central)
    sweep()
    with central.central.database.write() as connection:
        old = central.clock() - timedelta(hours=2)
        connection.execute(sa.insert(lookup_guards).values(subject="s", failures=1, since=old))
    sweep()
    assert _left(central) == ["lookup_guards"]
    central.clock.forward(minutes=61)
    sweep()
    assert _left(central) == []
