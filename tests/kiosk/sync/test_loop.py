"""The loop in virtual time: what goes out when, and what it does when central does not play along."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime

import pytest

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.log import Log
from kiosk.sync import SyncLoop
from kiosk.wire.devices import DayTally
from kiosk.wire.events import Event
from tests.kiosk.sync.world import World

LOST_TOKEN = Unauthorised(Refusal("device.revoked"))


def test_the_first_steps_say_hello_and_pull_everything() -> None:
    world = World()
    world.central.more_pages = 3
    world.run(1)
    assert world.central.count("heartbeat") == 1
    assert world.central.count("catalogue") == 4
    assert world.clock.corrections
    assert world.statuses[-1].online


def test_a_commit_goes_out_within_a_second(world: World) -> None:
    world.commit("a")
    world.run(1)
    assert world.store.delivered == ["a"]
    assert world.store.durable_seq == 7
    assert world.statuses[-1].waiting == 0


def test_without_a_word_the_outbox_is_looked_at_every_half_minute(world: World) -> None:
    world.store.put("a")
    world.run(31)
    assert world.store.delivered == ["a"]


def test_heartbeats_come_each_minute_and_pulls_every_five(world: World) -> None:
    beats, pulls = world.central.count("heartbeat"), world.central.count("catalogue")
    world.run(600)
    assert 9 <= world.central.count("heartbeat") - beats <= 11
    assert world.central.count("catalogue") - pulls == 2


def test_a_hint_in_the_heartbeat_pulls_at_once(world: World) -> None:
    pulls = world.central.count("catalogue")
    world.central.pull_hint = True
    world.run(61)
    assert world.central.count("catalogue") == pulls + 1


def test_a_short_outage_ends_for_the_customer_within_two_seconds(world: World) -> None:
    world.central.failure = Offline("unreachable")
    world.commit("a")
    world.run(30)
    assert world.store.delivered == []
    assert not world.statuses[-1].online
    world.central.failure = None
    world.run(2 + 3)
    assert world.store.delivered == ["a"]
    back = world.central.times("deliver")[-1]
    assert back - 32 <= 2 + 30 * 0.1
    assert world.statuses[-1].online


def test_what_is_committed_during_an_outage_waits_without_knocking(world: World) -> None:
    world.central.failure = Offline("timeout")
    world.commit("a")
    world.run(20)
    tries = world.central.count("deliver")
    world.commit("b")
    world.run(20)
    assert world.central.count("deliver") == tries
    assert world.central.count("heartbeat") <= 2
    world.central.failure = None
    world.run(10)
    assert sorted(world.store.delivered) == ["a", "b"]


def test_one_failure_is_doubt_and_not_yet_an_outage(world: World) -> None:
    failures: list[Failure] = [Offline("timeout")]
    world.central.batch_failure = lambda batch: failures.pop() if failures else None
    world.commit("a")
    world.run(5)
    assert world.store.delivered == ["a"]
    assert all(status.online for status in world.statuses)


def test_after_a_day_offline_the_return_is_spread(world: World) -> None:
    world.central.failure = Offline("unreachable")
    world.commit("a")
    world.run(3600)
    probes = world.central.count("reachable")
    world.run(3600)
    assert world.central.count("reachable") - probes <= 3600 / 15 + 2
    world.central.failure = None
    world.run(59)
    assert world.store.delivered == []
    world.run(25)
    assert world.store.delivered == ["a"]


def test_quiet_is_kept_as_long_as_central_asked(world: World) -> None:
    world.central.failure = Throttled(Refusal("request.too_many"), 40.0)
    world.commit("a")
    world.run(1)
    tries = world.central.count("deliver")
    world.central.failure = None
    world.commit("b")
    world.run(38)
    assert world.central.count("deliver") == tries
    world.run(5)
    assert sorted(world.store.delivered) == ["a", "b"]
    assert all(status.online for status in world.statuses)


def test_a_busy_central_is_not_knocked_at_before_its_time(world: World) -> None:
    world.central.failure = Offline("server", retry_after=60.0)
    world.commit("a")
    world.run(10)
    tries = world.central.count("deliver")
    world.central.failure = None
    world.run(45)
    assert world.central.count("deliver") == tries
    world.run(10)
    assert world.store.delivered == ["a"]


def test_a_terminal_that_is_shut_out_pauses_and_says_why(world: World) -> None:
    world.central.failure = LOST_TOKEN
    world.commit("a")
    world.run(300)
    assert world.central.count("deliver") == 1
    assert world.statuses[-1].paused == Refusal("device.revoked")
    assert world.statuses[-1].online
    world.central.failure = None
    world.run(70)
    assert world.store.delivered == ["a"]
    assert world.statuses[-1].paused is None


def test_enrolment_and_a_wake_end_the_pause_at_once(world: World) -> None:
    world.central.failure = LOST_TOKEN
    world.commit("a")
    world.run(5)
    world.central.failure = None
    world.loop.wake()
    world.run(1)
    assert world.store.delivered == ["a"]


def test_a_catalogue_that_is_not_whole_is_pulled_anew_once_in_a_row(world: World) -> None:
    world.store.whole = False
    world.central.pull_hint = True
    world.run(65)
    assert world.store.restarts == 1
    world.run(310)
    assert world.store.restarts == 2


def test_a_cursor_that_central_does_not_know_starts_the_catalogue_over(world: World) -> None:
    world.central.pull_hint = True
    world.central.page_failure = Rejected(Refusal("server.refused"))
    world.run(65)
    assert world.store.restarts == 1
    world.central.page_failure = None
    world.run(300)
    assert world.store.cursor == "after "


def test_a_catalogue_that_is_always_nonsense_does_not_make_the_loop_spin(world: World) -> None:
    world.central.pull_hint = True
    world.central.page_failure = Offline("nonsense")
    world.run(600)
    assert world.central.count("catalogue") < 40
    world.commit("a")
    world.run(2)
    assert world.store.delivered == ["a"]


def test_a_central_that_went_back_in_time_is_noticed_and_served(world: World) -> None:
    world.store.lost = 2
    deliveries = world.central.count("deliver")
    world.run(61)
    world.store.put("again")
    world.run(1)
    assert world.central.count("deliver") <= deliveries + 2


def test_old_payloads_are_erased_each_hour_but_never_by_an_unsure_clock(world: World) -> None:
    world.clock.is_sure = False
    world.run(3700)
    assert world.store.retained == 0
    world.clock.is_sure = True
    world.run(3700)
    assert world.store.retained == 1


def test_silence_turns_amber_and_then_red(world: World) -> None:
    world.central.failure = Offline("unreachable")
    world.run(290)
    assert world.statuses[-1].freshness == "fresh"
    world.run(120)
    assert world.statuses[-1].freshness == "amber"
    world.run(1800)
    assert world.statuses[-1].freshness == "red"


def test_running_ends_when_told_and_survives_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sync.loop.AFTER_FAULT_S", 0.01)
    world = World()
    delivered = threading.Event()
    faults = [RuntimeError("disk")]

    def due(limit: int, max_bytes: int) -> Sequence[Event]:
        if faults:
            raise faults.pop()
        return [] if delivered.is_set() else world.store.waiting

    def settle(results: object, at: datetime, durable_seq: int | None = None) -> None:
        delivered.set()

    monkeypatch.setattr(world.store, "due", due)
    monkeypatch.setattr(world.store, "settle", settle)
    stop = threading.Event()
    loop: SyncLoop = world.loop
    assert isinstance(loop._log, Log)
    thread = threading.Thread(target=loop.run, args=(stop,))
    thread.start()
    world.commit("a")
    assert delivered.wait(10)
    stop.set()
    loop.wake()
    thread.join(10)
    assert not thread.is_alive()


def test_a_release_that_is_too_old_still_uploads_and_pulls_nothing_more(world: World) -> None:
    world.central.too_old = True
    world.central.pull_hint = True
    world.run(70)
    pulls = world.central.count("catalogue")
    world.commit("a")
    world.run(400)
    assert world.store.delivered == ["a"]
    assert (world.store.restarts, world.central.count("catalogue")) == (0, pulls)
    assert world.statuses[-1].paused == Refusal("version.too_old")
    world.central.too_old = False
    world.run(70)
    assert world.statuses[-1].paused is None
    assert world.central.count("catalogue") > pulls


def test_a_store_that_takes_no_writes_sends_nothing_that_it_could_not_settle(world: World) -> None:
    world.store.state = "read_only"
    world.run(11)
    world.commit("a")
    beats = world.central.count("heartbeat")
    world.run(90)
    assert (world.store.delivered, world.statuses[-1].service) == ([], "read_only")
    assert world.central.count("heartbeat") > beats
    world.store.state = "open"
    world.run(11)
    assert (world.store.delivered, world.statuses[-1].service) == (["a"], "open")


def test_on_a_full_disk_requests_go_out_and_the_catalogue_waits(world: World) -> None:
    world.store.state = "no_room"
    world.run(11)
    pulls = world.central.count("catalogue")
    world.commit("a")
    world.run(700)
    assert (world.store.delivered, world.central.count("catalogue")) == (["a"], pulls)


def test_the_heartbeat_lays_the_days_before_central(world: World) -> None:
    counts = {"made": 3, "delivered": 2, "printed": 3, "needs_attention": 1, "set_aside": 0}
    day = DayTally(day="1405-09-01", epoch=1, first_seq=1, last_seq=3, **counts)
    world.store.tallies = (day,)
    world.run(70)
    assert world.central.beats[-1].days == (day,)


def test_the_whole_store_is_checked_soon_after_the_start_and_damage_is_told(world: World) -> None:
    assert world.store.examined == []
    world.store.state = "damaged"
    world.run(60)
    assert len(world.store.examined) == 1
    assert world.statuses[-1].service == "damaged"
    world.commit("a")
    world.run(1)
    assert world.store.delivered == ["a"]
