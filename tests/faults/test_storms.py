"""Many things at once for a little while: what `make soak` does for long, with fewer of everything."""

from __future__ import annotations

import random
import time
import tracemalloc
from pathlib import Path

from kiosk.central.devices.enrolment import issue_enrolment_code
from tests.faults.conftest import Street
from tests.faults.desks import Desk
from tests.faults.proxy import Proxy
from tests.faults.weather import SINGLE, SPELLS, Weather
from tests.faults.world import Central, verdict

DESKS = 3
STORM_S = 0.4
DRAIN_S = 30.0
TURNS = 12
QUICK = ("reset", "lost answer", "cut answer", "twice", "busy", "portal", "truncated", "told otherwise")
GROWTH = 16 * 1024
"""Bytes that sync and gateway may hold more after so many turns of the loop."""


def test_several_terminals_at_once_lose_and_double_nothing_in_a_storm(central: Central, tmp_path: Path) -> None:
    chance = random.Random(4)
    proxies = [Proxy([central.url]) for _ in range(DESKS)]
    desks = [Desk(tmp_path / f"desk-{place}", proxy, random.Random(place), 3) for place, proxy in enumerate(proxies)]
    weathers = [Weather(random.Random(place), 0.3) for place in range(DESKS)]
    try:
        for desk, proxy, weather in zip(desks, proxies, weathers, strict=True):
            desk.terminal.enrol(issue_enrolment_code(central.context, "ikco-1021"), central.database_url)
            proxy.plan = weather
            desk.begin()
        until = time.monotonic() + STORM_S
        while time.monotonic() < until:
            weather = chance.choice(weathers)
            weather.spell = chance.choice(SPELLS)
            time.sleep(0.1)
            weather.spell = ""
        for desk, weather in zip(desks, weathers, strict=True):
            desk.calm_down()
            weather.clear()
        until = time.monotonic() + DRAIN_S
        while not all(desk.idle for desk in desks) and time.monotonic() < until:
            time.sleep(0.05)
        for desk in desks:
            desk.end()
        found = verdict([desk.terminal for desk in desks], central.database_url)
        assert found.sound, str(found)
        assert found.confirmed >= DESKS
        assert sum(weather.played.total() for weather in weathers) >= DESKS
    finally:
        for desk in desks:
            desk.close()
        for proxy in proxies:
            proxy.close()


def test_the_loop_holds_no_more_after_many_turns_in_bad_weather(street: Street) -> None:
    chance = random.Random(8)
    street.proxy.plan = lambda call: SINGLE[chance.choice(QUICK)](chance)
    ours = tracemalloc.Filter(True, "*/kiosk/sync/*"), tracemalloc.Filter(True, "*/kiosk/gateway/*")

    def held() -> int:
        street.terminal.statuses.clear()
        street.terminal.api.answers.clear()
        for _ in range(TURNS):
            street.clock.skip(max(0.0, street.terminal.due_at - street.clock.monotonic()))
            street.terminal.step()
        return sum(each.size for each in tracemalloc.take_snapshot().filter_traces(ours).statistics("filename"))

    street.terminal.confirm()
    tracemalloc.start()
    try:
        held()
        growth = -held() + held()
    finally:
        tracemalloc.stop()
    assert growth < GROWTH, f"{growth:,} bytes"
    street.heal()
    street.drain()
