"""A central that asks for patience: wishes are kept within bounds, and nonsense of a wish delays nobody for long."""

from __future__ import annotations

from itertools import cycle

from kiosk.sync.policy import LONGEST_ASKED_S
from kiosk.wire import paths
from tests.faults import faults as f
from tests.faults.conftest import Street
from tests.faults.world import run

SLACK_S = 60.0
"""What back-off, a probe, a row's own delay and a busy machine may add."""
WISHES = {
    None: 0,
    "120": 120,
    "31536000": 900,
    "9" * 5_000: 0,
    "-5": 1,
    "1.5": 0,
    "Sun, 06 Nov 1994 08:49:37 GMT": 1,
    "Fri, 31 Dec 9999 23:59:59 GMT": 900,
    "Thu, 99 Zzz 2026 99:99:99 GMT": 0,
    "bald": 0,
}
"""Each wish and the seconds for which a terminal then leaves central alone at least."""


def test_wishes_for_patience_are_kept_between_a_second_and_a_quarter_of_an_hour(street: Street) -> None:
    for status, (wish, seconds) in zip(cycle((429, 503)), WISHES.items(), strict=False):
        before = len(street.proxy.asked(paths.EVENTS))
        street.befall(f.busy(status, wish), paths.EVENTS, times=1)
        street.terminal.confirm()
        street.drain()
        first, second, *_ = street.proxy.asked(paths.EVENTS)[before:]
        waited = second.at - first.at
        assert seconds <= waited <= 1.1 * seconds + SLACK_S, f"{wish!r}: {waited:.1f} s"


def test_a_wish_for_patience_is_kept_by_the_catalogue_and_for_new_requests_too(street: Street) -> None:
    street.befall(f.busy(503, "600"), paths.EVENTS, times=1)
    street.terminal.confirm()
    run([street.terminal], 2)
    before, asked_at = len(street.proxy.asked(paths.EVENTS)), street.clock.monotonic()
    promise = street.terminal.confirm()
    run([street.terminal], 590)
    assert len(street.proxy.asked(paths.EVENTS)) == before
    assert street.states([promise]) == {"pending"}
    street.drain()
    assert street.proxy.asked(paths.EVENTS)[-1].at - asked_at <= 1.1 * LONGEST_ASKED_S


def test_a_central_that_is_always_busy_is_asked_ever_more_seldom(street: Street) -> None:
    before = len(street.proxy.calls)
    street.befall(f.busy(503, None), paths.EVENTS)
    street.terminal.confirm()
    run([street.terminal], 300)
    tries = [call for call in street.proxy.calls[before:] if call.path == paths.EVENTS]
    assert 4 <= len(tries) <= 20, len(tries)
    street.heal()
    street.drain()
