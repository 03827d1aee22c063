"""Clocks that are years off, jump, stand still or end an era: nothing is lost, nothing refused, no timer moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.jalali import JalaliDate, start_of_day
from tests.faults import world
from tests.faults.conftest import Install
from tests.faults.world import Central, Terminal, Time
from tests.strictness import ExpectedLog

YEARS = timedelta(days=3652)


@pytest.fixture(autouse=True)
def stopping_is_heard(expected_log: ExpectedLog) -> None:
    """A terminal may ask in the moment in which central goes down."""
    expected_log.allow(r"database\.unavailable|central\.not_ready")


def restarted(terminal: Terminal, wall_off: timedelta) -> Terminal:
    """Start the program again on a machine whose clock is wrong."""
    terminal.close()
    again = Terminal(terminal.folder, terminal.kiosk._link_base, terminal.time)
    again.wall_off = wall_off
    again.confirmed += terminal.confirmed
    return again


def assert_all_taken(central: Central, terminal: Terminal, promised: int) -> None:
    assert world.run([terminal], 600, lambda: world.drained([terminal]))
    verdict = world.verdict([terminal], central.database_url)
    assert (verdict.wrongs(), verdict.confirmed, verdict.applied) == ({}, promised, promised)


@pytest.mark.parametrize("wall_off", [YEARS, -YEARS])
def test_a_terminal_whose_clock_is_wrong_since_its_start_loses_nothing_and_nothing_is_refused(
    central: Central, install: Install, wall_off: timedelta
) -> None:
    installed = install()
    central.stop()
    terminal = restarted(installed, wall_off)
    terminal.confirm()
    terminal.tell()
    assert not terminal.clock.sure()
    world.run([terminal], 20)

    central.start()
    assert_all_taken(central, terminal, 2)
    terminal.confirm()
    assert terminal.clock.sure() and abs(terminal.clock.now() - central.context.now()) < timedelta(seconds=10)
    assert_all_taken(central, terminal, 3)
    terminal.close()


@pytest.mark.parametrize("jump", [timedelta(hours=-3), YEARS])
def test_a_clock_that_jumps_during_the_day_moves_no_timer_and_no_moment(
    central: Central, install: Install, jump: timedelta
) -> None:
    terminal = install()
    terminal.confirm()
    before, beats = terminal.kiosk.now(), len(terminal.statuses)
    terminal.wall_off = jump
    after = terminal.kiosk.now()
    assert 0 <= after.monotonic - before.monotonic < 5
    assert timedelta() <= after.wall - before.wall < timedelta(seconds=5)
    terminal.confirm()
    world.run([terminal], 130)
    assert len(terminal.statuses) >= beats
    assert_all_taken(central, terminal, 2)


def test_a_clock_that_stands_still_stops_nothing(central: Central, install: Install) -> None:
    terminal = install()
    still = terminal.time.now()
    terminal.clock._wall = lambda: still
    for _ in range(3):
        terminal.confirm()
        world.run([terminal], 70)
    assert_all_taken(central, terminal, 3)
    moments = [row.created_at for row in terminal.outbox()]
    assert len(set(moments)) == 3


@pytest.mark.parametrize(
    "midnight",
    [
        pytest.param(start_of_day(JalaliDate(1409, 1, 1)), id="Jalali leap year's end"),
        pytest.param(datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC), id="32 bits of seconds"),
    ],
)
def test_days_that_end_more_than_a_day_end_without_a_trace(
    central: Central, install: Install, clock: Time, midnight: datetime
) -> None:
    terminal = install()
    clock.skip((midnight - clock.now()).total_seconds() - 30)
    for _ in range(3):
        terminal.confirm()
        world.run([terminal], 25)
    assert clock.now() > midnight
    assert_all_taken(central, terminal, 3)
