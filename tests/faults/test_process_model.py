"""Hypothesis looks for an order of events in which a confirmed request is lost, doubled, stuck or out of order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.machine import machine_in

BRIEF = settings(
    max_examples=4,
    stateful_step_count=12,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.timeout(240)
def test_no_order_of_events_loses_or_doubles_a_confirmed_request(tmp_path_factory: pytest.TempPathFactory) -> None:
    run_state_machine_as_test(machine_in(tmp_path_factory.mktemp("town")), settings=BRIEF)
