"""Hypothesis looks for an order of events in which a confirmed request is lost, doubled, stuck or out of order."""

from __future__ import annotations

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.machine import machine_in, playing


@pytest.mark.timeout(240)
def test_no_order_of_events_loses_or_doubles_a_confirmed_request(tmp_path_factory: pytest.TempPathFactory) -> None:
    machine = machine_in(tmp_path_factory.mktemp("town"))
    run_state_machine_as_test(machine, settings=playing(4, 12, derandomize=True))
