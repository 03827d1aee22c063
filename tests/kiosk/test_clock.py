"""Central's time counts, whatever the device's clock does."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest

from kiosk.clock import SystemClock
from tests.kiosk.samples import NOON


class Device:
    """A machine's clocks."""

    def __init__(self) -> None:
        self.wall = NOON
        self.elapsed = 100.0

    def clock(self) -> SystemClock:
        return SystemClock(lambda: self.wall, lambda: self.elapsed, lambda: self.elapsed)

    def wait(self, seconds: float) -> None:
        self.elapsed += seconds
        self.wall += timedelta(seconds=seconds)


@pytest.fixture
def device() -> Device:
    return Device()


def test_before_central_is_heard_the_device_is_all_there_is(device: Device) -> None:
    clock = device.clock()
    assert (clock.now(), clock.offset_ms(), clock.sure()) == (NOON, 0, False)


@pytest.mark.parametrize("off", [timedelta(days=3652), timedelta(days=-3652), timedelta(seconds=1)])
def test_a_wrong_clock_is_set_right(device: Device, off: timedelta) -> None:
    clock = device.clock()
    device.wall = NOON + off
    clock.correct(NOON, 0.0)
    assert clock.now() == NOON
    assert clock.offset_ms() == round(-off.total_seconds() * 1000)
    assert clock.sure()


def test_half_of_the_way_back_is_counted(device: Device) -> None:
    clock = device.clock()
    clock.correct(NOON, 2.0)
    assert clock.now() == NOON + timedelta(seconds=1)


@pytest.mark.parametrize("round_trip", [-1.0, 60.0])
def test_an_answer_that_took_too_long_says_nothing(device: Device, round_trip: float) -> None:
    clock = device.clock()
    clock.correct(datetime(2000, 1, 1, tzinfo=NOON.tzinfo), round_trip)
    assert clock.now() == NOON
    assert not clock.sure()


def test_setting_the_device_back_moves_nothing(device: Device) -> None:
    clock = device.clock()
    clock.correct(NOON, 0.0)
    device.wait(60)
    device.wall -= timedelta(hours=3)
    assert clock.now() == NOON + timedelta(seconds=60)
    assert clock.offset_ms() == 3 * 3600 * 1000


def test_after_a_day_without_central_the_clock_is_unsure(device: Device) -> None:
    clock = device.clock()
    clock.correct(NOON, 0.0)
    device.wait(24 * 3600 - 1)
    assert clock.sure()
    device.wait(2)
    assert not clock.sure()
    clock.correct(device.wall, 0.0)
    assert clock.sure()


@pytest.mark.parametrize(("off", "shown"), [(-3652, 1), (3652, 3652)])
def test_a_device_without_a_battery_starts_no_earlier_than_what_has_passed(
    device: Device, off: int, shown: int
) -> None:
    clock = device.clock()
    device.wall = NOON + timedelta(days=off)
    clock.not_before(NOON + timedelta(days=1))
    assert clock.now() == NOON + timedelta(days=shown)
    device.wait(60)
    assert clock.now() == NOON + timedelta(days=shown, seconds=60)
    assert (clock.offset_ms(), clock.sure()) == (0, False)
    clock.correct(NOON, 0.0)
    assert clock.now() == NOON


def test_the_machines_own_clocks_run() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.monotonic() <= clock.monotonic()


def test_timers_count_the_time_that_a_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever left before it slept is not waited for afterwards."""
    slept = 0.0
    counters = {time.CLOCK_BOOTTIME: time.monotonic} if hasattr(time, "CLOCK_BOOTTIME") else {}
    monkeypatch.setattr(time, "clock_gettime", lambda counter: counters[counter]() + slept, raising=False)
    clock = SystemClock()
    before = clock.monotonic()
    slept = 600.0
    assert clock.monotonic() - before >= (600.0 if counters else 0.0)
