"""What central keeps for a time, and forgets afterwards."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from kiosk.central import backup
from kiosk.central.office import auditing
from kiosk.central.retention import Sweep, forget
from kiosk.central.schema import (
    backups,
    deferrals,
    device_days,
    inbox,
    login_guards,
    lookup_guards,
    order_commands,
    refused_events,
    set_aside_events,
    staff_audit,
)
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from tests.kiosk.central.buyers import buy, command, ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.test_office_devices import give_up, heartbeat, message, tally

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


def test_what_a_terminal_delivered_is_answered_again_for_good_and_what_was_refused_is_forgotten(
    central: Running,
) -> None:
    terminal = central.terminal()
    kept, refused, untrusted = message(terminal), message(terminal), message(terminal) | {"signature": "A" * 86}
    assert terminal.deliver(kept)[0]["status"] == "applied"
    terminal.deliver(untrusted, give_up(terminal, refused, make_tracking_code(terminal.number, 1).value))
    heartbeat(terminal, tally(terminal))
    database = central.central.database
    backup.register(database, central.clock(), central.clock())
    with database.write() as connection:
        row = connection.execute(sa.select(inbox).where(inbox.c.event_id == kept["event_id"])).one()._asdict()
        connection.execute(sa.insert(inbox).values(row | {"event_id": "e-late", "status": "rejected"}))
    ours = {inbox: 3, refused_events: 1, set_aside_events: 1, device_days: 1, backups: 1}

    def counts() -> dict[sa.Table, int | None]:
        with database.read() as connection:
            return {table: connection.scalar(sa.select(sa.func.count()).select_from(table)) for table in ours}

    for age, left in ((399, ours), (401, dict.fromkeys(ours, 0) | {inbox: 2})):
        central.clock.added = timedelta(days=age)
        forget(central.central)
        assert counts() == left
    terminal.renew_token()
    assert terminal.deliver(kept)[0]["status"] == "replayed"
